package id.kawat.coding;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact as tests write it: marks in any order, as many as matter, and words in single quotes.
 *
 * <pre>{@code
 * ACCUSE/disapprove occurred JPN>PRK @2025-07-23 'dikecam'
 * CONSULT/phone planned KAZ+KOR in:Seoul
 * relation strategic-partnership KAZ+KOR since:2009 standing
 * figure trade 174200000 USD IDN+KAZ @2021
 * instrument mou IDN+PER count:4 'nota kesepahaman'
 * person foreign-minister IDN former 'Laksmi Andaresta'
 * engagement phone KAZ+KOR @2025-07-23 mentions:2
 * }</pre>
 *
 * A joint act's parties stand with {@code +} between them, a directed one's with {@code >}; {@code @-} is a date that is not
 * known. Blanks in a party's code are written as underscores.
 */
record Told(Set<String> marks, List<String> words) {
    private static final Pattern PIECE = Pattern.compile("'([^']+)'|(\\S+)");
    private static final String PARTY = "(?:[A-Z]{3}|(?:IGO|REG|ORG):[^+,>\\s]+)";
    private static final String PARTIES = PARTY + "(?:[,+]" + PARTY + ")*";
    private static final Pattern FREE = Pattern.compile(
            "(?:" + PARTIES + ")?>(?:" + PARTIES + ")?|" + PARTIES
                    + "|(?:since:|@)(?:-|\\d[\\d/-]*)|in:\\S+|cameo:\\d+|count:\\d+|mentions:\\d+|#[a-z_-]+|-?\\d[\\d.]*|[A-Z]{3}|by:\\S+");
    private static final Set<String> CLOSED = closed();

    Told {
        marks = Set.copyOf(marks);
        words = List.copyOf(words);
    }

    /** What a test wrote; a mark that no fact could bear is an error in the test. */
    static Told parse(String written) {
        Set<String> marks = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        Matcher matcher = PIECE.matcher(written);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                words.add(matcher.group(1));
                continue;
            }
            String mark = matcher.group(2);
            int slash = mark.indexOf('/');
            boolean moded = slash > 0 && CLOSED.contains(mark.substring(0, slash)) && !mark.startsWith("@");
            if (!moded && !CLOSED.contains(mark) && !FREE.matcher(mark).matches()) {
                throw new IllegalArgumentException("no fact can be marked " + mark + ": " + written);
            }
            marks.add(mark);
        }
        return new Told(marks, words);
    }

    private static Set<String> closed() {
        return Stream.of(
                        Arrays.stream(EventType.values()).map(EventType::name),
                        Arrays.stream(EventStatus.values()).map(EventStatus::code),
                        Arrays.stream(Relation.Kind.values()).map(Relation.Kind::code),
                        Arrays.stream(Relation.Standing.values()).map(Relation.Standing::code),
                        Arrays.stream(Instrument.Kind.values()).map(Instrument.Kind::code),
                        Arrays.stream(Figure.Measure.values()).map(Figure.Measure::code),
                        Arrays.stream(Office.values()).map(Office::code),
                        Stream.of(
                                "relation",
                                "figure",
                                "instrument",
                                "person",
                                "engagement",
                                "circa",
                                "former",
                                "serving",
                                "phone",
                                "video",
                                "meeting",
                                "visit",
                                "summit",
                                "conference",
                                "dialogue",
                                "ceremony",
                                "letter",
                                "percent",
                                "people",
                                "nowhere",
                                "nobody"))
                .flatMap(codes -> codes)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that can be said of a fact in marks. */
    static Told of(Fact fact) {
        Set<String> marks = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        switch (fact) {
            case Event event -> {
                marks.add(event.type().name());
                marks.add(event.type() + "/" + event.mode().orElse("-"));
                marks.add(event.status().code());
                marks.add(
                        event.symmetric()
                                ? joined("+", event.actor())
                                : joined(",", event.actor()) + ">" + joined(",", event.recipient()));
                marks.add("@" + iso(event.date()));
                marks.add(event.place()
                        .map(place -> "in:" + place.name().replace(' ', '_'))
                        .orElse("nowhere"));
                event.cameo().ifPresent(cameo -> marks.add("cameo:" + cameo));
                event.contexts().forEach(context -> marks.add("#" + context));
                event.topics().forEach(topic -> marks.add("#" + topic));
                event.attribution().ifPresent(by -> marks.add("by:" + by.replace(' ', '_')));
                words.add(event.evidence().text());
                event.participants().forEach(who -> who.person().ifPresent(words::add));
                event.about().ifPresent(words::add);
            }
            case Relation relation -> {
                marks.addAll(List.of(
                        "relation", relation.kind().code(), relation.status().code()));
                marks.add(joined("+", List.of(relation.a(), relation.b())));
                marks.add("since:" + iso(relation.since()));
                if (relation.approximate()) {
                    marks.add("circa");
                }
                words.add(relation.evidence().text());
            }
            case Instrument instrument -> {
                marks.addAll(List.of("instrument", instrument.kind().code(), joined("+", instrument.parties())));
                instrument.count().ifPresent(count -> marks.add("count:" + count));
                marks.add("@" + iso(instrument.date()));
                words.add(instrument.name());
            }
            case Figure figure -> {
                marks.addAll(List.of(
                        "figure", figure.measure().code(), figure.value().toPlainString(), figure.unit()));
                marks.add(joined("+", figure.parties()));
                marks.add("@" + iso(figure.period()));
                words.add(figure.evidence().text());
            }
            case Person person -> {
                marks.addAll(List.of("person", person.office().code(), person.former() ? "former" : "serving"));
                marks.add(person.party().map(Told::code).orElse("nobody"));
                words.add(person.name());
            }
            case Engagement engagement -> {
                marks.addAll(List.of(
                        "engagement",
                        engagement.mode().orElse("-"),
                        engagement.status().code()));
                marks.add(joined("+", engagement.parties()));
                marks.add("@" + iso(engagement.date()));
                marks.add("mentions:" + engagement.events().size());
                marks.add(engagement
                        .place()
                        .map(place -> "in:" + place.name().replace(' ', '_'))
                        .orElse("nowhere"));
                words.addAll(engagement.persons());
                words.add(engagement.evidence().text());
            }
        }
        return new Told(marks, words);
    }

    /** True where this fact bears every mark that was written, and its words contain the written ones. */
    boolean bears(Told written) {
        return marks.containsAll(written.marks)
                && written.words.stream().allMatch(wanted -> words.stream().anyMatch(word -> word.contains(wanted)));
    }

    static String show(Fact fact) {
        Told told = of(fact);
        return told.marks.stream().sorted().collect(Collectors.joining(" ")) + " "
                + told.words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" ")) + " by "
                + fact.evidence().rule();
    }

    private static String iso(Optional<Period> period) {
        return period.map(Period::iso).orElse("-");
    }

    private static String joined(String between, List<Party> parties) {
        return parties.stream().map(Told::code).collect(Collectors.joining(between));
    }

    private static String code(Party party) {
        return party.code().replace(' ', '_');
    }
}
