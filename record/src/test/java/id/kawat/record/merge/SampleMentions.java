package id.kawat.record.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mentions of engagements in the samples as the reader reads them, each labelled with the gold engagement of its article that it
 * fits. The samples tell of different engagements, so mentions of two articles never belong together. Mentions that fit no gold
 * engagement are the reader's fault and not counted.
 */
final class SampleMentions {
    private static final Path FOLDER = Path.of("..", "samples");
    private static final Set<String> TALKS = Set.of("meeting", "summit", "dialogue");

    private SampleMentions() {}

    static List<Pairwise.Mention> mentions() {
        List<Fact> facts = new ArrayList<>();
        Map<String, JsonNode> gold = new HashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".facts.jsonl"))
                    .sorted()
                    .toList()) {
                List<Fact> read = FactJson.readAll(Files.newBufferedReader(file));
                facts.addAll(read);
                Path beside = Path.of(file.toString().replace(".facts.jsonl", ".gold.json"));
                gold.put(
                        read.getFirst().document().id(),
                        new ObjectMapper().readTree(Files.readString(beside)).get("engagements"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FOLDER.toAbsolutePath(), e);
        }
        Map<String, String> found = new HashMap<>();
        for (MergedEngagement engagement : new EngagementMerger(Copies.among(List.of())).merge(facts)) {
            Account.events(engagement).forEach(event -> found.put(key(event), engagement.id()));
        }
        List<Pairwise.Mention> mentions = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Event event && event.type() == EventType.CONSULT && found.containsKey(key(event))) {
                label(event, Objects.requireNonNull(gold.get(event.document().id())))
                        .ifPresent(label -> mentions.add(new Pairwise.Mention(
                                event.document().path().orElse("") + " «"
                                        + event.evidence().text() + "»",
                                event.document().id() + label,
                                Objects.requireNonNull(found.get(key(event))))));
            }
        }
        return mentions;
    }

    private static String key(Event event) {
        return event.document().id() + event.id();
    }

    private static Optional<String> label(Event event, JsonNode engagements) {
        int best = 0;
        Optional<String> label = Optional.empty();
        for (int i = 0; i < engagements.size(); i++) {
            int fit = fit(event, engagements.get(i));
            if (fit > best) {
                best = fit;
                label = Optional.of(" #" + i);
            }
        }
        return label;
    }

    /** How well the mention fits the gold engagement; 0 where it is another. */
    private static int fit(Event event, JsonNode gold) {
        Set<String> parties = Stream.concat(event.actor().stream(), event.recipient().stream())
                .map(Party::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        gold.get("parties").forEach(party -> expected.add(party.asText()));
        String mode = event.mode().orElse("");
        String goldMode = gold.path("mode").asText("");
        boolean modes = mode.isEmpty()
                || goldMode.isEmpty() && TALKS.contains(mode)
                || mode.equals(goldMode)
                || TALKS.contains(mode) && TALKS.contains(goldMode);
        boolean status = event.status() == EventStatus.NEGATED
                || event.status().code().equals(gold.get("status").asText());
        Optional<Period> date =
                Optional.of(gold.path("date")).filter(JsonNode::isTextual).map(node -> new Period(node.asText()));
        boolean apart = date.isPresent()
                && event.date().isPresent()
                && !date.get().meets(event.date().get());
        List<String> persons = new ArrayList<>();
        gold.path("persons").forEach(name -> persons.add(name.asText()));
        List<String> named = event.participants().stream()
                .map(Participant::person)
                .flatMap(Optional::stream)
                .toList();
        boolean others = !persons.isEmpty() && !named.isEmpty() && !Persons.anyOne(persons, named);
        if (!parties.equals(expected) || !modes || !status || apart || others) {
            return 0;
        }
        return 1
                + (mode.equals(goldMode) ? 4 : 0)
                + (date.isPresent() && event.date().isPresent() ? 2 : 0)
                + 5
                        * (int) persons.stream()
                                .filter(name -> Persons.anyOne(List.of(name), named))
                                .count();
    }
}
