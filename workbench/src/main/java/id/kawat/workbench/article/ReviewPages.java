package id.kawat.workbench.article;

import id.kawat.article.Article;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.record.Correction;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.CorrectionException;
import id.kawat.record.Corrections;
import id.kawat.record.FactKind;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.ReviewedFact;
import id.kawat.record.Signature;
import id.kawat.text.Span;
import id.kawat.view.UnknownPartyException;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.WrongRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in doubt, and saying what is right. */
public final class ReviewPages implements Area {
    private static final int AT_ONCE = 25;
    private static final int MOST = 400;
    /** So many of the newest articles are looked through for what is in doubt. */
    private static final int NEWEST = 1_000;

    private static final Set<String> VIEWS = Set.of("doubt", "disputed", "mine", "all");

    private final Desk desk;
    private final Shelf shelf;
    private final RuleIndex rules;

    public ReviewPages(Desk desk) {
        this.desk = desk;
        this.rules = new RuleIndex(desk);
        this.shelf = new Shelf(desk);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/review", this::queue, Role.READER);
        String fact = "/article/{id}/fact/{fact}";
        routes.get(fact, this::card, Role.READER);
        routes.get(fact + "/edit", this::form, Role.REVIEWER);
        routes.post(fact + "/accept", this::accept, Role.REVIEWER);
        routes.post(fact + "/reject", this::reject, Role.REVIEWER);
        routes.post(fact + "/edit", this::edit, Role.REVIEWER);
        routes.post(fact + "/undo", this::undo, Role.REVIEWER);
        routes.get("/article/{id}/add", this::adding, Role.REVIEWER);
        routes.post("/article/{id}/add", this::add, Role.REVIEWER);
    }

    // The queue

    /** A fact to be judged, with the sentence it stands in. */
    public record Item(FactCard card, List<LitText.Piece> sentence, Optional<String> title) {}

    /** Something that was said, with the fact as a sentence. */
    public record Heard(CorrectionEntry entry, String says) {}

    /** What is asked of the queue, as the form has it. */
    public record Asked(String view, String with, String kind, String type, String outlet, int limit) {}

    private void queue(Context ctx) {
        Visit visit = Visit.of(ctx);
        String view = parameter(ctx, "view");
        Asked asked = new Asked(
                VIEWS.contains(view) ? view : "doubt",
                parameter(ctx, "with"),
                parameter(ctx, "kind"),
                parameter(ctx, "type"),
                parameter(ctx, "outlet"),
                limit(ctx));
        Map<String, Object> values = new HashMap<>(Map.of(
                "asked", asked,
                "items", List.of(),
                "heard", List.of(),
                "more", false,
                "problem", "",
                "kinds", List.of(FactKind.values()),
                "types", types(asked.kind())));
        try {
            if (asked.view().equals("mine") || asked.view().equals("all")) {
                List<Heard> heard = heard(visit, asked);
                values.put("heard", heard.stream().limit(asked.limit()).toList());
                values.put("more", heard.size() > asked.limit());
            } else {
                List<Item> items = items(visit, asked);
                values.put("items", items.stream().limit(asked.limit()).toList());
                values.put("more", items.size() > asked.limit());
            }
        } catch (UnknownPartyException e) {
            values.put("problem", String.valueOf(e.getMessage()));
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.show(ctx, "article/review.jte", values);
    }

    private static String parameter(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }

    private static int limit(Context ctx) {
        String said = parameter(ctx, "limit");
        return said.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(said), 1, MOST) : AT_ONCE;
    }

    private static Optional<FactKind> kind(String code) {
        return Stream.of(FactKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static List<String> types(String kind) {
        return kind(kind).or(() -> Optional.of(FactKind.EVENT)).orElseThrow().types();
    }

    private List<Item> items(Visit visit, Asked asked) {
        // Types are those of one kind: of acts, where none is chosen.
        Optional<FactKind> kind =
                kind(asked.kind()).or(() -> asked.type().isEmpty() ? Optional.empty() : Optional.of(FactKind.EVENT));
        List<Filter> filters = new ArrayList<>();
        if (!asked.with().isEmpty()) {
            filters.add(new Filter.With(desk.names().resolve(asked.with())));
        }
        if (!asked.type().isEmpty() && types(asked.kind()).contains(asked.type())) {
            filters.add(new Filter.Type(List.of(asked.type())));
        }
        if (!asked.outlet().isEmpty()) {
            filters.add(new Filter.Outlet(List.of(asked.outlet())));
        }
        Queue queue = desk.remembered(
                List.of("review", asked.view(), filters, kind, asked.limit()),
                record -> asked.view().equals("disputed")
                        ? disputed(record, asked.limit() + 1)
                        : doubtful(record, filters, kind, asked.limit() + 1));
        CardMaker maker = new CardMaker(visit, rules);
        return queue.facts().stream()
                .map(fact -> {
                    String article = fact.asRead().document().id();
                    FactCard card = maker.one(
                            article,
                            fact,
                            queue.journals().getOrDefault(article, List.of()),
                            queue.events().getOrDefault(article, List.of()));
                    return new Item(
                            card,
                            sentence(card),
                            Optional.ofNullable(queue.titles().get(article)));
                })
                .toList();
    }

    /** Facts to be judged and what their articles tell beside them, by article. */
    private record Queue(
            List<ReviewedFact> facts,
            Map<String, List<CorrectionEntry>> journals,
            Map<String, List<Fact>> events,
            Map<String, String> titles) {}

    private static Queue doubtful(FactRecord record, List<Filter> filters, Optional<FactKind> kind, int atMost) {
        List<Fact> facts = record.doubts().leastSure(filters, kind, NEWEST, atMost);
        return queue(
                record,
                facts.stream()
                        .map(fact -> new ReviewedFact(fact, Optional.of(fact), List.of()))
                        .toList(),
                Map.of());
    }

    private static Queue disputed(FactRecord record, int atMost) {
        List<ReviewedFact> facts = new ArrayList<>();
        Map<String, List<CorrectionEntry>> journals = new HashMap<>();
        for (Fact fact : record.doubts().disputed(atMost)) {
            String article = fact.document().id();
            journals.computeIfAbsent(article, id -> record.corrections().of(id));
            record.corrections().in(article).review(article).stream()
                    .filter(each -> each.asRead().id().equals(fact.id()))
                    .forEach(facts::add);
        }
        return queue(record, facts, journals);
    }

    private static Queue queue(
            FactRecord record, List<ReviewedFact> facts, Map<String, List<CorrectionEntry>> journals) {
        List<String> articles = facts.stream()
                .map(fact -> fact.asRead().document().id())
                .distinct()
                .toList();
        Map<String, List<Fact>> events = record.facts(Event.class, articles).stream()
                .collect(Collectors.groupingBy(
                        event -> event.document().id(), Collectors.mapping(Fact.class::cast, Collectors.toList())));
        return new Queue(facts, journals, events, record.titles(articles));
    }

    private static List<LitText.Piece> sentence(FactCard card) {
        String sentence = card.fact().evidence().sentence();
        String words = card.fact().evidence().text();
        int at = sentence.indexOf(words);
        List<LitText.Lit> lits = at < 0
                ? List.of()
                : List.of(new LitText.Lit(card.id(), new Span(at, at + words.length()), card.tone(), card.says()));
        return sentence.isEmpty() ? List.of() : LitText.pieces(sentence, new Span(0, sentence.length()), lits);
    }

    private List<Heard> heard(Visit visit, Asked asked) {
        Optional<String> person =
                asked.view().equals("mine") ? Optional.of(visit.who().name()) : Optional.empty();
        List<CorrectionEntry> entries = desk.remembered(
                List.of("heard", person, asked.limit()),
                record -> record.doubts().latest(person, asked.limit() + 1));
        Saying saying = new Saying(visit, List.of());
        return entries.stream()
                .map(entry -> new Heard(
                        entry, entry.correction().fact().map(saying::of).orElse("")))
                .toList();
    }

    // One fact

    private void card(Context ctx) {
        if (!isPart(ctx)) {
            ctx.redirect(Visit.of(ctx).article(ctx.pathParam("id"), ctx.pathParam("fact")), HttpStatus.FOUND);
            return;
        }
        showCard(ctx, fact(ctx), "", List.of());
    }

    private FactCard fact(Context ctx) {
        return shelf.view(Visit.of(ctx), ctx.pathParam("id"), "")
                .flatMap(view -> view.card(ctx.pathParam("fact")))
                .orElseThrow(NotFoundResponse::new);
    }

    private void showCard(Context ctx, FactCard card, String problem, List<FactCard> others) {
        desk.show(
                ctx,
                "article/said.jte",
                Map.of(
                        "card",
                        card,
                        "sentence",
                        isQueue(ctx) ? sentence(card) : List.of(),
                        "queue",
                        isQueue(ctx),
                        "back",
                        back(ctx),
                        "problem",
                        problem,
                        "title",
                        isQueue(ctx) ? title(card.article()) : "",
                        "others",
                        others));
    }

    private String title(String article) {
        return desk.ask(record -> record.title(article)).orElse("");
    }

    private void form(Context ctx) {
        showForm(ctx, fact(ctx), Map.of(), "");
    }

    /** @param written what was filled in and refused */
    private void showForm(Context ctx, FactCard card, Map<String, String> written, String problem) {
        Map<String, String> values = Written.of(card.fact());
        values.replaceAll((name, value) -> written.getOrDefault(name, value));
        desk.show(
                ctx,
                isPart(ctx) ? "article/editing.jte" : "article/edit.jte",
                Map.of(
                        "card", card,
                        "form", FactForm.of(Visit.of(ctx), card.kind(), values),
                        "reason", form(ctx, "reason"),
                        "queue", isQueue(ctx),
                        "back", back(ctx),
                        "problem", problem));
    }

    private void accept(Context ctx) {
        String fact = ctx.pathParam("fact");
        say(ctx, corrections -> corrections.accept(fact, signature(ctx, "article.reason.checked")));
    }

    private void reject(Context ctx) {
        String fact = ctx.pathParam("fact");
        say(ctx, corrections -> corrections.reject(fact, signature(ctx, "")));
    }

    private void undo(Context ctx) {
        say(ctx, corrections -> corrections.undo(form(ctx, "correction"), signature(ctx, "article.reason.undone")));
    }

    private void edit(Context ctx) {
        FactCard card = fact(ctx);
        Map<String, String> written = new LinkedHashMap<>();
        String problem;
        try {
            written.putAll(written(ctx, card.kind(), card.fact().evidence().span(), Optional.of(card)));
            Map<String, String> changes = Written.changes(
                    Written.of(card.fact()), written, name -> desk.names().resolve(name));
            Outcome outcome = change(
                    ctx, corrections -> corrections.edit(card.id(), changes, signature(ctx, "article.reason.edited")));
            if (outcome.problem().isEmpty()) {
                answer(ctx, outcome);
                return;
            }
            problem = outcome.problem();
        } catch (UnknownPartyException | WrongRequest e) {
            problem = String.valueOf(e.getMessage());
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        showForm(ctx, card, written, problem);
    }

    /** What came with a fact's form, by field. */
    private Map<String, String> written(Context ctx, FactKind kind, Span near, Optional<FactCard> card) {
        Map<String, String> written = new LinkedHashMap<>();
        Stream.concat(kind.fields().stream(), Stream.of("evidence")).forEach(name -> {
            String said = ctx.formParam("field." + name);
            if (said != null) {
                written.put(name, said.replace("\r\n", "\n").strip());
            }
        });
        if (kind == FactKind.EVENT && ctx.formParam("behind") != null) {
            String before = card.map(known -> Written.of(known.fact()).getOrDefault("participants", ""))
                    .orElse("");
            String participants = participants(ctx, near);
            written.put(
                    "participants",
                    Written.behind(before).equals(Written.behind(participants)) ? before : participants);
        }
        return written;
    }

    /** The persons of the form's rows; one without a name, title, office or party has been taken out. */
    private String participants(Context ctx, Span near) {
        List<Written.Behind> behind = new ArrayList<>();
        int rows = Math.min(50, whole(ctx, "behind"));
        for (int row = 0; row < rows; row++) {
            String prefix = "behind." + row + ".";
            String party = form(ctx, prefix + "party");
            String person = form(ctx, prefix + "person");
            if (party.isEmpty() && person.isEmpty() || ctx.formParam(prefix + "out") != null) {
                continue;
            }
            int start = whole(ctx, prefix + "start");
            int end = whole(ctx, prefix + "end");
            if (end <= start) {
                Span named = named(ctx.pathParam("id"), person, near);
                start = named.start();
                end = named.end();
            }
            behind.add(new Written.Behind(
                    desk.names().resolve(party).code(),
                    form(ctx, prefix + "sector"),
                    form(ctx, prefix + "office"),
                    person,
                    form(ctx, prefix + "title"),
                    start,
                    end));
        }
        return Written.participants(behind);
    }

    /** Where the article names this person, nearest to the fact's words; those words where it does not. */
    private Span named(String article, String person, Span near) {
        String text =
                desk.ask(record -> record.article(article)).map(Article::text).orElse("");
        Span best = near;
        int least = Integer.MAX_VALUE;
        for (int at = person.isEmpty() ? -1 : text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
            int away = Math.abs(at - near.start());
            if (away < least) {
                least = away;
                best = new Span(at, at + person.length());
            }
        }
        return best;
    }

    // Saying

    private interface Step {
        Correction to(Corrections corrections);
    }

    /**
     * What came of a correction.
     *
     * @param problem why it was not made; else empty
     * @param moved true where the article's text must be lit anew
     * @param others ids of other facts that changed with it
     */
    private record Outcome(String problem, Optional<Correction> made, boolean moved, List<String> others) {
        static Outcome refused(String problem) {
            return new Outcome(problem, Optional.empty(), false, List.of());
        }
    }

    private void say(Context ctx, Step saying) {
        Outcome outcome;
        try {
            outcome = change(ctx, saying);
        } catch (WrongRequest e) {
            outcome = Outcome.refused(String.valueOf(e.getMessage()));
        }
        if (outcome.problem().isEmpty()) {
            answer(ctx, outcome);
            return;
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        if (isPart(ctx)) {
            showCard(ctx, fact(ctx), outcome.problem(), List.of());
        } else {
            ArticleView view = shelf.view(Visit.of(ctx), ctx.pathParam("id"), ctx.pathParam("fact"))
                    .orElseThrow(NotFoundResponse::new);
            desk.show(ctx, "article/page.jte", Map.of("view", view, "problem", outcome.problem()));
        }
    }

    private Outcome change(Context ctx, Step saying) {
        String article = ctx.pathParam("id");
        return desk.change(record -> {
            Corrections corrections = record.corrections().in(article);
            try {
                List<ReviewedFact> before = corrections.review(article);
                Correction made = saying.to(corrections);
                List<ReviewedFact> after = corrections.review(article);
                return outcome(
                        made,
                        before,
                        after,
                        Optional.ofNullable(ctx.pathParamMap().get("fact")));
            } catch (CorrectionException e) {
                return Outcome.refused(String.valueOf(e.getMessage()));
            }
        });
    }

    private static Outcome outcome(
            Correction made, List<ReviewedFact> before, List<ReviewedFact> after, Optional<String> about) {
        Map<String, ReviewedFact> known =
                before.stream().collect(Collectors.toMap(fact -> fact.asRead().id(), fact -> fact));
        boolean moved = before.size() != after.size();
        List<String> others = new ArrayList<>();
        for (ReviewedFact fact : after) {
            ReviewedFact was = known.get(fact.asRead().id());
            moved |= was == null || !span(was).equals(span(fact));
            if (was != null
                    && !was.now().equals(fact.now())
                    && !about.equals(Optional.of(fact.asRead().id()))) {
                others.add(fact.asRead().id());
            }
        }
        return new Outcome("", Optional.of(made), moved, others);
    }

    private static Span span(ReviewedFact fact) {
        return fact.now().orElse(fact.asRead()).evidence().span();
    }

    private void answer(Context ctx, Outcome outcome) {
        Visit visit = Visit.of(ctx);
        String article = ctx.pathParam("id");
        String about = ctx.pathParam("fact");
        if (!isPart(ctx)) {
            ctx.redirect(isQueue(ctx) ? back(ctx) : visit.article(article, about), HttpStatus.SEE_OTHER);
            return;
        }
        Optional<ArticleView> view = shelf.view(visit, article, about);
        Optional<FactCard> card = view.flatMap(shown -> shown.card(about));
        if (card.isEmpty() || outcome.moved() && !isQueue(ctx)) {
            ctx.header("HX-Redirect", visit.article(article, card.isEmpty() ? "" : about));
            return;
        }
        List<FactCard> others = isQueue(ctx)
                ? List.of()
                : outcome.others().stream()
                        .flatMap(id -> view.orElseThrow().card(id).stream())
                        .toList();
        showCard(ctx, card.get(), "", others);
    }

    // Adding

    private void adding(Context ctx) {
        FactKind kind = kind(parameter(ctx, "kind")).orElse(FactKind.EVENT);
        Article article = article(ctx);
        String words = selected(article, parameter(ctx, "from"), parameter(ctx, "to"), parameter(ctx, "words"));
        showAdding(ctx, article, kind, words, Written.none(kind), "");
    }

    private Article article(Context ctx) {
        String id = ctx.pathParam("id");
        return desk.ask(record -> record.article(id)).orElseThrow(NotFoundResponse::new);
    }

    /** The words between two places of the text, as they stand there: a browser makes one blank of several. */
    private static String selected(Article article, String from, String to, String words) {
        if (from.matches("\\d{1,7}") && to.matches("\\d{1,7}")) {
            int start = Integer.parseInt(from);
            int end = Integer.parseInt(to);
            if (start < end && end <= article.text().length() && end - start < 5_000) {
                return article.text().substring(start, end).strip();
            }
        }
        return words;
    }

    private void showAdding(
            Context ctx, Article article, FactKind kind, String words, Map<String, String> values, String problem) {
        desk.show(
                ctx,
                "article/add.jte",
                Map.of(
                        "article",
                        article,
                        "form",
                        FactForm.of(Visit.of(ctx), kind, values),
                        "words",
                        words,
                        "reason",
                        form(ctx, "reason"),
                        "kinds",
                        List.of(FactKind.values()),
                        "problem",
                        problem));
    }

    private void add(Context ctx) {
        Article article = article(ctx);
        FactKind kind = kind(form(ctx, "kind")).orElse(FactKind.EVENT);
        String words = form(ctx, "words").replace("\r\n", "\n");
        Map<String, String> values = Written.none(kind);
        String problem;
        try {
            int at = Math.max(0, article.text().indexOf(words));
            Span near = new Span(at, at + Math.max(1, words.length()));
            Map<String, String> written = written(ctx, kind, near, Optional.empty());
            values.putAll(written);
            values.keySet().retainAll(Written.none(kind).keySet());
            Map<String, String> none = new LinkedHashMap<>(Written.none(kind));
            none.replaceAll((name, value) -> Written.TRUTHS.contains(name) ? "false" : value);
            Map<String, String> told =
                    Written.changes(none, written, name -> desk.names().resolve(name));
            Outcome outcome = change(
                    ctx,
                    corrections ->
                            corrections.add(article.id(), kind, words, told, signature(ctx, "article.reason.missed")));
            if (outcome.problem().isEmpty()) {
                String fact =
                        outcome.made().flatMap(Correction::fact).map(Fact::id).orElse("");
                ctx.redirect(Visit.of(ctx).article(article.id(), fact), HttpStatus.SEE_OTHER);
                return;
            }
            problem = outcome.problem();
        } catch (UnknownPartyException | WrongRequest e) {
            problem = String.valueOf(e.getMessage());
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        showAdding(ctx, article, kind, words, values, problem);
    }

    // What came with a request

    /** @param otherwise key of the reason where none is given; empty where one must be */
    private static Signature signature(Context ctx, String otherwise) {
        Visit visit = Visit.of(ctx);
        String reason = form(ctx, "reason");
        if (reason.isEmpty()) {
            if (otherwise.isEmpty()) {
                throw new CorrectionException(visit.say("article.reason.wanted"));
            }
            reason = visit.say(otherwise);
        }
        return new Signature(visit.who().name(), Instant.now(), reason);
    }

    private static String form(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
    }

    private static int whole(Context ctx, String name) {
        String said = form(ctx, name);
        return said.matches("\\d{1,7}") ? Integer.parseInt(said) : 0;
    }

    /** True where a script asks for a part of the page. */
    private static boolean isPart(Context ctx) {
        return "true".equals(ctx.header("HX-Request"));
    }

    private static boolean isQueue(Context ctx) {
        return !back(ctx).isEmpty();
    }

    /** The queue's address, from which the fact was judged; empty where that was done beside its article. */
    private static String back(Context ctx) {
        String back = Optional.ofNullable(ctx.formParam("back"))
                .or(() -> Optional.ofNullable(ctx.queryParam("back")))
                .orElse("");
        return back.equals("/review") || back.startsWith("/review?") ? back : "";
    }
}
