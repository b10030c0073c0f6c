package id.kawat.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The stems of a text's words, for searching only: {@code berdagang} and {@code perdagangan} are {@code dagang}, small words are left out. It
 * knows no dictionary and cuts more than a careful reader would. A consonant that a prefix has swallowed stays away: {@code mengunjungi} is
 * {@code unjung}, and who looks for {@code kunjungan} must look for both, {@link #alternatives}.
 */
final class Stems implements AutoCloseable {
    /** A verb with ber- has no owner: the end of {@code bertemu} is not -mu, yours. */
    private static final Pattern BER_MU = Pattern.compile("^ber(\\p{L}{2,}mu)$");

    private static final Pattern SWALLOWING = Pattern.compile("^(?:me|pe)(ng|n|m)[aiueo].*");

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream kept = new StopFilter(new LowerCaseFilter(words), IndonesianAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(
                    words, new IndonesianStemFilter(new PatternReplaceFilter(kept, BER_MU, "$1", false)));
        }
    };

    /** A word's stem, and where the word stands: UTF-16 offsets, end exclusive. */
    record Stem(String text, int start, int end) {}

    List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(new Stem(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return stems;
    }

    /** What other forms of this word may have for a stem, its own first. */
    static List<String> alternatives(Stem stem, String text) {
        String own = stem.text();
        List<String> all = new ArrayList<>(List.of(own));
        Matcher swallowing =
                SWALLOWING.matcher(text.substring(stem.start(), stem.end()).toLowerCase(Locale.ROOT));
        if (isVowel(own, 0) && swallowing.matches()) {
            all.add(
                    switch (swallowing.group(1)) {
                        case "ng" -> "k" + own;
                        case "n" -> "t" + own;
                        default -> "p" + own;
                    });
        }
        if (own.length() > 3 && "ktp".indexOf(own.charAt(0)) >= 0 && isVowel(own, 1)) {
            all.add(own.substring(1));
        }
        return List.copyOf(all);
    }

    private static boolean isVowel(String text, int at) {
        return "aiueo".indexOf(text.charAt(at)) >= 0;
    }

    /** The stems alone, in order, as the index keeps them. */
    List<String> texts(String text) {
        return of(text).stream().map(Stem::text).toList();
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
