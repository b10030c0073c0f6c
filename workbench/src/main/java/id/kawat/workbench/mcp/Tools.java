package id.kawat.workbench.mcp;

import static id.kawat.workbench.mcp.Tool.Argument.text;
import static id.kawat.workbench.mcp.Tool.Argument.texts;

import id.kawat.article.Article;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactKind;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Hit;
import id.kawat.record.Pair;
import id.kawat.record.Query;
import id.kawat.record.ReviewedFact;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedKind;
import id.kawat.record.merge.MergedRecord;
import id.kawat.record.merge.PairAccount;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.Language;
import id.kawat.view.Markdown;
import id.kawat.view.Prose;
import id.kawat.view.UnknownPartyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that an assistant can ask, and how it is answered. */
final class Tools {
    /** An article's text up to here; a longer one is told in pieces. */
    private static final int LETTERS = 20_000;

    private static final int PARTNERS = 10;

    private static final Tool.Argument LANGUAGE = text(
                    "language", "Language of the statements; quotations stay as they were written. Default: en.")
            .oneOf(List.of("en", "id"));
    private static final Tool.Argument LIMIT =
            new Tool.Argument("limit", "integer", "How many at most, 1 to 100. Default: 20.", List.of(), false);
    private static final Tool.Argument SINCE =
            text("since", "Not over before this year, month or day: 2025, 2025-07, 2025-07-24.");
    private static final Tool.Argument UNTIL = text("until", "Begun before this year, month or day was over.");
    private static final Tool.Argument PARTIES = texts(
            "parties",
            "One party, which must have a part, or two, between which it must be. Codes (KOR, IGO:ASEAN) or names in"
                    + " English or Indonesian.");
    private static final Tool.Argument TOPICS =
            texts("topics", "Any of these topics or contexts: energy, military, economic …");
    private static final Tool.Argument PERSON = text("person", "Somebody of this name has a part.");

    private final Asked asked;
    private final Map<Language, Prose> prose = new EnumMap<>(Language.class);

    Tools(Asked asked) {
        this.asked = asked;
        for (Language language : Language.values()) {
            prose.put(language, Prose.of(language, asked.names()));
        }
    }

    List<Tool> all() {
        return List.of(
                new Tool(
                        "find_party",
                        "Find a party",
                        "The code of a state or body from any of its names, and those it has most to do with in the record.",
                        List.of(text("name", "A code or a name, in English or Indonesian.")
                                .required()),
                        this::party),
                new Tool(
                        "search_articles",
                        "Search articles",
                        "Full text over the articles, which are in Indonesian: look for Indonesian words. All words must stand in the article, in"
                                + " any form; words in double quotes next to each other.",
                        List.of(
                                text("query", "Indonesian words to look for.").required(),
                                PARTIES,
                                SINCE,
                                UNTIL,
                                text("outlet", "Only of this outlet, by its whole name."),
                                LIMIT),
                        this::search),
                new Tool(
                        "list_facts",
                        "List facts",
                        "Facts as single articles tell them, newest first: events (who did what toward whom), relations, instruments (treaties,"
                                + " agreements), figures (trade and other numbers), people (offices), engagements.",
                        List.of(
                                text("kind", "Which kind of fact. Default: events.")
                                        .oneOf(Stream.of(FactKind.values())
                                                .map(FactKind::plural)
                                                .toList()),
                                PARTIES,
                                texts(
                                        "types",
                                        "Any of these types; of events " + String.join(", ", FactKind.EVENT.types())
                                                + ", with a mode as CONSULT/visit."),
                                texts("statuses", "Of events: occurred, planned, negated, hypothetical."),
                                TOPICS,
                                PERSON,
                                SINCE,
                                UNTIL,
                                LIMIT,
                                LANGUAGE),
                        this::facts),
                new Tool(
                        "list_engagements",
                        "List meetings, calls and visits",
                        "Each engagement once, newest first, however many articles tell it, and what articles differ on.",
                        List.of(
                                PARTIES,
                                texts("types", "Any of " + String.join(", ", MergedKind.ENGAGEMENTS.types()) + "."),
                                texts(
                                        "statuses",
                                        "Any of " + String.join(", ", MergedKind.ENGAGEMENTS.statuses()) + "."),
                                TOPICS,
                                PERSON,
                                SINCE,
                                UNTIL,
                                LIMIT,
                                LANGUAGE),
                        this::engagements),
                new Tool(
                        "list_commitments",
                        "List commitments",
                        "What was asked, promised, agreed and planned, and what came of it: open, kept, refused, called-off, lapsed.",
                        List.of(
                                PARTIES.required(),
                                texts("types", "Any of " + String.join(", ", MergedKind.COMMITMENTS.types()) + "."),
                                texts(
                                        "statuses",
                                        "Any of " + String.join(", ", MergedKind.COMMITMENTS.statuses()) + "."),
                                TOPICS,
                                SINCE,
                                UNTIL,
                                LIMIT,
                                LANGUAGE),
                        this::commitments),
                new Tool(
                        "calendar",
                        "What is to come",
                        "What lies ahead for one party or two, and what is overdue: planned visits, commitments that are due, targets,"
                                + " anniversaries.",
                        List.of(
                                PARTIES.required(),
                                texts("statuses", "coming, overdue."),
                                SINCE,
                                UNTIL,
                                LIMIT,
                                LANGUAGE),
                        this::calendar),
                new Tool(
                        "pair_timeline",
                        "Timeline of two parties",
                        "What two parties did with and to each other in order of time, the latest first: engagements, other acts, changes of"
                                + " their relationship.",
                        List.of(
                                text("a", "One party, by code or name.").required(),
                                text("b", "The other.").required(),
                                SINCE,
                                UNTIL,
                                LIMIT,
                                LANGUAGE),
                        this::timeline),
                new Tool(
                        "brief",
                        "Write a brief",
                        "A paper on two parties, on one and its partners, or on a person: everything that matters, with numbered sources and their"
                                + " very words. Long; ask the other tools for single questions.",
                        List.of(
                                PARTIES,
                                text("person", "Instead of parties: somebody's name."),
                                SINCE,
                                UNTIL,
                                LANGUAGE),
                        this::brief),
                new Tool(
                        "get_article",
                        "Read an article",
                        "An article's text and the facts read from it, each with its place in the text.",
                        List.of(
                                text("article", "Its id, or the id of one of its facts.")
                                        .required(),
                                new Tool.Argument(
                                        "from",
                                        "integer",
                                        "Of a long text: where to go on, from `next`.",
                                        List.of(),
                                        false),
                                LANGUAGE),
                        this::article),
                new Tool(
                        "cite",
                        "Cite a fact",
                        "The very words of a fact, the sentence they stand in, outlet, title, day and address, and what persons have said of it. Ask it"
                                + " before you quote.",
                        List.of(text("fact", "The fact's id, e-5f1c0b9a7d3e.").required(), LANGUAGE),
                        this::cite));
    }

    // ------------------------------------------------------------------ parties and articles

    private Told party(Arguments arguments) {
        String name = arguments.needed("name");
        List<Party> found;
        try {
            found = List.of(asked.names().resolve(name));
        } catch (UnknownPartyException e) {
            found = e.candidates();
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no party is called '" + name + "'");
        }
        StringBuilder text = new StringBuilder();
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (Party party : found) {
            List<Pair> partners =
                    asked.remembered(List.of("mcp.partners", party), record -> record.partners(party, PARTNERS));
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("code", party.code());
            item.put("en", asked.names().name(party, Language.EN));
            item.put("id", asked.names().name(party, Language.ID));
            Map<String, Integer> counted = new LinkedHashMap<>();
            partners.forEach(pair -> counted.put((pair.a().equals(party) ? pair.b() : pair.a()).code(), pair.facts()));
            item.put("partners", counted);
            items.add(item);
            text.append(text.isEmpty() ? "" : "\n")
                    .append(party.code())
                    .append(": ")
                    .append(asked.names().name(party, Language.EN))
                    .append(" (")
                    .append(asked.names().name(party, Language.ID))
                    .append("). ")
                    .append(
                            counted.isEmpty()
                                    ? "The record says nothing of it."
                                    : "Most facts with: "
                                            + counted.entrySet().stream()
                                                    .map(one -> one.getKey() + " " + one.getValue())
                                                    .collect(Collectors.joining(", "))
                                            + ".");
        }
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("items", items);
        return new Told(text.toString(), data);
    }

    private Told search(Arguments arguments) {
        String words = arguments.needed("query");
        List<Filter> filters = arguments.filters();
        Query.Page<Hit> page = asked.ask(record -> {
            Query<Hit> query = record.search(words);
            for (Filter filter : filters) {
                query = query.where(filter);
            }
            return query.limit(arguments.limit()).page();
        });
        StringBuilder text = new StringBuilder();
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (Hit hit : page.answers()) {
            String source = Stream.of(
                            hit.article().outlet(), hit.article().published().map(Period::iso))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            text.append("- ")
                    .append(hit.article().title().orElse("(no title)"))
                    .append(" — ")
                    .append(source)
                    .append(" [article ")
                    .append(hit.article().id())
                    .append(", ")
                    .append(hit.start())
                    .append("–")
                    .append(hit.start() + hit.excerpt().length())
                    .append("]\n  “")
                    .append(hit.excerpt().replaceAll("\\s+", " "))
                    .append("”\n");
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("article", hit.article().id());
            item.put("title", hit.article().title().orElse(null));
            item.put("outlet", hit.article().outlet().orElse(null));
            item.put("published", hit.article().published().map(Period::iso).orElse(null));
            item.put("address", hit.article().url().or(hit.article()::path).orElse(null));
            item.put("start", hit.start());
            item.put("end", hit.start() + hit.excerpt().length());
            item.put("words", hit.excerpt());
            items.add(item);
        }
        int count = page.facets().articles();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("articles", count);
        data.put("items", items);
        return new Told(
                items.isEmpty()
                        ? "No article holds all these words and meets this."
                        : (page.facets().cut() ? "At least " : "") + count + " articles.\n"
                                + text.toString().stripTrailing(),
                data);
    }

    private Told article(Arguments arguments) {
        String named = arguments.needed("article");
        int from = arguments.given().get("from") instanceof Number number ? Math.max(0, number.intValue()) : 0;
        return asked.ask(record -> {
            Article article = record.corrections()
                    .article(named)
                    .flatMap(record::article)
                    .orElseThrow(() -> new IllegalArgumentException("the record holds no article " + named));
            String text = article.text();
            int start = Math.min(from, text.length());
            int end = Math.min(text.length(), start + LETTERS);
            Told.Statements facts = new Told.Statements();
            record.facts(article.id())
                    .forEach(fact -> facts.add(says(fact, arguments.language()), List.of(fact), kind(fact)));
            Told told = facts.told("No facts were read from it.", false);
            Map<String, @Nullable Object> data = new LinkedHashMap<>();
            data.put("article", article.id());
            data.put("title", article.title().orElse(null));
            data.put("outlet", article.outlet().orElse(null));
            data.put("published", article.published().map(Period::iso).orElse(null));
            data.put("address", article.url().or(article::path).orElse(null));
            data.put("start", start);
            data.put("text", text.substring(start, end));
            data.put("next", end < text.length() ? end : null);
            data.put("facts", told.data().get("items"));
            return new Told(
                    article.title().orElse("(no title)") + " — "
                            + Pins.told(id.kawat.fact.DocumentRef.of(article)) + " [article " + article.id() + ", "
                            + start
                            + "–" + end + "]\n\n" + text.substring(start, end)
                            + (end < text.length() ? "\n(goes on: from=" + end + ")" : "") + "\n\nFacts:\n"
                            + told.text(),
                    data);
        });
    }

    private Told cite(Arguments arguments) {
        String named = arguments.needed("fact");
        return asked.ask(record -> {
            ReviewedFact reviewed = reviewed(record, named);
            Fact fact = reviewed.now()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "fact " + named + " has been rejected by a person: do not quote it"));
            Optional<String> title = record.title(fact.document().id());
            Told.Statements statements = new Told.Statements();
            Map<String, @Nullable Object> more = kind(fact);
            String citation = Stream.of(
                            fact.document().outlet(),
                            title.map(words -> "“" + words + "”"),
                            fact.document().published().map(Period::iso),
                            fact.document().url().or(fact.document()::path))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            more.put("title", title.orElse(null));
            more.put("citation", citation);
            List<String> said = reviewed.corrections().stream()
                    .map(entry -> entry.correction().id() + " "
                            + entry.correction().said().code() + " by "
                            + entry.correction().signature().by() + ", "
                            + entry.state().code() + ": "
                            + entry.correction().signature().reason())
                    .toList();
            more.put("corrections", said);
            statements.add(says(fact, arguments.language()), List.of(fact), more);
            Told told = statements.told("", false);
            return new Told(
                    told.text() + "\n  words: “" + fact.evidence().text() + "”\n  source: " + citation
                            + said.stream().map(one -> "\n  " + one).collect(Collectors.joining()),
                    told.data());
        });
    }

    private static ReviewedFact reviewed(FactRecord record, String named) {
        return record.corrections().article(named).stream()
                .flatMap(article -> record.corrections().review(article).stream())
                .filter(fact -> fact.asRead().id().equals(named)
                        || fact.now().filter(now -> now.id().equals(named)).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the record holds no fact " + named));
    }

    // ------------------------------------------------------------------ facts

    private Told facts(Arguments arguments) {
        String kind = arguments.text("kind").orElse(FactKind.EVENT.plural());
        Class<? extends Fact> factClass = switch (kind) {
            case "engagements" -> Engagement.class;
            case "relations" -> Relation.class;
            case "instruments" -> Instrument.class;
            case "figures" -> Figure.class;
            case "people" -> Person.class;
            default -> Event.class;
        };
        List<? extends Fact> facts = asked.ask(record -> list(record, factClass, arguments));
        Told.Statements statements = new Told.Statements();
        facts.stream()
                .limit(arguments.limit())
                .forEach(fact -> statements.add(says(fact, arguments.language()), List.of(fact), kind(fact)));
        return statements.told("The record holds no such facts.", facts.size() > arguments.limit());
    }

    private static <F extends Fact> List<F> list(FactRecord record, Class<F> kind, Arguments arguments) {
        Query<F> query = record.ask(kind).newestFirst().limit(arguments.limit() + 1);
        for (Filter filter : arguments.filters()) {
            query = query.where(filter);
        }
        return query.list();
    }

    private static Map<String, @Nullable Object> kind(Fact fact) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("kind", fact.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        switch (fact) {
            case Event event -> {
                more.put("type", event.type().name());
                more.put("status", event.status().code());
                more.put("date", event.date().map(Period::iso).orElse(null));
            }
            case Engagement engagement -> {
                more.put("status", engagement.status().code());
                more.put("date", engagement.date().map(Period::iso).orElse(null));
            }
            case Relation relation ->
                more.put("date", relation.since().map(Period::iso).orElse(null));
            case Instrument instrument ->
                more.put("date", instrument.date().map(Period::iso).orElse(null));
            case Figure figure ->
                more.put("date", figure.period().map(Period::iso).orElse(null));
            case Person _ -> {}
        }
        return more;
    }

    private String says(Fact fact, Language language) {
        Prose words = prose(language);
        return switch (fact) {
            case Event event ->
                (event.date().map(date -> date.iso() + ": ").orElse(""))
                        + words.whole(event)
                        + (event.status() == EventStatus.OCCURRED
                                ? ""
                                : " (" + event.status().code() + ")");
            case Instrument instrument -> words.instrument(instrument, instrument.parties());
            case Figure figure -> words.figure(figure, figure.period(), List.of());
            case Relation relation ->
                name(relation.a(), language) + " – " + name(relation.b(), language) + ": "
                        + relation.kind().code()
                        + relation.since().map(since -> ", " + since.iso()).orElse("") + " ("
                        + relation.status().code() + ")";
            case Person person ->
                person.name() + ": "
                        + person.title()
                                .orElse((person.former() ? "former " : "")
                                        + person.office().code()
                                        + person.party()
                                                .map(party -> ", " + name(party, language))
                                                .orElse(""));
            case Engagement engagement ->
                engagement.date().map(date -> date.iso() + ": ").orElse("")
                        + engagement.mode().orElse("talks") + ", "
                        + engagement.parties().stream()
                                .map(party -> name(party, language))
                                .collect(Collectors.joining(" – "))
                        + " (" + engagement.status().code() + ")";
        };
    }

    private String name(Party party, Language language) {
        return asked.names().name(party, language);
    }

    private Prose prose(Language language) {
        return Objects.requireNonNull(prose.get(language));
    }

    // ------------------------------------------------------------------ what articles say together

    private Told engagements(Arguments arguments) {
        List<Filter> filters = fit(arguments, MergedKind.ENGAGEMENTS);
        List<MergedEngagement> found = asked.ask(record -> {
            Iterator<MergedEngagement> all =
                    new MergedRecord(record, asked.today(), Set.of()).engagements(filters, true);
            List<MergedEngagement> some = new ArrayList<>();
            while (some.size() <= arguments.limit() && all.hasNext()) {
                some.add(all.next());
            }
            return some;
        });
        Told.Statements statements = new Told.Statements();
        found.stream()
                .limit(arguments.limit())
                .forEach(one -> statements.add(says(one, arguments.language()), Prose.facts(one), engagement(one)));
        return statements.told("The record holds no such engagements.", found.size() > arguments.limit());
    }

    private String says(MergedEngagement engagement, Language language) {
        String differs = engagement.disagreements().isEmpty()
                ? ""
                : " [articles differ: "
                        + engagement.disagreements().stream()
                                .map(one -> one.about().name().toLowerCase(Locale.ROOT) + " "
                                        + one.claims().stream()
                                                .map(claim -> claim.value() + " (" + claim.independent() + ")")
                                                .collect(Collectors.joining(" / ")))
                                .collect(Collectors.joining("; "))
                        + "]";
        return engagement.date().map(date -> date.iso() + ": ").orElse("")
                + prose(language).engagement(engagement, false)
                + differs;
    }

    private static Map<String, @Nullable Object> engagement(MergedEngagement engagement) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("id", engagement.id());
        more.put("mode", engagement.mode().orElse(null));
        more.put("status", code(engagement.status()));
        more.put("date", engagement.date().map(Period::iso).orElse(null));
        more.put("parties", engagement.parties().stream().map(Party::code).toList());
        more.put("independent", engagement.independent());
        return more;
    }

    private Told commitments(Arguments arguments) {
        List<Filter> filters = fit(arguments, MergedKind.COMMITMENTS);
        wantParties(arguments);
        List<Commitment> found = asked.remembered(
                List.of("mcp.commitments", filters, asked.today()),
                record -> new MergedRecord(record, asked.today(), Set.of()).commitments(filters));
        Told.Statements statements = new Told.Statements();
        found.reversed().stream().limit(arguments.limit()).forEach(one -> {
            Prose words = prose(arguments.language());
            Map<String, @Nullable Object> more = new LinkedHashMap<>();
            more.put("id", one.id());
            more.put("kind", code(one.kind()));
            more.put("state", code(one.state()));
            more.put("made", one.made().map(Period::iso).orElse(null));
            more.put("due", one.due().map(Period::iso).orElse(null));
            statements.add(
                    one.made().map(date -> date.iso() + ": ").orElse("") + words.commitment(one) + " — "
                            + code(one.state())
                            + one.due().map(due -> ", due " + due.iso()).orElse(""),
                    one.links().stream().flatMap(link -> link.fact().stream()).toList(),
                    more);
        });
        return statements.told("The record holds no such commitments.", found.size() > arguments.limit());
    }

    private Told calendar(Arguments arguments) {
        List<Filter> filters = fit(arguments, MergedKind.CALENDAR);
        wantParties(arguments);
        List<CalendarEntry> found = asked.remembered(
                List.of("mcp.calendar", filters, asked.today()),
                record -> new MergedRecord(record, asked.today(), Set.of()).calendar(filters));
        Told.Statements statements = new Told.Statements();
        found.stream().limit(arguments.limit()).forEach(entry -> {
            Map<String, @Nullable Object> more = new LinkedHashMap<>();
            more.put("id", entry.id());
            more.put("category", code(entry.category()));
            more.put("what", entry.what());
            more.put("when", entry.when().iso());
            more.put("overdue", entry.overdue());
            statements.add(
                    entry.when().iso() + ": " + code(entry.category()) + " " + entry.what() + ", "
                            + entry.parties().stream()
                                    .map(party -> name(party, arguments.language()))
                                    .collect(Collectors.joining(" – "))
                            + (entry.about().isEmpty() ? "" : ": " + entry.about())
                            + (entry.overdue() ? " (overdue)" : ""),
                    entry.facts(),
                    more);
        });
        return statements.told("Nothing lies ahead, as far as the record says.", found.size() > arguments.limit());
    }

    private static void wantParties(Arguments arguments) {
        if (arguments.parties().isEmpty()) {
            throw new IllegalArgumentException("name one party or two");
        }
    }

    /** Something of a pair, with its day. */
    private record Moment(
            Optional<Period> when, String says, List<? extends Fact> facts, Map<String, @Nullable Object> more) {}

    private Told timeline(Arguments arguments) {
        Party one = arguments.party("a");
        Party other = arguments.party("b");
        if (one.equals(other)) {
            throw new IllegalArgumentException("these are the same party, " + one);
        }
        Party a = one.compareTo(other) < 0 ? one : other;
        Party b = a.equals(one) ? other : one;
        Optional<Period> since = arguments.period("since");
        Optional<Period> until = arguments.period("until");
        Language language = arguments.language();
        List<Moment> all = new ArrayList<>();
        PairAccount account = asked.remembered(
                List.of("mcp.account", a, b, asked.today()),
                record -> PairAccount.of(record, a, b, asked.today(), Set.of()));
        for (MergedEngagement engagement : account.engagements()) {
            Map<String, @Nullable Object> more = engagement(engagement);
            more.put("kind", "engagement");
            all.add(new Moment(
                    engagement.date().or(() -> engagement.documents().getFirst().published()),
                    says(engagement, language),
                    Prose.facts(engagement),
                    more));
        }
        for (RelationStep step : account.history().steps()) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>();
            more.put("kind", "relation");
            more.put("change", code(step.change()));
            more.put("date", step.date().map(Period::iso).orElse(null));
            all.add(new Moment(step.date(), prose(language).step(step), step.facts(), more));
        }
        List<Event> acts = asked.ask(record -> record.ask(Event.class).between(a, b).newestFirst().stream()
                .filter(event -> event.type() != EventType.CONSULT && event.status() == EventStatus.OCCURRED)
                .toList());
        for (Event act : acts) {
            all.add(new Moment(
                    act.date().or(() -> act.document().published()), says(act, language), List.of(act), kind(act)));
        }
        List<Moment> wanted = all.stream()
                .filter(moment -> since.isEmpty()
                        || moment.when()
                                .filter(when ->
                                        !when.last().isBefore(since.get().first()))
                                .isPresent())
                .filter(moment -> until.isEmpty()
                        || moment.when()
                                .filter(when ->
                                        !when.first().isAfter(until.get().last()))
                                .isPresent())
                .sorted(Comparator.comparing((Moment moment) ->
                                moment.when().map(Period::iso).orElse(""))
                        .reversed())
                .toList();
        Told.Statements statements = new Told.Statements();
        wanted.stream()
                .limit(arguments.limit())
                .forEach(moment -> statements.add(moment.says(), moment.facts(), moment.more()));
        return statements.told("The record says nothing of the two then.", wanted.size() > arguments.limit());
    }

    private Told brief(Arguments arguments) {
        BriefFrame frame = new BriefFrame(
                arguments.language(),
                asked.names(),
                asked.today(),
                arguments.period("since").map(Period::first),
                arguments.period("until").map(Period::last));
        List<Party> parties = arguments.parties();
        Optional<String> person = arguments.text("person");
        if (parties.size() > 2 || parties.isEmpty() == person.isEmpty()) {
            throw new IllegalArgumentException("say on whom: one party, two parties, or a person");
        }
        List<Object> key =
                List.of("mcp.brief", parties, person, frame.language(), frame.today(), frame.since(), frame.until());
        Brief brief = asked.remembered(key, record -> switch (parties.size()) {
            case 0 -> Brief.ofPerson(record, person.orElseThrow(), frame);
            case 1 -> Brief.of(record, parties.getFirst(), frame);
            default -> Brief.of(record, parties.getFirst(), parties.getLast(), frame);
        });
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("title", brief.title());
        data.put("markdown", Markdown.of(brief));
        data.put(
                "sources",
                brief.sources().stream()
                        .map(source -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("number", source.number());
                            one.put("title", source.title());
                            one.put("outlet", source.outlet().orElse(null));
                            one.put("date", source.date().orElse(null));
                            one.put("address", source.where().orElse(null));
                            one.put("quotes", source.quotes());
                            return one;
                        })
                        .toList());
        return new Told(Markdown.of(brief), data);
    }

    private static List<Filter> fit(Arguments arguments, MergedKind kind) {
        return arguments.filters().stream().map(kind::fit).toList();
    }

    /** {@code CALLED_OFF} is {@code called-off}. */
    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
