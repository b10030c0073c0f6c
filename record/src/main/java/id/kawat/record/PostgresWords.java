package id.kawat.record;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL's full text search over the same stems. The vectors are made here, not by the server, so that a word is the same word as in
 * a file: letters and digits, without accents, small.
 */
final class PostgresWords implements WordIndex {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}]+");

    /** A vector holds less than a mebibyte; what of a text goes beyond is not found. No article comes near. */
    private static final int MOST_BYTES = 900_000;

    /** Besides its letters a word takes a few bytes, and up to 256 places of two. */
    private static final int BYTES_A_WORD = 16;

    private static final int BYTES_A_PLACE = 2;

    @Override
    public String put() {
        return "INSERT INTO article_text (article, words) VALUES (?, CAST(? AS tsvector))"
                + " ON CONFLICT (article) DO UPDATE SET words = excluded.words";
    }

    @Override
    public List<Object> row(long article, List<String> title, List<String> text) {
        Vector vector = new Vector();
        words(title).forEach(word -> vector.add(word, "A"));
        // No phrase begins in the title and ends in the text.
        vector.place++;
        words(text).forEach(word -> vector.add(word, ""));
        return List.of(article, vector.toString());
    }

    private static Stream<String> words(List<String> stems) {
        return stems.stream().flatMap(PostgresWords::words);
    }

    /** {@code nuku'alofa} is two words. */
    private static Stream<String> words(String stem) {
        String plain = ACCENTS.matcher(Normalizer.normalize(stem, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty());
    }

    /** Words with their places: {@code 'dagang':1A,7 'laut':3}. */
    private static final class Vector {
        private final Map<String, List<String>> places = new LinkedHashMap<>();
        private int place = 1;
        private int bytes;

        void add(String word, String weight) {
            boolean known = places.containsKey(word);
            int more = BYTES_A_PLACE + (known ? 0 : BYTES_A_WORD + word.getBytes(StandardCharsets.UTF_8).length);
            if (bytes + more <= MOST_BYTES) {
                bytes += more;
                places.computeIfAbsent(word, _ -> new ArrayList<>()).add(place + weight);
            }
            place++;
        }

        @Override
        public String toString() {
            return places.entrySet().stream()
                    .map(word -> "'" + word.getKey() + "':" + String.join(",", word.getValue()))
                    .collect(Collectors.joining(" "));
        }
    }

    @Override
    public String wanted(List<List<List<String>>> parts) {
        return parts.stream()
                .map(phrases ->
                        phrases.stream().map(PostgresWords::phrase).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    private static String phrase(List<String> stems) {
        return words(stems).map(word -> "'" + word + "'").collect(Collectors.joining(" <-> ", "(", ")"));
    }

    @Override
    public Sql from(String wanted) {
        return Sql.of("article_text CROSS JOIN (SELECT CAST(? AS tsquery) AS query) wanted", wanted);
    }

    @Override
    public Sql matches(String wanted) {
        return Sql.of("article_text.words @@ wanted.query");
    }

    @Override
    public String article() {
        return "article_text.article";
    }

    /** A word in the title counts for four in the text; in a long text a word counts less. */
    @Override
    public String rank() {
        return "-ts_rank('{0.25, 0.25, 0.25, 1.0}', article_text.words, wanted.query, 1)";
    }

    @Override
    public String articles() {
        return "SELECT article FROM article_text";
    }
}
