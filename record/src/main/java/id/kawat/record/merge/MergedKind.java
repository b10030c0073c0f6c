package id.kawat.record.merge;

import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.record.FactKind;
import id.kawat.record.Filter;
import id.kawat.record.Spelling;
import id.kawat.record.UnfitFilterException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What articles add up to, as it can be asked for: its types and statuses, and which filters mean something for it. */
public enum MergedKind {
    ENGAGEMENTS(FactKind.ENGAGEMENT.types(), codes(MergedEngagement.Status.values()), EnumSet.allOf(Asked.class)),
    COMMITMENTS(codes(Commitment.Kind.values()), codes(Commitment.State.values()), EnumSet.allOf(Asked.class)),
    /** Its status is the change. */
    HISTORY(
            names(Relation.Kind.values(), Relation.Kind::code),
            codes(RelationStep.Change.values()),
            EnumSet.of(Asked.BETWEEN)),
    CALENDAR(codes(CalendarEntry.Category.values()), List.of("coming", "overdue"), EnumSet.allOf(Asked.class)),
    /** Its status is the last stage it has come to. */
    INSTRUMENTS(
            names(Instrument.Kind.values(), Instrument.Kind::code),
            codes(MergedInstrument.Stage.values()),
            EnumSet.of(Asked.BETWEEN)),
    FIGURES(names(Figure.Measure.values(), Figure.Measure::code), List.of(), EnumSet.of(Asked.BETWEEN)),
    PEOPLE(names(Office.values(), Office::code), List.of(), EnumSet.of(Asked.PERSON));

    /** Filters that do not suit every kind. */
    private enum Asked {
        BETWEEN,
        TOPIC,
        PERSON
    }

    private final List<String> types;
    private final List<String> statuses;
    private final Set<Asked> suits;

    MergedKind(List<String> types, List<String> statuses, Set<Asked> suits) {
        this.types = types;
        this.statuses = statuses;
        this.suits = suits;
    }

    public List<String> types() {
        return types;
    }

    /** Empty where it has none. */
    public List<String> statuses() {
        return statuses;
    }

    /** The options, without their dashes, that cannot be asked of it. */
    public List<String> unfit() {
        return Stream.of(
                        suits.contains(Asked.BETWEEN) ? "" : "between",
                        statuses.isEmpty() ? "status" : "",
                        suits.contains(Asked.TOPIC) ? "" : "topic",
                        suits.contains(Asked.PERSON) ? "" : "person")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String plural() {
        return switch (this) {
            case HISTORY -> "steps of a history";
            case CALENDAR -> "dates of a calendar";
            case ENGAGEMENTS, COMMITMENTS, INSTRUMENTS, FIGURES, PEOPLE -> name().toLowerCase(Locale.ROOT);
        };
    }

    /**
     * The filter with its values spelt as here.
     *
     * @throws UnfitFilterException where it means nothing for this kind, or a value is none that there is
     */
    public Filter fit(Filter filter) {
        return switch (filter) {
            case Filter.Type type -> new Filter.Type(Spelling.all("type of " + plural(), types, dashed(type.anyOf())));
            case Filter.Status status -> {
                suit(!statuses.isEmpty(), "by status: they have none");
                yield new Filter.Status(Spelling.all("status of " + plural(), statuses, dashed(status.anyOf())));
            }
            case Filter.Topic topic -> suited(topic, Asked.TOPIC, "by topic: they have none");
            case Filter.Named named -> suited(named, Asked.PERSON, "by person: they name none");
            case Filter.Between between ->
                suited(between, Asked.BETWEEN, "between two parties: a person serves one; ask with each");
            case Filter.With _, Filter.Outlet _, Filter.Since _, Filter.Until _ -> filter;
        };
    }

    private static List<String> dashed(List<String> values) {
        return values.stream().map(value -> value.replace('_', '-')).toList();
    }

    private Filter suited(Filter filter, Asked asked, String how) {
        suit(suits.contains(asked), how);
        return filter;
    }

    private void suit(boolean fits, String how) {
        if (!fits) {
            throw new UnfitFilterException(plural() + " cannot be asked " + how);
        }
    }

    /** {@code CALLED_OFF} is {@code called-off}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> codes(Enum<?>[] values) {
        return Stream.of(values).map(MergedKind::code).toList();
    }

    private static <E> List<String> names(E[] values, Function<E, String> name) {
        return Stream.of(values).map(name).toList();
    }
}
