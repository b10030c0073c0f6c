package id.kawat.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.FactKind;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Facts of one kind as a table of CSV, with the columns of the {@linkplain Format#CSV export}. */
public final class FactTable {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*(E[+-]?\\d+)?");

    private FactTable() {}

    /**
     * Cells as a spreadsheet may open them: one that it would take for a formula, because it begins with {@code = + - @}, a tab or a carriage return and
     * is no number, gets an apostrophe before it.
     */
    public static List<String> harmless(List<String> cells) {
        return cells.stream()
                .map(cell -> FORMULA.matcher(cell).lookingAt()
                                && !NUMBER.matcher(cell).matches()
                        ? "'" + cell
                        : cell)
                .toList();
    }

    /** Writes the head and a {@linkplain #harmless harmless} row for each fact, all of which are of this kind; the writer stays open. */
    public static void csv(FactKind kind, Iterator<? extends Fact> facts, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                switch (kind) {
                    case EVENT -> Sheets.EVENTS.names();
                    case RELATION -> Sheets.RELATIONS.names();
                    case INSTRUMENT -> Sheets.INSTRUMENTS.names();
                    case FIGURE -> Sheets.FIGURES.names();
                    case PERSON -> Sheets.PERSONS.names();
                    case ENGAGEMENT -> Sheets.ENGAGEMENTS.names();
                });
        while (facts.hasNext()) {
            csv.writeRecord(harmless(
                    switch (facts.next()) {
                        case Event event -> Sheets.EVENTS.row(event);
                        case Relation relation -> Sheets.RELATIONS.row(relation);
                        case Instrument instrument -> Sheets.INSTRUMENTS.row(instrument);
                        case Figure figure -> Sheets.FIGURES.row(figure);
                        case Person person -> Sheets.PERSONS.row(person);
                        case Engagement engagement -> Sheets.ENGAGEMENTS.row(engagement);
                    }));
        }
        csv.flush();
    }
}
