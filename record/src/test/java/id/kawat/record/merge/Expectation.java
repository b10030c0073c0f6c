package id.kawat.record.merge;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.FactIds;
import id.kawat.fact.Participant;
import id.kawat.fact.Place;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The engagements a careful reader finds in the scenario: as labels for what the reader read, and as facts of their own. */
final class Expectation {
    private static final Map<String, Party> SIDES = Map.of(
            "Sekar Larasati", new Party("IDN"),
            "Bagaskara Wiratama", new Party("IDN"),
            "Yudha Prawira", new Party("IDN"),
            "Banyu Setiadi", new Party("IDN"),
            "Galih Nugraha", new Party("IDN"),
            "Rodrigo Alcázar Bravo", new Party("CHL"),
            "Ignacia Larraín Fuentes", new Party("CHL"),
            "Tomás Valdivieso", new Party("CHL"),
            "Beatriz Montecinos", new Party("CHL"));

    private final Map<String, Article> articles = new HashMap<>();

    Expectation(List<Coding> codings) {
        codings.forEach(
                coding -> articles.put(Scenario.number(coding.article().path().orElseThrow()), coding.article()));
    }

    /** Words of an article that tell of an engagement. */
    record Mention(
            String engagement, boolean core, Article article, Span span, JsonNode engagementNode, JsonNode node) {
        /** True where the reader has the parties right, and the means as far as it matters. */
        boolean fits(Event event) {
            Event expected = event(this);
            return Stream.concat(event.actor().stream(), event.recipient().stream())
                            .sorted()
                            .toList()
                            .equals(Stream.concat(expected.actor().stream(), expected.recipient().stream())
                                    .sorted()
                                    .toList())
                    && event.mode().filter("visit"::equals).isPresent()
                            == expected.mode().filter("visit"::equals).isPresent();
        }

        String name() {
            return node.get("article").asText() + " «" + node.get("words").asText() + "»";
        }
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode engagement : Scenario.expected().get("engagements")) {
            for (JsonNode node : engagement.get("mentions")) {
                Article article =
                        Objects.requireNonNull(articles.get(node.get("article").asText()));
                String words = node.get("words").asText();
                int start = article.text().indexOf(words);
                if (start < 0) {
                    throw new AssertionError(article.path() + " does not say: " + words);
                }
                boolean core = engagement.path("core").asBoolean(true)
                        && node.path("core").asBoolean(true);
                mentions.add(new Mention(
                        engagement.get("name").asText(),
                        core,
                        article,
                        new Span(start, start + words.length()),
                        engagement,
                        node));
            }
        }
        return mentions;
    }

    /** The facts a reader without fault would read: an event for each mention, an engagement for those of one article and status. */
    static List<Fact> facts(List<Mention> mentions) {
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Mention mention : mentions) {
            Event event = event(mention);
            facts.add(event);
            if (event.status() != EventStatus.NEGATED) {
                groups.computeIfAbsent(
                                mention.article().id() + mention.engagement() + event.status(),
                                any -> new ArrayList<>())
                        .add(event);
            }
        }
        groups.values().forEach(events -> facts.add(engagement(events)));
        return facts;
    }

    private static Engagement engagement(List<Event> events) {
        Event first = events.getFirst();
        Optional<Period> date =
                events.stream().map(Event::date).flatMap(Optional::stream).min(Comparator.comparing(Telling::days));
        List<Party> parties = Stream.concat(first.actor().stream(), first.recipient().stream())
                .sorted()
                .toList();
        return new Engagement(
                FactIds.engagement(
                        first.document().id(),
                        first.mode(),
                        parties,
                        date,
                        first.evidence().span()),
                first.document(),
                events.stream().map(Event::mode).flatMap(Optional::stream).findFirst(),
                parties,
                date,
                first.status(),
                events.stream()
                        .flatMap(event -> event.participants().stream())
                        .map(Participant::person)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                events.stream().map(Event::place).flatMap(Optional::stream).findFirst(),
                events.stream().map(Event::id).toList(),
                first.evidence());
    }

    /** The event a reader without fault would read. */
    static Event event(Mention mention) {
        List<Party> parties = new ArrayList<>();
        mention.engagementNode().get("parties").forEach(code -> parties.add(new Party(code.asText())));
        Optional<String> mode = text(mention, "mode");
        List<String> persons = new ArrayList<>();
        (mention.node().has("persons") ? mention.node() : mention.engagementNode())
                .get("persons")
                .forEach(name -> persons.add(name.asText()));
        EventStatus status = EventStatus.valueOf(text(mention, "status")
                .orElseThrow()
                .replace("called-off", "negated")
                .toUpperCase(Locale.ROOT));
        Optional<Period> date = mention.node().has("date")
                ? text(mention, "date").map(Period::new)
                : Optional.of(new Period(
                        mention.engagementNode().get("dates").fieldNames().next()));
        boolean visit = mode.filter("visit"::equals).isPresent();
        Party visitor =
                visit ? side(mention.engagementNode().get("persons").get(0).asText()) : parties.getFirst();
        List<Party> actor = visit ? List.of(visitor) : parties;
        List<Party> recipient =
                visit ? parties.stream().filter(party -> !party.equals(visitor)).toList() : List.of();
        DocumentRef document = DocumentRef.of(mention.article());
        return new Event(
                FactIds.event(document.id(), EventType.CONSULT, mode, actor, recipient, mention.span()),
                document,
                EventType.CONSULT,
                mode,
                status,
                !visit,
                actor,
                recipient,
                persons.stream()
                        .map(name -> new Participant(
                                side(name),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(name),
                                Optional.empty(),
                                mention.span()))
                        .toList(),
                date,
                text(mention, "place").map(name -> new Place(name, Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Evidence.in(mention.article().text(), mention.span(), mention.span(), "id/test/expected", 1));
    }

    private static Party side(String name) {
        return Optional.ofNullable(SIDES.get(name)).orElseThrow(() -> new AssertionError("whose is " + name + "?"));
    }

    private static Optional<String> text(Mention mention, String key) {
        JsonNode node = mention.node().has(key) ? mention.node() : mention.engagementNode();
        return Optional.ofNullable(node.get(key))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }
}
