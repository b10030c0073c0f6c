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

/** Facts of one kind as a table of CSV, with the columns of the {@linkplain Format#CSV export}. */
public final class FactTable {
    private FactTable() {}

    /** Writes the head and a row for each fact, all of which are of this kind; the writer stays open. */
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
            csv.writeRecord(
                    switch (facts.next()) {
                        case Event event -> Sheets.EVENTS.row(event);
                        case Relation relation -> Sheets.RELATIONS.row(relation);
                        case Instrument instrument -> Sheets.INSTRUMENTS.row(instrument);
                        case Figure figure -> Sheets.FIGURES.row(figure);
                        case Person person -> Sheets.PERSONS.row(person);
                        case Engagement engagement -> Sheets.ENGAGEMENTS.row(engagement);
                    });
        }
        csv.flush();
    }
}
