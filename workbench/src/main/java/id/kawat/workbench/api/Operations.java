package id.kawat.workbench.api;

import static id.kawat.workbench.api.Parameter.BETWEEN;
import static id.kawat.workbench.api.Parameter.CURSOR;
import static id.kawat.workbench.api.Parameter.LIMIT;
import static id.kawat.workbench.api.Parameter.ORDER;
import static id.kawat.workbench.api.Parameter.OUTLET;
import static id.kawat.workbench.api.Parameter.PERSON;
import static id.kawat.workbench.api.Parameter.SINCE;
import static id.kawat.workbench.api.Parameter.STATUS;
import static id.kawat.workbench.api.Parameter.TODAY;
import static id.kawat.workbench.api.Parameter.TOPIC;
import static id.kawat.workbench.api.Parameter.TYPE;
import static id.kawat.workbench.api.Parameter.UNTIL;
import static id.kawat.workbench.api.Parameter.WITH;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.FactKind;
import id.kawat.record.merge.MergedKind;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import java.util.ArrayList;
import java.util.List;

/** The table of all that the API answers. */
final class Operations {
    private static final String FACTS = "Facts";
    private static final String TOGETHER = "Added up";
    private static final String ARTICLES = "Articles";
    private static final String PARTIES = "Parties and pairs";
    private static final String CORRECTIONS = "Corrections";
    private static final String REST = "Papers, reading, state";

    private Operations() {}

    static List<Operation> of(Desk desk, Things things, Operation.Handler stream) {
        Lists lists = new Lists(desk);
        Reviewing reviewing = new Reviewing(desk);
        TextReading reading = new TextReading(desk);
        List<Operation> all = new ArrayList<>();
        facts(all, lists, things);
        together(all, lists);
        all.add(Operation.get("/articles", "listArticles", ARTICLES, "Articles, by their facts", lists::articles)
                .told(
                        "An article meets filters of facts where one of its facts, of whatever kind, meets them all; days and outlet are"
                                + " the article's own.")
                .takes(BETWEEN, WITH, TYPE, STATUS, TOPIC, PERSON, OUTLET, SINCE, UNTIL, ORDER)
                .lists("Article")
                .like("?limit=2", "?with=IDN&since=2025&limit=3", "?order=oldest&limit=3", "?type=CONSULT,treaty"));
        all.add(Operation.get(
                        "/articles/{id}",
                        "getArticle",
                        ARTICLES,
                        "An article with its text and its facts",
                        things::article)
                .told("With every fact as it was read, as it is now, and what was said of it.")
                .takes(Parameter.path(
                        "id", "The article's id, an older id of it, the id of one of its facts, its path or address."))
                .answers("ArticleWhole")
                .like("{article}", "{fact}"));
        all.add(Operation.get("/search", "searchArticles", ARTICLES, "Full text over the articles", lists::search)
                .told(
                        "All words must stand in the article, in any form; words in double quotes next to each other. Best first, with"
                                + " counts of all that were found by party, year and outlet; where `cut` is true, only those articles that"
                                + " came into the record last are ranked and counted.")
                .takes(Parameter.query("q", "string", "What to look for.").needed())
                .takes(BETWEEN, WITH, TYPE, STATUS, TOPIC, PERSON, OUTLET, SINCE, UNTIL, LIMIT, CURSOR)
                .in(Operation.Form.SEARCH)
                .answers("Hit")
                .like("?q=kerja%20sama&limit=3", "?q=menteri&with=IDN&limit=2"));
        parties(all, lists, things);
        all.add(Operation.get(
                        "/corrections",
                        "listCorrections",
                        CORRECTIONS,
                        "What persons have said of facts",
                        reviewing::list)
                .told("The latest first, with what it counts for today.")
                .takes(
                        Parameter.query("article", "string", "Only of this article's facts: its id, or a fact's."),
                        Parameter.query("by", "string", "Only what this person said."),
                        Parameter.query(
                                "state",
                                "[string]",
                                "Only these: in-force, replaced, disputed, unattached, undone; several with commas between."))
                .remembered()
                .lists("Correction")
                .like("", "?state=in-force,disputed&limit=5"));
        all.add(Operation.post(
                        "/corrections",
                        "correct",
                        CORRECTIONS,
                        "Say something of a fact",
                        "NewCorrection",
                        reviewing::say)
                .told(
                        "Accept it, reject it, edit its fields, add one, undo a correction, or reject a link of a commitment. It is signed with"
                                + " the name of whoever asks. Every correction stays; undoing is a further one.")
                .in(Operation.Form.MADE)
                .answers("Made")
                .by(Role.REVIEWER)
                .like("{\"said\": \"accept\", \"fact\": \"{fact}\", \"reason\": \"so says the article\"}"));
        rest(all, things, reading, stream);
        return List.copyOf(all);
    }

    private static void facts(List<Operation> all, Lists lists, Things things) {
        for (FactKind kind : FactKind.values()) {
            List<Parameter> parameters = new ArrayList<>();
            if (kind.standsBetween()) {
                parameters.add(BETWEEN);
            }
            parameters.addAll(List.of(WITH, TYPE));
            if (!kind.statuses().isEmpty()) {
                parameters.add(STATUS);
            }
            if (kind.hasTopics()) {
                parameters.add(TOPIC);
            }
            if (kind.hasPersons()) {
                parameters.add(PERSON);
            }
            parameters.addAll(List.of(OUTLET, SINCE, UNTIL, ORDER));
            String name = kind.plural();
            all.add(Operation.get(
                            "/facts/" + name,
                            "list" + capital(name) + "Told",
                            FACTS,
                            capital(name) + ", each as its article tells it",
                            request -> switch (kind) {
                                case EVENT -> lists.facts(request, Event.class);
                                case ENGAGEMENT -> lists.facts(request, Engagement.class);
                                case RELATION -> lists.facts(request, Relation.class);
                                case INSTRUMENT -> lists.facts(request, Instrument.class);
                                case FIGURE -> lists.facts(request, Figure.class);
                                case PERSON -> lists.facts(request, Person.class);
                            })
                    .told("Types: " + listed(kind.types())
                            + (kind.statuses().isEmpty() ? "." : ". Statuses: " + listed(kind.statuses()) + "."))
                    .takes(parameters)
                    .lists(capital(kind.code()))
                    .like(
                            "?limit=3",
                            "?with=IDN&limit=2",
                            "?order=oldest&limit=2",
                            "?type=" + kind.types().getFirst(),
                            "?since=2024&until=2025-12"));
        }
        all.add(Operation.get("/facts/{id}", "getFact", FACTS, "A fact and how to quote it", things::fact)
                .told("The very words, the sentence they stand in, and outlet, title, day and address in a line.")
                .takes(Parameter.path("id", "The fact's id."))
                .answers("Cited")
                .like("{fact}"));
    }

    private static void together(List<Operation> all, Lists lists) {
        all.add(merged(
                        "engagements",
                        MergedKind.ENGAGEMENTS,
                        "Calls, meetings, visits: each once, with all its tellings",
                        lists::engagements)
                .takes(ORDER)
                .remembered()
                .lists("MergedEngagement")
                .like("?limit=3", "?with=IDN&type=visit&limit=2", "?order=oldest&limit=2"));
        all.add(merged("commitments", MergedKind.COMMITMENTS, "What is owed, and what came of it", lists::commitments)
                .takes(TODAY)
                .remembered()
                .lists("Commitment")
                .like("?with=IDN&limit=3", "?with=IDN&status=open", "?between=CHL,IDN"));
        all.add(merged(
                        "histories",
                        MergedKind.HISTORY,
                        "What two parties have been to each other, pair by pair",
                        lists::histories)
                .takes(TODAY)
                .remembered()
                .lists("History")
                .like("?with=IDN&limit=3"));
        all.add(merged("calendar", MergedKind.CALENDAR, "What is to come, and what is overdue", lists::calendar)
                .told("Without since what is overdue goes back a year; without until anniversaries go a year ahead. "
                        + kinds(MergedKind.CALENDAR))
                .takes(TODAY)
                .remembered()
                .lists("CalendarEntry")
                .like("?with=IDN&limit=3", "?with=IDN&status=overdue&today=2025-03-01"));
        all.add(merged(
                        "instruments",
                        MergedKind.INSTRUMENTS,
                        "Treaties, agreements, declarations with their stages",
                        lists::instruments)
                .takes(ORDER)
                .remembered()
                .lists("MergedInstrument")
                .like("?limit=3", "?with=IDN&limit=2"));
        all.add(merged("figures", MergedKind.FIGURES, "Trade, aid and other numbers by period", lists::figures)
                .takes(ORDER)
                .remembered()
                .lists("MergedFigure")
                .like("?limit=3", "?with=IDN&type=trade"));
        all.add(merged("people", MergedKind.PEOPLE, "Persons, their offices, and whom they met", lists::people)
                .takes(ORDER)
                .remembered()
                .lists("MergedPerson")
                .like("?limit=3", "?with=IDN&limit=2"));
        all.add(Operation.get(
                        "/intensity",
                        "intensity",
                        TOGETHER,
                        "How closely and how well two dealt with each other, by month",
                        lists::intensity)
                .takes(BETWEEN.needed(), SINCE, UNTIL)
                .remembered()
                .in(Operation.Form.PAGE)
                .answers("Month")
                .like("?between=CHL,IDN"));
        all.add(Operation.get(
                        "/network",
                        "network",
                        TOGETHER,
                        "Who deals with whom, and where parties stand in it",
                        lists::network)
                .takes(WITH, SINCE, UNTIL, LIMIT)
                .remembered()
                .answers("Network")
                .like("?limit=5", "?with=IDN&since=2024"));
    }

    private static Operation merged(String name, MergedKind kind, String summary, Operation.Handler handler) {
        List<Parameter> parameters = new ArrayList<>();
        if (!kind.unfit().contains("between")) {
            parameters.add(BETWEEN);
        }
        parameters.addAll(List.of(WITH, TYPE));
        if (!kind.unfit().contains("status")) {
            parameters.add(STATUS);
        }
        if (!kind.unfit().contains("topic")) {
            parameters.add(TOPIC);
        }
        if (!kind.unfit().contains("person")) {
            parameters.add(PERSON);
        }
        parameters.addAll(List.of(OUTLET, SINCE, UNTIL));
        return Operation.get("/" + name, "list" + capital(name), TOGETHER, summary, handler)
                .told(kinds(kind))
                .takes(parameters);
    }

    private static String kinds(MergedKind kind) {
        return "Types: " + listed(kind.types())
                + (kind.statuses().isEmpty() ? "." : ". Statuses: " + listed(kind.statuses()) + ".");
    }

    private static void parties(List<Operation> all, Lists lists, Things things) {
        all.add(Operation.get("/parties", "listParties", PARTIES, "States and bodies: codes and names", things::parties)
                .takes(Parameter.query(
                        "q",
                        "string",
                        "A code or a name in either language: the party so called, else those that may be meant."))
                .lists("Party")
                .like("?q=Korea%20Selatan", "?q=Vietnm", "?limit=3"));
        all.add(Operation.get(
                        "/parties/{code}",
                        "getParty",
                        PARTIES,
                        "A party and those it has most to do with",
                        things::party)
                .takes(Parameter.path("code", "Its code or a name of it."))
                .answers("PartyWhole")
                .like("IDN"));
        all.add(Operation.get("/pairs", "listPairs", PARTIES, "Pairs of parties, most facts first", lists::pairs)
                .takes(WITH)
                .remembered()
                .lists("Pair")
                .like("?limit=3", "?with=IDN&limit=3"));
        all.add(Operation.get(
                        "/pairs/{a}/{b}", "getAccount", PARTIES, "All that articles say between two", lists::account)
                .takes(Parameter.path("a", "One party's code or name."), Parameter.path("b", "The other's."))
                .takes(TODAY)
                .remembered()
                .answers("Account")
                .like("CHL/IDN"));
    }

    private static void rest(List<Operation> all, Things things, TextReading reading, Operation.Handler stream) {
        all.add(Operation.get("/brief", "brief", REST, "A paper on a pair, a party or a person", things::brief)
                .takes(
                        BETWEEN,
                        WITH,
                        PERSON,
                        SINCE,
                        UNTIL,
                        TODAY,
                        Parameter.query("format", "md|html|docx|pdf", "Default: `md`."),
                        Parameter.query(
                                "lang", "id|en", "The language; quotations stay as they were written. Default: `id`."))
                .remembered()
                .in(Operation.Form.PAPER)
                .like("?between=CHL,IDN", "?with=IDN&lang=en&format=html", "?between=CHL,IDN&format=docx"));
        all.add(Operation.post("/code", "code", REST, "Read a text; nothing is kept", "Text", reading::code)
                .answers("Coded")
                .like(
                        "{\"text\": \"Jakarta - Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri Jepang di Tokyo pada Senin.\","
                                + " \"published\": \"2024-03-05\", \"language\": \"id\"}"));
        all.add(Operation.get("/status", "status", REST, "What this is, and how much there is", things::status)
                .answers("Status")
                .like(""));
        all.add(Operation.get("/stream", "stream", REST, "Told when the record changes", stream)
                .told(
                        "Server-sent events: `revision` whenever the record has changed, `articles` when there are more; a comment from"
                                + " time to time so that the connection stays. The first event says how things stand.")
                .in(Operation.Form.EVENTS)
                .answers("Revision"));
    }

    private static String listed(List<String> values) {
        return "`" + String.join("`, `", values) + "`";
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
