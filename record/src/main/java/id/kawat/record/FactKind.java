package id.kawat.record;

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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A kind of fact as it can be asked for: which types and statuses it has, and which filters mean something for it. */
public enum FactKind {
    EVENT(Event.class, "events", names(EventType.values(), EventType::name), eventStatuses()),
    /** Its type is its mode. */
    ENGAGEMENT(
            Engagement.class,
            "engagements",
            List.of("phone", "video", "meeting", "visit", "summit", "conference", "dialogue", "ceremony", "letter"),
            eventStatuses()),
    RELATION(
            Relation.class,
            "relations",
            names(Relation.Kind.values(), Relation.Kind::code),
            names(Relation.Standing.values(), Relation.Standing::code)),
    INSTRUMENT(Instrument.class, "instruments", names(Instrument.Kind.values(), Instrument.Kind::code), List.of()),
    FIGURE(Figure.class, "figures", names(Figure.Measure.values(), Figure.Measure::code), List.of()),
    PERSON(Person.class, "people", names(Office.values(), Office::code), List.of());

    private final Class<? extends Fact> factClass;
    private final String plural;
    private final List<String> types;
    private final List<String> statuses;

    FactKind(Class<? extends Fact> factClass, String plural, List<String> types, List<String> statuses) {
        this.factClass = factClass;
        this.plural = plural;
        this.types = types;
        this.statuses = statuses;
    }

    /** What this fact is. */
    public static FactKind of(Fact fact) {
        return of(fact.getClass());
    }

    /** The kind whose facts are of this class. */
    static FactKind of(Class<? extends Fact> factClass) {
        return Stream.of(values())
                .filter(kind -> kind.factClass.equals(factClass))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one kind of fact: " + factClass.getName()));
    }

    /** The name in the tables and in JSON. */
    public String code() {
        return Row.kind(factClass);
    }

    /** What many of them are called, in English. */
    public String plural() {
        return plural;
    }

    /** The names of the fact contract; an event's type may be followed by a stroke and its mode. */
    public List<String> types() {
        return types;
    }

    /** Empty where this kind has none. */
    public List<String> statuses() {
        return statuses;
    }

    /** The fields of the fact contract that a person may write, without the words that say so. */
    public List<String> fields() {
        List<String> names = new ArrayList<>();
        FactTemplates.of(this).fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }

    /** True where it can be asked by topic. */
    public boolean hasTopics() {
        return this == EVENT || this == ENGAGEMENT;
    }

    /** True where it can be asked by person. */
    public boolean hasPersons() {
        return this == EVENT || this == ENGAGEMENT || this == PERSON;
    }

    /** True where it can be asked between two parties. */
    public boolean standsBetween() {
        return this != PERSON;
    }

    /**
     * The filter with its values spelt as in the tables.
     *
     * @throws UnfitFilterException where it means nothing for this kind of fact, or a value is none that there is
     */
    Filter fit(Filter filter) {
        return switch (filter) {
            case Filter.Type type -> new Filter.Type(Spelling.types(plural, types, type.anyOf()));
            case Filter.Status status -> {
                if (statuses.isEmpty()) {
                    throw new UnfitFilterException(plural + " cannot be asked by status: they have none");
                }
                yield new Filter.Status(Spelling.all("status of " + plural, statuses, status.anyOf()));
            }
            case Filter.Topic topic -> {
                if (!hasTopics()) {
                    throw new UnfitFilterException(
                            plural + " cannot be asked by topic: only events and engagements have topics");
                }
                yield topic;
            }
            case Filter.Named named -> {
                if (!hasPersons()) {
                    throw new UnfitFilterException(
                            plural + " cannot be asked by person: only events, engagements and people have persons");
                }
                yield named;
            }
            case Filter.Between between -> {
                if (!standsBetween()) {
                    throw new UnfitFilterException(
                            "people cannot be asked between two parties: a person serves one; ask with each");
                }
                yield between;
            }
            case Filter.With _, Filter.Outlet _, Filter.Since _, Filter.Until _ -> filter;
        };
    }

    private static List<String> eventStatuses() {
        return names(EventStatus.values(), EventStatus::code);
    }

    private static <E> List<String> names(E[] values, Function<E, String> name) {
        return Stream.of(values).map(name).toList();
    }
}
