package id.kawat.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.FactIds;
import id.kawat.fact.FactJson;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry.State;
import id.kawat.text.Span;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What persons say of a record's facts, and what came of it.
 *
 * <pre>{@code
 * Signature sri = new Signature("Sri", Instant.now(), "the article says Thursday");
 * record.corrections().edit("e-5f1c0b9a7d3e", Map.of("date", "2025-07-24"), sri);
 * record.corrections().undo("k1", sri);
 * }</pre>
 *
 * <p>Every entry stays; undoing is a further entry. Questions to the record are answered as corrections leave the facts: what is
 * rejected is not there, what is edited stands as edited under its old id, what is added is there; {@link CorrectionMark} tells them. Where
 * persons differ, the fact stands as it was read. Each correction is one transaction. What cannot be said is a
 * {@link CorrectionException}.
 */
public final class Corrections {
    private static final String DOING = "keeping a correction";
    private static final String ARTICLE_OF_FACT =
            "SELECT a.id FROM fact f JOIN article a ON a.key = f.article WHERE f.id = ?"
                    + " UNION ALL SELECT a.id FROM fact_as_read f JOIN article a ON a.key = f.article WHERE f.id = ?"
                    + " UNION ALL SELECT article FROM correction WHERE subject = ? AND kind = 'add'";

    private final FactRecord record;
    private final Answers answers;
    private final Journal journal;
    private final Optional<String> within;

    Corrections(FactRecord record, Answers answers) {
        this(record, answers, Optional.empty());
    }

    private Corrections(FactRecord record, Answers answers, Optional<String> within) {
        this.record = record;
        this.answers = answers;
        this.journal = new Journal(answers);
        this.within = within;
    }

    /** The same, where it is known that the facts spoken of are this article's: in a large record they are found sooner. */
    public Corrections in(String articleId) {
        return new Corrections(record, answers, Optional.of(articleId));
    }

    /** The fact is right as it stands. */
    public Correction accept(String factId, Signature signature) {
        return onFact(
                factId,
                signature,
                (fact, page) -> new Said.Accepted(fact, page.corrected().fields(fact.id())));
    }

    /** The fact is wrong: the words do not say this. */
    public Correction reject(String factId, Signature signature) {
        return onFact(factId, signature, (fact, page) -> new Said.Rejected(fact));
    }

    /**
     * The fact is right but for these fields.
     *
     * @param written fields of the fact contract and their values as a person writes them: {@code date} to {@code 2025-07-24}, {@code
     *     actor} to {@code KOR,VNM}, {@code about} to nothing; {@code evidence} to words of the article; what begins with a brace or bracket
     *     is JSON
     */
    public Correction edit(String factId, Map<String, String> written, Signature signature) {
        if (written.isEmpty()) {
            throw new CorrectionException("an edit names at least one field and its value, as date=2025-07-24");
        }
        return onFact(factId, signature, (fact, page) -> {
            SortedMap<String, String> fields =
                    new WrittenFields(page.article().text(), page.read()).json(written, FactFields.names(fact));
            Fact now = FactFields.with(fact, page.corrected().fields(fact.id()));
            if (FactFields.differences(now, FactFields.with(now, fields)).isEmpty()) {
                throw new CorrectionException("fact " + factId + " says so already");
            }
            check(page, FactFields.with(fact, fields));
            return new Said.Edited(fact, fields);
        });
    }

    /**
     * The article says this as well.
     *
     * @param words that say it, letter for letter as they stand in the article
     * @param written as for {@link #edit}; what is not named is left open
     */
    public Correction add(
            String articleId, FactKind kind, String words, Map<String, String> written, Signature signature) {
        return Transactions.run(answers, DOING, () -> {
            Page page = page(articleId);
            Fact fact = drawn(page, kind, words, written);
            if (page.corrected().facts().stream().anyMatch(known -> known.id().equals(fact.id()))
                    || page.corrected().base(fact.id()).isPresent()) {
                throw new CorrectionException(
                        "the article says this already, as fact " + fact.id() + "; accept or edit that");
            }
            check(page, fact);
            return append(page, new Said.Added(fact), signature);
        });
    }

    /** What a person makes is held to what is asked of a reader. */
    private static void check(Page page, Fact fact) {
        CodingCheck.fault(fact, page.article().text()).ifPresent(fault -> {
            throw new CorrectionException(fault);
        });
        if (fact instanceof Engagement engagement) {
            for (String event : engagement.events()) {
                if (page.corrected().facts().stream()
                        .noneMatch(known -> known.id().equals(event))) {
                    throw new CorrectionException("the article has no event " + event);
                }
            }
        }
    }

    /** The fact has no such part in the commitment. */
    public Correction rejectLink(Said.LinkRejected link, Signature signature) {
        return Transactions.run(answers, DOING, () -> journal.append(signature, link, Optional.empty()));
    }

    /**
     * That correction is held no longer; of an undoing, that it is held again.
     *
     * @param correctionId {@code k12}
     */
    public Correction undo(String correctionId, Signature signature) {
        return Transactions.run(answers, DOING, () -> {
            Correction correction = Correction.number(correctionId)
                    .flatMap(journal::find)
                    .orElseThrow(() -> new CorrectionException("there is no correction " + correctionId));
            Optional<String> article = articleOf(correction);
            List<Correction> around = article.map(journal::of).orElseGet(journal::links);
            if (Corrected.undone(around).contains(correction.number())) {
                throw new CorrectionException("correction " + correctionId + " is undone already");
            }
            Said.Undone said = new Said.Undone(correction.number());
            return article.isPresent()
                    ? append(page(article.get()), said, signature)
                    : journal.append(signature, said, Optional.empty());
        });
    }

    private Optional<String> articleOf(Correction correction) {
        return switch (correction.said()) {
            case Said.OfFact said ->
                Optional.of(journal.current(said.fact().document().id()));
            case Said.LinkRejected _ -> Optional.empty();
            case Said.Undone said -> journal.find(said.number()).flatMap(this::articleOf);
        };
    }

    /** All that was ever said, and what it counts for now; the latest first. */
    public List<CorrectionEntry> list() {
        return Stream.concat(journal.articles().stream().flatMap(id -> of(id).stream()), ofLinks().stream())
                .sorted(Comparator.comparing(
                                (CorrectionEntry entry) -> entry.correction().number())
                        .reversed())
                .toList();
    }

    /** What this correction counts for now. */
    public Optional<CorrectionEntry> entry(Correction correction) {
        return around(correction).stream()
                .filter(entry -> entry.correction().number() == correction.number())
                .findFirst();
    }

    /** All that was said of the same article, or of links; itself among them. */
    List<CorrectionEntry> around(Correction correction) {
        return articleOf(correction).map(this::of).orElseGet(this::ofLinks);
    }

    /** What was said of this article's facts, oldest first. */
    public List<CorrectionEntry> of(String articleId) {
        return record.article(articleId)
                .map(article -> new Page(article, asRead(articleId), journal.of(articleId))
                        .corrected().entries().stream()
                                .map(entry -> within(entry, articleId))
                                .toList())
                .orElseGet(() -> journal.of(articleId).stream()
                        .map(correction -> new CorrectionEntry(
                                correction,
                                State.UNATTACHED,
                                Optional.of(articleId),
                                Optional.empty(),
                                "its article is not in the record"))
                        .toList());
    }

    private static CorrectionEntry within(CorrectionEntry entry, String articleId) {
        return new CorrectionEntry(
                entry.correction(), entry.state(), Optional.of(articleId), entry.factId(), entry.remark());
    }

    /** The links that persons reject, undone ones left out; their facts as they are in the record now. */
    public List<Said.LinkRejected> rejectedLinks() {
        List<Correction> links = journal.links();
        Set<Integer> undone = Corrected.undone(links);
        return links.stream()
                .filter(link -> !undone.contains(link.number()))
                .flatMap(link -> link.said() instanceof Said.LinkRejected said ? found(said).stream() : Stream.empty())
                .toList();
    }

    private Optional<Said.LinkRejected> found(Said.LinkRejected link) {
        return present(link.opening())
                .flatMap(opening -> present(link.linked())
                        .map(linked ->
                                new Said.LinkRejected(link.link(), link.commitment(), link.kind(), opening, linked)));
    }

    private List<CorrectionEntry> ofLinks() {
        List<Correction> links = journal.links();
        Set<Integer> undone = Corrected.undone(links);
        return links.stream()
                .map(correction -> {
                    boolean lost = correction.said() instanceof Said.LinkRejected link
                            && found(link).isEmpty();
                    State state = undone.contains(correction.number())
                            ? State.UNDONE
                            : lost ? State.UNATTACHED : State.IN_FORCE;
                    return new CorrectionEntry(
                            correction,
                            state,
                            Optional.empty(),
                            Optional.empty(),
                            lost ? "one of the two facts it joins is no longer there" : "");
                })
                .toList();
    }

    /** The fact as it is in the record now, whatever another reading has made of its id; nothing where it is gone. */
    public Optional<Fact> present(Fact once) {
        return record.article(journal.current(once.document().id()))
                .flatMap(article -> new Anchor(once, article.text()).akin(record.facts(article.id())));
    }

    /** The facts of the article as they were read, before any correction, in the order of the text. */
    public List<Fact> asRead(String articleId) {
        String table = journal.of(articleId).isEmpty() ? "fact" : "fact_as_read";
        return answers.facts(
                "looking up the facts of article " + articleId,
                "SELECT f.id, f.json FROM " + table + " f JOIN article ON article.key = f.article WHERE article.id = ?"
                        + " ORDER BY f.ordinal",
                List.of(articleId));
    }

    /** The fact before any correction: as it was read, or as a person added it. */
    public Optional<Fact> original(String factId) {
        return articleOfFact(factId)
                .flatMap(this::knownPage)
                .flatMap(page -> page.corrected().base(factId));
    }

    /** The facts of the article, in the order of the text, each with what persons have made of it; rejected ones as well. */
    public List<ReviewedFact> review(String articleId) {
        return knownPage(articleId).map(page -> page.corrected().reviewed()).orElse(List.of());
    }

    /**
     * The id of the article that is meant.
     *
     * @param named its id, now or before it changed, the id of one of its facts, or its path or address as it was read; of several texts read from one place the one
     *     that came last
     */
    public Optional<String> article(String named) {
        return articleWhere("id = ?", named)
                .or(() -> articleOfFact(named))
                .or(() -> articleWhere("? IN (path, url) ORDER BY key DESC LIMIT 1", named))
                .or(() -> Optional.of(journal.current(named)).filter(id -> !id.equals(named)));
    }

    private Optional<String> articleWhere(String condition, String named) {
        return answers
                .ask(
                        "looking for article " + named,
                        "SELECT id FROM article WHERE " + condition,
                        List.of(named),
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    private interface Saying {
        Said.OfFact of(Fact fact, Page page);
    }

    private Correction onFact(String factId, Signature signature, Saying saying) {
        return Transactions.run(answers, DOING, () -> {
            Page page = articleOfFact(factId)
                    .flatMap(this::knownPage)
                    .orElseThrow(() -> new CorrectionException("the record holds no fact " + factId));
            Fact fact = page.corrected()
                    .base(factId)
                    .orElseThrow(() -> new CorrectionException("the record no longer holds fact " + factId));
            return append(page, saying.of(fact, page), signature);
        });
    }

    private Optional<String> articleOfFact(String factId) {
        if (within.isPresent()) {
            return within.map(journal::current);
        }
        return answers
                .ask(
                        "looking for fact " + factId,
                        ARTICLE_OF_FACT,
                        List.of(factId, factId, factId),
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .map(journal::current);
    }

    private Correction append(Page page, Said said, Signature signature) throws SQLException {
        Correction correction =
                journal.append(signature, said, Optional.of(page.article().id()));
        long key = answers.ask(
                        "looking for article " + page.article().id(),
                        "SELECT key FROM article WHERE id = ?",
                        List.of(page.article().id()),
                        row -> row.getLong(1))
                .getFirst();
        List<Row> read = page.read().stream()
                .map(fact -> Row.of(fact, FactJson.line(fact)))
                .toList();
        record.writer().correct(key, page.article(), read);
        record.writer().countLeftOut();
        return correction;
    }

    /** An article with its facts as read and what was said of them. */
    private record Page(Article article, List<Fact> read, List<Correction> said, Corrected corrected) {
        Page(Article article, List<Fact> read, List<Correction> said) {
            this(article, read, said, Corrected.of(article, read, said));
        }
    }

    private Page page(String articleId) {
        return knownPage(articleId)
                .orElseThrow(() -> new CorrectionException("the record holds no article " + articleId));
    }

    private Optional<Page> knownPage(String articleId) {
        return record.article(articleId).map(article -> new Page(article, asRead(articleId), journal.of(articleId)));
    }

    /** The fact a person has put down in words and fields. */
    private static Fact drawn(Page page, FactKind kind, String words, Map<String, String> written) {
        Article article = page.article();
        WrittenFields fields = new WrittenFields(article.text(), page.read());
        ObjectNode node = FactTemplates.of(kind);
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        fields.json(written, names).forEach((name, value) -> node.set(name, FactFields.node(value)));
        if (kind == FactKind.EVENT
                && !written.containsKey("symmetric")
                && node.path("recipient").isEmpty()
                && node.path("actor").size() > 1) {
            node.put("symmetric", true);
        }
        node.setAll(fields.pinned(words));
        node.put("kind", kind.code()).put("id", "").put("rule", "by-hand").put("confidence", 1);
        node.set("document", FactTemplates.document(DocumentRef.of(article)));
        Fact fact = FactFields.read(FactFields.ordered(node));
        return FactFields.read(FactFields.of(fact).put("id", id(fact)));
    }

    private static String id(Fact fact) {
        String document = fact.document().id();
        Span span = fact.evidence().span();
        return switch (fact) {
            case Event event ->
                FactIds.event(document, event.type(), event.mode(), event.actor(), event.recipient(), span);
            case Relation relation -> FactIds.relation(document, relation.kind(), relation.a(), relation.b(), span);
            case Instrument instrument ->
                FactIds.instrument(document, instrument.kind(), instrument.name(), instrument.parties(), span);
            case Figure figure ->
                FactIds.figure(document, figure.measure(), figure.value(), figure.unit(), figure.parties(), span);
            case Person person -> FactIds.person(document, person.name(), person.office(), person.party(), span);
            case Engagement engagement ->
                FactIds.engagement(document, engagement.mode(), engagement.parties(), engagement.date(), span);
        };
    }
}
