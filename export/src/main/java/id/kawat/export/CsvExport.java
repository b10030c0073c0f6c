package id.kawat.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.FactRecord;
import id.kawat.record.KeptArticle;
import id.kawat.record.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables as CSV (RFC 4180, UTF-8, lines ended by a line feed), one file for each kind of fact, with what every column means beside
 * them: {@code README.md} for people, {@code datapackage.json} for programs.
 */
final class CsvExport implements Export.OfFolder {
    @Override
    public Written write(FactRecord record, Scope scope, Path folder) throws IOException {
        Written written = tables(record, scope, folder);
        Files.writeString(folder.resolve("README.md"), DataDictionary.markdown());
        Files.writeString(folder.resolve("datapackage.json"), DataDictionary.dataPackage());
        return written;
    }

    /** The tables alone. */
    static Written tables(FactRecord record, Scope scope, Path folder) throws IOException {
        try (Tables tables = new Tables(folder)) {
            record.read(scope, tables::write);
            return tables.count.done();
        }
    }

    /** The file of a table. */
    static String file(Sheet<?> sheet) {
        return sheet.name() + ".csv";
    }

    /** All tables, being written side by side. */
    private static final class Tables implements AutoCloseable {
        private final Written.Count count = new Written.Count();
        private final Map<Sheet<?>, CsvWriter> files = new LinkedHashMap<>();

        Tables(Path folder) throws IOException {
            for (Sheet<?> sheet : Sheets.all()) {
                CsvWriter file = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(folder.resolve(file(sheet)), StandardCharsets.UTF_8);
                files.put(sheet, file);
                file.writeRecord(sheet.names());
            }
        }

        void write(KeptArticle kept) {
            row(Sheets.ARTICLES, kept);
            for (Fact fact : kept.facts()) {
                count.entry();
                switch (fact) {
                    case Event event -> {
                        row(Sheets.EVENTS, event);
                        for (Participant who : event.participants()) {
                            row(Sheets.PARTICIPANTS, new Sheets.Seat(event, who));
                        }
                    }
                    case Relation relation -> row(Sheets.RELATIONS, relation);
                    case Instrument instrument -> row(Sheets.INSTRUMENTS, instrument);
                    case Figure figure -> row(Sheets.FIGURES, figure);
                    case Person person -> row(Sheets.PERSONS, person);
                    case Engagement engagement -> row(Sheets.ENGAGEMENTS, engagement);
                }
            }
        }

        private <T> void row(Sheet<T> sheet, T value) {
            CsvWriter file = files.get(sheet);
            if (file == null) {
                throw new IllegalStateException("no file for table " + sheet.name());
            }
            file.writeRecord(sheet.row(value));
        }

        @Override
        public void close() throws IOException {
            for (CsvWriter file : files.values()) {
                file.close();
            }
        }
    }
}
