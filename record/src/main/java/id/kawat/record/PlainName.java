package id.kawat.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is looked for: small letters, no accents, one blank between words. {@code Đặng Quốc-Trung} is {@code dang quoc trung}. */
public final class PlainName {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainName() {}

    public static String of(String name) {
        // Stroked letters are letters of their own to Unicode, not to somebody who looks a name up.
        String open = name.replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l');
        String bare = ACCENTS.matcher(Normalizer.normalize(open, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Its words. */
    public static List<String> words(String name) {
        String plain = of(name);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
