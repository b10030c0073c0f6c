package id.kawat.sources.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a row of heads, one article a row, each named by its number among the rows below that, {@code news.csv#3}. Cells are parted
 * by a comma, a semicolon or a tab, whichever the heads have most of; what is not UTF-8 is read as windows-1252.
 */
public final class CsvOpener implements Opener {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv");
    private static final int MOST_COLUMNS = 1000;

    private final RowMapping mapping;

    public CsvOpener(RowMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String kind() {
        return "CSV";
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        content.stream().mark(ContentReader.HEAD);
        byte[] head = content.stream().readNBytes(ContentReader.HEAD);
        content.stream().reset();
        int most = (int) inner.mostBytes();
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(head))
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(most)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(most)
                                .maxRecordSize(most)
                                .build(),
                        content.stream(),
                        charset(head));
        return InTurn.of(content.path(), new Rows(content, inner, csv.iterator()), csv);
    }

    private static char separator(byte[] head) {
        String first = new String(head, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        char best = ',';
        for (char separator : new char[] {';', '\t'}) {
            if (count(first, separator) > count(first, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static Charset charset(byte[] head) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false);
        return result.isError() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    /** A row under its heads. */
    private record CsvRow(List<String> heads, List<String> cells) implements Row {
        @Override
        public List<String> values(String column) {
            int at = heads.indexOf(column);
            return at < 0 || at >= cells.size() || cells.get(at).isBlank() ? List.of() : List.of(cells.get(at));
        }
    }

    private final class Rows implements InTurn.Parts {
        private final Content content;
        private final ContentReader inner;
        private final RowDocuments documents;
        private final CloseableIterator<CsvRecord> rows;
        private @Nullable List<String> heads;
        private int number;
        private boolean done;

        Rows(Content content, ContentReader inner, CloseableIterator<CsvRecord> rows) {
            this.content = content;
            this.inner = inner;
            this.documents = new RowDocuments(mapping, content.known(), inner.mostBytes());
            this.rows = rows;
        }

        @Override
        public @Nullable Stream<Found> next() {
            if (done) {
                return null;
            }
            try {
                if (heads == null) {
                    heads = rows.hasNext()
                            ? rows.next().getFields().stream()
                                    .map(String::strip)
                                    .toList()
                            : List.of();
                    if (!RowDocuments.fits(mapping, heads)) {
                        done = true;
                        return Stream.of(inner.without(
                                content.path(),
                                "holds no articles: none of its columns is " + RowDocuments.textColumn(mapping)
                                        + "; --map text=COLUMN names another column"));
                    }
                }
                if (!rows.hasNext()) {
                    done = true;
                    return number == 0
                            ? Stream.of(inner.without(content.path(), "holds no articles: there are no rows"))
                            : null;
                }
                number++;
                return Stream.of(documents.of(
                        content.path() + "#" + number,
                        new CsvRow(heads, rows.next().getFields())));
            } catch (CsvParseException e) {
                done = true;
                return Stream.of(Problem.of(
                        content.path() + "#" + number, "is broken: " + e.getMessage() + "; no more of it is read"));
            }
        }
    }
}
