package id.kawat.sources.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one article a line, each named by the number of its line, {@code news.jsonl#3}. A line that is broken costs that line.
 * A file whose first row has no text holds no articles.
 */
public final class JsonLinesOpener implements Opener {
    private static final Set<String> ENDINGS = Set.of("jsonl", "ndjson");
    private static final Pattern ROW = Pattern.compile("\\s*\\{\\s*\"[^\"]*\"\\s*:.*", Pattern.DOTALL);

    private final RowMapping mapping;

    public JsonLinesOpener(RowMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String kind() {
        return "JSON Lines";
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        byte[] start = new byte[head.remaining()];
        head.duplicate().get(start);
        return ENDINGS.contains(ending)
                || (name.indexOf('.') < 0
                        && ROW.matcher(new String(start, StandardCharsets.UTF_8))
                                .matches());
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) {
        return InTurn.of(content.path(), new Lines(content, inner));
    }

    private final class Lines implements InTurn.Parts {
        private final Content content;
        private final ContentReader inner;
        private final RowDocuments documents;
        private final ObjectMapper json;
        private int line;
        private boolean fits;
        private boolean done;

        Lines(Content content, ContentReader inner) {
            this.content = content;
            this.inner = inner;
            this.documents = new RowDocuments(mapping, content.known(), inner.mostBytes());
            this.json = Jsons.mapper(inner.mostBytes());
        }

        @Override
        public @Nullable Stream<Found> next() throws IOException {
            while (!done) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
                boolean whole = line(bytes);
                line++;
                String path = content.path() + "#" + line;
                if (!whole) {
                    return Stream.of(
                            Problem.of(path, "is too large: a line of more than " + inner.mostBytes() + " bytes"));
                }
                String written = bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
                if (written.isBlank()) {
                    continue;
                }
                return Stream.of(row(path, written));
            }
            return null;
        }

        private Found row(String path, String written) {
            try {
                JsonNode node = json.readTree(written);
                if (!node.isObject()) {
                    return Problem.of(path, "is no JSON object");
                }
                JsonRow row = new JsonRow(node);
                if (!fits && !row.fits(mapping)) {
                    done = true;
                    return inner.without(
                            content.path(),
                            "holds no articles: its first row has no " + RowDocuments.textColumn(mapping)
                                    + "; --map text=COLUMN names another column");
                }
                fits = true;
                return documents.of(path, row);
            } catch (JsonProcessingException e) {
                return Problem.of(path, "is broken JSON: " + Jsons.reason(e));
            }
        }

        /** Reads a line; false where it is too long, of which no more is kept. */
        private boolean line(ByteArrayOutputStream bytes) throws IOException {
            boolean whole = true;
            int one = content.stream().read();
            while (one >= 0 && one != '\n') {
                if (bytes.size() <= inner.mostBytes()) {
                    bytes.write(one);
                } else {
                    whole = false;
                }
                one = content.stream().read();
            }
            done = one < 0;
            return whole;
        }
    }
}
