package id.kawat.annotation;

import id.kawat.lexicon.FirstWords;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Phrase;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as Indonesian writes them: {@code US$174,2 juta}, {@code Rp15.000}, {@code 210 persen}, {@code 1,5 triliun won}. */
final class QuantityReader {
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern ENGLISH_DECIMAL = Pattern.compile("\\d{1,3},\\d{3}\\.\\d+");

    private final WordTrie<Phrase> units;

    QuantityReader(Lexicon lexicon) {
        units = lexicon.phrases("units");
    }

    /** Adds the words, figures aside, that a number may begin with. */
    void openers(FirstWords words) {
        words.addAll(units.starts());
    }

    /** The number that starts at this token (with a currency before it), or null. */
    Mention.@Nullable Quantity read(List<Token> tokens, int at, int end) {
        int i = at;
        Optional<String> unit = Optional.empty();
        if (tokens.get(i).kind() != Token.Kind.NUMBER) {
            WordTrie.Match<Phrase> before = units.longest(tokens, i, end);
            if (before == null || !"unit".equals(before.values().getFirst().meaning()) || i + before.length() >= end) {
                return null;
            }
            unit = Optional.of(before.values().getFirst().value());
            i += before.length();
            if (i < end && tokens.get(i).isMark(".")) {
                i++;
            }
            if (i >= end || tokens.get(i).kind() != Token.Kind.NUMBER) {
                return null;
            }
        }
        BigDecimal value = parse(tokens.get(i).text());
        if (value == null) {
            return null;
        }
        i++;
        WordTrie.Match<Phrase> scale = i < end ? units.longest(tokens, i, end) : null;
        while (scale != null && "scale".equals(scale.values().getFirst().meaning())) {
            value = value.multiply(new BigDecimal(scale.values().getFirst().value()));
            i += scale.length();
            scale = i < end ? units.longest(tokens, i, end) : null;
        }
        if (unit.isEmpty()
                && scale != null
                && "unit".equals(scale.values().getFirst().meaning())) {
            unit = Optional.of(scale.values().getFirst().value());
            if (!unit.get().equals("people")) {
                i += scale.length();
            }
        }
        return new Mention.Quantity(at, i, value, unit);
    }

    /** {@code 1.500} and {@code 1.500.000} are thousands, {@code 174,2} has a decimal comma, {@code 2.5} a decimal point. */
    static @Nullable BigDecimal parse(String text) {
        if (text.indexOf(':') >= 0 || text.indexOf('/') >= 0) {
            return null;
        }
        boolean plain = text.indexOf('.') < 0 && text.indexOf(',') < 0;
        boolean thousands = !plain && THOUSANDS.matcher(text).matches();
        boolean english = !plain
                && (ENGLISH.matcher(text).matches() && text.indexOf(',') != text.lastIndexOf(',')
                        || ENGLISH_DECIMAL.matcher(text).matches());
        try {
            if (english) {
                return new BigDecimal(text.replace(",", ""));
            }
            if (thousands) {
                return new BigDecimal(text.replace(".", "").replace(',', '.'));
            }
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
