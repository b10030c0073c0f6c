package id.kawat.sources.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON that is an array of articles, each named by its number, {@code news.json#3}, or one article, which has the file's own name. */
public final class JsonOpener implements Opener {
    private final RowMapping mapping;

    public JsonOpener(RowMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String kind() {
        return "JSON";
    }

    @Override
    public Set<String> endings() {
        return Set.of("json");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        ObjectMapper json = Jsons.mapper(inner.mostBytes());
        JsonParser parser = json.createParser(content.stream());
        return InTurn.of(content.path(), new Objects(content, inner, parser), parser);
    }

    private final class Objects implements InTurn.Parts {
        private final Content content;
        private final ContentReader inner;
        private final RowDocuments documents;
        private final JsonParser parser;
        private boolean begun;
        private boolean array;
        private boolean done;
        private int number;
        private boolean fits;

        Objects(Content content, ContentReader inner, JsonParser parser) {
            this.content = content;
            this.inner = inner;
            this.documents = new RowDocuments(mapping, content.known(), inner.mostBytes());
            this.parser = parser;
        }

        @Override
        public @Nullable Stream<Found> next() throws IOException {
            if (done) {
                return null;
            }
            try {
                return following();
            } catch (JsonProcessingException e) {
                done = true;
                return Stream.of(Problem.of(
                        content.path() + (number == 0 ? "" : "#" + (number + 1)),
                        "is broken JSON: " + Jsons.reason(e) + "; no more of it is read"));
            }
        }

        private @Nullable Stream<Found> following() throws IOException {
            JsonToken token = parser.nextToken();
            if (!begun && token == JsonToken.START_ARRAY) {
                array = true;
                token = parser.nextToken();
            }
            begun = true;
            if (token == null || token == JsonToken.END_ARRAY) {
                done = true;
                return number == 0 ? Stream.of(inner.without(content.path(), "holds no articles")) : null;
            }
            done = !array;
            JsonNode node = parser.readValueAsTree();
            number++;
            JsonRow row = new JsonRow(node);
            if (!fits && (!node.isObject() || !row.fits(mapping))) {
                done = true;
                return Stream.of(inner.without(
                        content.path(),
                        "holds no articles: its first row has no " + RowDocuments.textColumn(mapping)
                                + "; --map text=COLUMN names another column"));
            }
            fits = true;
            return Stream.of(documents.of(content.path() + (array ? "#" + number : ""), row));
        }
    }
}
