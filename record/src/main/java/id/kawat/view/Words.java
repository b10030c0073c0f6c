package id.kawat.view;

import id.kawat.text.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A language's fixed words, and its way with dates, numbers and lists. */
public final class Words {
    private static final List<String> SCALES = List.of("1000000000000", "1000000000", "1000000");
    private static final int MOST_DECIMALS = 3;

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    public static Words of(Language language) {
        String name = "/id/kawat/view/brief_" + language.code() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(words);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /** The words of this key, if there are any. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key)).map(String::strip);
    }

    /** The words of this key, with {@code {0}}, {@code {1}} … filled in. */
    String say(String key, Object... values) {
        String said = find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", values[i].toString());
        }
        return said;
    }

    /** The words of this key for so many things; a language may have a form for one. */
    String count(String key, int number) {
        return number == 1 && find(key + ".one").isPresent() ? say(key + ".one", number) : say(key, number);
    }

    /** A, B and C. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String last = items.getLast();
        List<String> before = items.subList(0, items.size() - 1);
        return before.size() == 1
                ? say("list.two", before.getFirst(), last)
                : say("list.last", String.join(", ", before), last);
    }

    /** {@code 2025-08-11} as 11 Agustus 2025; a range of one month or year names that only once. */
    public String date(Period period) {
        String[] ends = period.iso().split("/");
        if (ends.length == 1) {
            return point(ends[0]);
        }
        String from = ends[0];
        String to = ends[1];
        if (from.length() == 10 && to.length() == 10 && from.substring(0, 7).equals(to.substring(0, 7))) {
            return Integer.parseInt(from.substring(8)) + "–" + point(to);
        }
        if (from.length() > 4 && to.length() > 4 && from.substring(0, 4).equals(to.substring(0, 4))) {
            String first = point(from);
            return first.substring(0, first.length() - 5) + "–" + point(to);
        }
        return point(from) + "–" + point(to);
    }

    private String point(String iso) {
        String year = iso.substring(0, 4);
        if (iso.length() == 4) {
            return year;
        }
        String month = say("month." + Integer.parseInt(iso.substring(5, 7)));
        return (iso.length() == 10 ? Integer.parseInt(iso.substring(8)) + " " : "") + month + " " + year;
    }

    /** A number with its unit, exact: 174.2 million where that says it all, every digit where it does not. */
    public String amount(BigDecimal value, String unit) {
        return number(value) + " " + find("unit." + unit).orElse(unit);
    }

    private String number(BigDecimal value) {
        for (String scale : SCALES) {
            BigDecimal scaled = value.divide(new BigDecimal(scale)).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_DECIMALS) {
                return digits(scaled) + " " + say("number." + scale);
            }
        }
        return digits(value);
    }

    private String digits(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, say("number.group"));
        }
        String fraction = point < 0 ? "" : say("number.decimal") + plain.substring(point + 1);
        return (value.signum() < 0 ? "−" : "") + whole + fraction;
    }
}
