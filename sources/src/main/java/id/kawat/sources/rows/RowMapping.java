package id.kawat.sources.rows;

import id.kawat.source.DidYouMean;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a row is what. What is not said is looked for under the names that are usual; what is said is looked for there
 * alone. A column inside another is named with a dot, {@code article.body}.
 *
 * @param named the columns that somebody has named
 */
public record RowMapping(Map<Field, String> named) {
    /** Nothing said: the usual names. */
    public static final RowMapping USUAL = new RowMapping(Map.of());

    /** What a row can tell of an article. */
    public enum Field {
        TEXT("text", "body", "content", "maintext", "article_text", "isi", "teks"),
        TITLE("title", "headline", "judul"),
        URL("url", "link", "source_url", "uri", "tautan"),
        DATE(
                "date",
                "published",
                "published_at",
                "publishedAt",
                "date_publish",
                "datePublished",
                "publish_date",
                "pubDate",
                "pub_date",
                "tanggal"),
        OUTLET("outlet", "source", "publisher", "site", "media", "source_domain"),
        AUTHORS("authors", "author", "byline", "penulis"),
        LANGUAGE("language", "lang", "bahasa");

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> usual;

        Field(String... usual) {
            this.usual = List.of(usual);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RowMapping {
        named = Map.copyOf(named);
    }

    /**
     * Reads {@code text=body,date=published_at}.
     *
     * @throws IllegalArgumentException with what is wrong, in words for who wrote it
     */
    public static RowMapping of(String written) {
        Map<Field, String> named = new EnumMap<>(Field.class);
        for (String pair : written.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new IllegalArgumentException("'" + pair.strip() + "' is not FIELD=COLUMN, such as text=body");
            }
            named.put(
                    field(pair.substring(0, equals).strip()),
                    pair.substring(equals + 1).strip());
        }
        return new RowMapping(named);
    }

    private static Field field(String word) {
        List<String> words = Arrays.stream(Field.values()).map(Field::word).toList();
        return Arrays.stream(Field.values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no field '" + word + "'"
                        + DidYouMean.hint(word, words) + " Fields are "
                        + words.stream().collect(Collectors.joining(", "))));
    }

    /** The columns in which a field may be, in the order they are looked at. */
    List<String> columns(Field field) {
        String own = named.get(field);
        return own == null ? field.usual : List.of(own);
    }
}
