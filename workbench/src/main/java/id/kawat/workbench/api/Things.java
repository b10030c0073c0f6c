package id.kawat.workbench.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.kawat.article.Article;
import id.kawat.export.ArticleJson;
import id.kawat.export.CorrectionJson;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleVersion;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.ReviewedFact;
import id.kawat.text.Period;
import id.kawat.view.AmbiguousNameException;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.Docx;
import id.kawat.view.Html;
import id.kawat.view.Language;
import id.kawat.view.Markdown;
import id.kawat.view.Pdf;
import id.kawat.view.UnknownPartyException;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Visit;
import id.kawat.workbench.WrongRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers with one thing: an article, a fact, a party, a brief, how things stand. */
final class Things {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTNERS = 20;

    private final Desk desk;
    private final String run;

    /** @param run tells this server's revisions from those of the one before it */
    Things(Desk desk, String run) {
        this.desk = desk;
        this.run = run;
    }

    Answer article(Request request) {
        String named = request.part("id");
        return Answer.json(desk.ask(record -> article(record, named)));
    }

    private static String article(FactRecord record, String named) {
        Article article = record.corrections()
                .article(named)
                .flatMap(record::article)
                .orElseThrow(() -> new Refusal(404, "the record holds no article " + named));
        ObjectNode node = JSON.createObjectNode().put("id", article.id());
        node.putRawValue("story", new RawValue(ArticleJson.story(article, false)));
        node.putRawValue(
                "facts",
                new RawValue(Answer.array(record.corrections().review(article.id()).stream()
                        .map(CorrectionJson::reviewed)
                        .toList())));
        node.putRawValue("copies", new RawValue(ArticleJson.entries(record.copies(article.id()))));
        ArrayNode versions = node.putArray("versions");
        record.versions(article.id()).forEach(version -> versions.add(version(version)));
        return CorrectionJson.written(node);
    }

    private static ObjectNode version(ArticleVersion version) {
        return JSON.createObjectNode()
                .put("id", version.article().id())
                .put("title", version.article().title().orElse(null))
                .put("published", version.article().published().map(Period::iso).orElse(null))
                .put("seen", version.seen().map(Instant::toString).orElse(null))
                .put("facts", version.facts().size());
    }

    /** A fact and how to quote it. */
    Answer fact(Request request) {
        String named = request.part("id");
        return Answer.json(desk.ask(record -> cited(record, named)));
    }

    private static String cited(FactRecord record, String named) {
        String articleId = record.corrections()
                .article(named)
                .orElseThrow(() -> new Refusal(404, "the record holds no fact " + named));
        ReviewedFact reviewed = record.corrections().review(articleId).stream()
                .filter(fact -> fact.asRead().id().equals(named)
                        || fact.now().filter(now -> now.id().equals(named)).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "the record holds no fact " + named));
        Fact fact = reviewed.now().orElseThrow(() -> new Refusal(410, "fact " + named + " has been rejected"));
        Optional<String> title = record.title(articleId);
        ObjectNode node = JSON.createObjectNode();
        node.putRawValue("fact", new RawValue(FactJson.line(fact)));
        ArrayNode corrections = node.putArray("corrections");
        reviewed.corrections().forEach(entry -> corrections.add(CorrectionJson.entry(entry)));
        node.put("title", title.orElse(null))
                .put("quote", fact.evidence().sentence())
                .put("citation", citation(fact, title))
                .put(
                        "page",
                        "/article/" + Visit.escaped(articleId) + "?fact=" + Visit.escaped(fact.id()) + "#" + fact.id());
        return CorrectionJson.written(node);
    }

    /** {@code ANTARA, "Menlu bertemu", 2025-07-24, https://…}. */
    static String citation(Fact fact, Optional<String> title) {
        return Stream.of(
                        fact.document().outlet(),
                        title.map(words -> "“" + words + "”"),
                        fact.document().published().map(Period::iso),
                        fact.document().url().or(() -> fact.document().path()))
                .flatMap(Optional::stream)
                .reduce((before, after) -> before + ", " + after)
                .orElse(fact.document().id());
    }

    Answer parties(Request request) {
        Optional<String> name = request.text("q");
        List<Party> all = name.map(this::called).orElseGet(() -> desk.names().all());
        return Answer.listed(Page.within(
                all, party -> PairJson.party(party, desk.names()).toString(), request.cursor(), request.limit()));
    }

    /** The party so called, else those that may be meant, the likeliest first. */
    private List<Party> called(String name) {
        try {
            return List.of(desk.names().resolve(name));
        } catch (UnknownPartyException e) {
            return e.candidates();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    Answer party(Request request) {
        Party party = desk.names().resolve(request.part("code"));
        ObjectNode node = PairJson.party(party, desk.names());
        node.putRawValue(
                "partners",
                new RawValue(Answer.array(
                        desk
                                .remembered(List.of("api.partners", party), record -> record.partners(party, PARTNERS))
                                .stream()
                                .map(pair -> PairJson.line(pair, "facts"))
                                .toList())));
        return Answer.json(CorrectionJson.written(node));
    }

    Answer status(Request request) {
        ObjectNode node = JSON.createObjectNode()
                .put("api", "v1")
                .put("coder", desk.settings().coderVersion())
                .put("revision", revision());
        desk.ask(record -> node.put("articles", record.articles())
                .put("newest", record.newest().map(Period::iso).orElse(null))
                .put("leftOut", record.leftOut()));
        return Answer.json(node.put("today", desk.today().toString()).toString());
    }

    /** Another once the record has changed, or the server was started anew. */
    String revision() {
        return run + "-" + desk.revision();
    }

    /** A paper on a pair, a party or a person. */
    Answer brief(Request request) {
        String form = request.oneOf("format", "md", "html", "docx", "pdf");
        Language language = Language.parse(request.oneOf("lang", "id", "en")).orElse(Language.ID);
        LocalDate today = request.today();
        BriefFrame frame = new BriefFrame(
                language,
                desk.names(),
                today,
                request.period("since").map(Period::first),
                request.period("until").map(Period::last));
        Optional<Filter.Between> pair = request.between();
        List<String> with = request.values("with", false);
        List<String> person = request.values("person", false);
        int asked = (pair.isPresent() ? 1 : 0) + with.size() + person.size();
        if (asked != 1) {
            throw new WrongRequest("say on whom, once: between=KOR,VNM or with=VNM or person=NAME");
        }
        List<Object> key = List.of("api.brief", pair, with, person, language, today, frame.since(), frame.until());
        Brief brief;
        try {
            if (pair.isPresent()) {
                brief = desk.remembered(
                        key,
                        record -> Brief.of(record, pair.get().a(), pair.get().b(), frame));
            } else if (!with.isEmpty()) {
                Party party = request.party(with.getFirst());
                brief = desk.remembered(key, record -> Brief.of(record, party, frame));
            } else {
                brief = desk.remembered(key, record -> Brief.ofPerson(record, person.getFirst(), frame));
            }
        } catch (AmbiguousNameException e) {
            throw new WrongRequest(String.valueOf(e.getMessage()));
        }
        String name = brief.title()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
                        .replaceAll("^-|-$", "")
                + "." + form;
        return switch (form) {
            case "html" -> new Answer.File(bytes(Html.of(brief)), "text/html; charset=utf-8", name);
            case "docx" ->
                new Answer.File(
                        Docx.of(brief),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        name);
            case "pdf" -> new Answer.File(Pdf.of(brief), "application/pdf", name);
            default -> new Answer.File(bytes(Markdown.of(brief)), "text/markdown; charset=utf-8", name);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
