package id.kawat.workbench.shell;

import id.kawat.export.MonthlyIntensity;
import id.kawat.export.PairIntensity;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.merge.Contacts;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.MergedRecord;
import id.kawat.record.merge.PairAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything a page tells of two parties, worked out once for all who ask.
 *
 * @param engagements that took place, the latest first; parts of a visit stand under it
 * @param acts other than engagements, the latest first
 * @param months in which anything occurred, in order
 * @param people named for either in what they did together, those named most often first
 * @param topics and contexts of what they did, most frequent first
 * @param outlets that tell of it, those with most articles first
 */
record PairFile(
        PairAccount account,
        List<MergedEngagement> engagements,
        List<Event> acts,
        List<MonthlyIntensity> months,
        List<MergedInstrument> instruments,
        List<Named> people,
        List<Counted> topics,
        List<Counted> outlets) {
    private static final int MOST_INSTRUMENTS = 200;
    private static final PairIntensity INTENSITY = PairIntensity.load();

    /** Somebody, and in how many facts they are named. */
    record Named(Participant participant, int facts) {}

    /** A code or name, and how often it stands. */
    record Counted(String value, int times) {}

    static PairFile of(FactRecord record, Party a, Party b, LocalDate today) {
        PairAccount account = PairAccount.of(record, a, b, today, Set.of());
        List<Event> events = record.factsBetween(a, b, List.of(Event.class)).stream()
                .map(Event.class::cast)
                .toList();
        Set<String> told = new HashSet<>();
        account.engagements()
                .forEach(engagement -> Contacts.events(engagement)
                        .forEach(event -> told.add(event.document().id() + event.id())));
        List<Event> acts = events.stream()
                .filter(event -> !told.contains(event.document().id() + event.id()))
                .sorted(Comparator.comparing((Event event) -> day(event)).reversed())
                .toList();
        MergedRecord merged = new MergedRecord(record, today, Set.of());
        Contacts contacts = merged.contacts(List.of(new Filter.Between(a, b)));
        List<MergedInstrument> instruments = new ArrayList<>();
        merged.instruments(List.of(new Filter.Between(a, b)), true).forEachRemaining(instrument -> {
            if (instruments.size() < MOST_INSTRUMENTS) {
                instruments.add(instrument);
            }
        });
        return new PairFile(
                account,
                account.engagements().stream()
                        .filter(engagement -> engagement.partOf().isEmpty())
                        .sorted(Comparator.comparing((MergedEngagement engagement) -> day(engagement))
                                .reversed())
                        .toList(),
                acts,
                INTENSITY.of(contacts),
                instruments,
                people(events, a, b),
                counted(events.stream()
                        .flatMap(event -> Stream.concat(
                                event.topics().stream().map(topic -> "topic." + topic),
                                event.contexts().stream()
                                        .filter(context -> !context.equals("diplomatic"))
                                        .map(context -> "context." + context)))),
                counted(events.stream()
                        .map(Fact::document)
                        .distinct()
                        .flatMap(document -> document.outlet().stream())));
    }

    /** The day it begins, else the day it was first told; what has neither comes before all others. */
    static String day(MergedEngagement engagement) {
        return engagement
                .date()
                .or(() -> engagement.documents().getFirst().published())
                .map(period -> period.iso())
                .orElse("");
    }

    static String day(Event event) {
        return event.date()
                .or(() -> event.document().published())
                .map(period -> period.iso())
                .orElse("");
    }

    private static List<Named> people(List<Event> events, Party a, Party b) {
        Map<String, Participant> fullest = new HashMap<>();
        Map<String, Set<String>> facts = new TreeMap<>();
        for (Event event : events) {
            for (Participant participant : event.participants()) {
                if (participant.person().isEmpty()
                        || !participant.party().equals(a)
                                && !participant.party().equals(b)) {
                    continue;
                }
                String key = participant.party() + "/" + participant.person().get();
                fullest.merge(key, participant, (known, other) -> known.title().isPresent() ? known : other);
                facts.computeIfAbsent(key, any -> new HashSet<>())
                        .add(event.document().id() + event.id());
            }
        }
        List<Named> people = new ArrayList<>();
        facts.forEach((key, in) -> {
            Participant participant = fullest.get(key);
            if (participant != null) {
                people.add(new Named(participant, in.size()));
            }
        });
        people.sort(Comparator.comparingInt(Named::facts).reversed());
        return List.copyOf(people);
    }

    private static List<Counted> counted(Stream<String> values) {
        Map<String, Integer> times = new TreeMap<>();
        values.forEach(value -> times.merge(value, 1, Integer::sum));
        return times.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Counted::times).reversed())
                .toList();
    }
}
