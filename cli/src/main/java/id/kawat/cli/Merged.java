package id.kawat.cli;

import id.kawat.fact.Engagement;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.record.FactKind;
import id.kawat.record.Filter;
import id.kawat.record.merge.EngagementEntry;
import id.kawat.record.merge.FigureEntry;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedKind;
import id.kawat.record.merge.MergedRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A sort of thing that articles tell together.
 *
 * @param each the same as single articles tell it
 * @param description what is listed
 */
record Merged<T>(MergedKind kind, Asked<?> each, String description, Question<T> question, Layout<T> layout) {
    /** How the record is asked. */
    interface Question<T> {
        Iterator<T> ask(MergedRecord record, List<Filter> filters, boolean newestFirst, OutputOptions.Format format);
    }

    /** All there are, in the order in which help names them. */
    static List<Merged<?>> all() {
        return List.of(
                new Merged<>(
                        MergedKind.ENGAGEMENTS,
                        Asked.of(FactKind.ENGAGEMENT, Engagement.class, Layouts.ENGAGEMENTS),
                        "meetings, calls, visits, summits: each once, however many articles tell it, with the parts of a visit and"
                                + " what articles differ on under it.",
                        Merged::engagements,
                        MergedLayouts.ENGAGEMENTS),
                new Merged<>(
                        MergedKind.INSTRUMENTS,
                        Asked.of(FactKind.INSTRUMENT, Instrument.class, Layouts.INSTRUMENTS),
                        "treaties, agreements, declarations, mechanisms: each once, with the stages it has come through.",
                        (record, filters, newestFirst, _) -> record.instruments(filters, newestFirst),
                        MergedLayouts.INSTRUMENTS),
                new Merged<>(
                        MergedKind.FIGURES,
                        Asked.of(FactKind.FIGURE, Figure.class, Layouts.FIGURES),
                        "trade, aid and other numbers by period, targets with how far they are reached, stated growth held against"
                                + " the values. Between two, series by series.",
                        (record, filters, newestFirst, _) -> figures(record, filters, newestFirst),
                        MergedLayouts.FIGURES),
                new Merged<>(
                        MergedKind.PEOPLE,
                        Asked.of(FactKind.PERSON, Person.class, Layouts.PEOPLE),
                        "persons, the offices that articles give them, from the first article to the last, and whom they met.",
                        (record, filters, newestFirst, _) -> record.people(filters, newestFirst),
                        MergedLayouts.PEOPLE));
    }

    /** In a table parts stand under their visit; for programs everything stands by itself and names the visit. */
    private static Iterator<EngagementEntry> engagements(
            MergedRecord record, List<Filter> filters, boolean newestFirst, OutputOptions.Format format) {
        if (format == OutputOptions.Format.TABLE) {
            return record.visitsWithTheirParts(filters, newestFirst);
        }
        Iterator<MergedEngagement> all = record.engagements(filters, newestFirst);
        return stream(all)
                .map(engagement -> new EngagementEntry(engagement, List.of()))
                .iterator();
    }

    /** What two parties have in numbers is short, and read as series. */
    private static Iterator<FigureEntry> figures(MergedRecord record, List<Filter> filters, boolean newestFirst) {
        Iterator<FigureEntry> all = record.figures(filters, newestFirst);
        return MergedQuestion.pair(filters).isPresent()
                ? stream(all).sorted(FigureEntry.BY_SERIES).iterator()
                : all;
    }

    private static <T> Stream<T> stream(Iterator<T> all) {
        Iterable<T> iterable = () -> all;
        return StreamSupport.stream(iterable.spliterator(), false);
    }

    String name() {
        return each.name();
    }

    /** Which types and statuses there are, and what cannot be asked. */
    static List<String> remarks(MergedKind kind) {
        List<String> remarks = new ArrayList<>();
        remarks.add("Types: " + String.join(", ", kind.types()) + ".");
        if (!kind.statuses().isEmpty()) {
            remarks.add("Statuses: " + String.join(", ", kind.statuses()) + ".");
        }
        if (!kind.unfit().isEmpty()) {
            remarks.add("Cannot be asked: --" + String.join(", --", kind.unfit()) + ".");
        }
        return remarks;
    }
}
