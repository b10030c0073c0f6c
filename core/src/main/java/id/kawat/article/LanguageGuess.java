package id.kawat.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which language a text is in, by its script and the share of its small words. Light by design: it tells Indonesian
 * from Malay and both from the rest; a language in Latin letters that it has no words of is {@code und}.
 */
final class LanguageGuess {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
    /** Text beyond this adds nothing to the guess. */
    private static final int MOST_CHARS = 20_000;
    /** Below this many words a text tells nothing by its ratios. */
    private static final int FEW_WORDS = 25;

    private static final int SCRIPT_CHARS = 2_000;
    private static final double LEAST_SHARE = 0.10;

    private final List<Tongue> tongues;

    /** @param tongues the first is the one taken for granted where a text is too short to tell */
    LanguageGuess(List<Tongue> tongues) {
        this.tongues = List.copyOf(tongues);
    }

    /** ISO 639-1, or {@code und} where undetermined. */
    String of(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST_CHARS));
        String script = byScript(head.substring(0, Math.min(head.length(), SCRIPT_CHARS)));
        if (!script.isEmpty()) {
            return script;
        }
        int words = 0;
        Map<String, Double> scores = new HashMap<>();
        Matcher matcher = WORD.matcher(head);
        while (matcher.find()) {
            words++;
            String word = matcher.group().toLowerCase(Locale.ROOT);
            for (Tongue tongue : tongues) {
                double weight = (tongue.common().contains(word) ? 1 : 0)
                        + (tongue.telling().contains(word) ? 1 : 0);
                scores.merge(tongue.code(), weight, Double::sum);
            }
        }
        String best = tongues.getFirst().code();
        for (Tongue tongue : tongues) {
            if (scores.getOrDefault(tongue.code(), 0.0) > scores.getOrDefault(best, 0.0)) {
                best = tongue.code();
            }
        }
        return words < FEW_WORDS || scores.getOrDefault(best, 0.0) / words >= LEAST_SHARE ? best : "und";
    }

    /** The language of a script that is not Latin and makes up most of the letters; empty for Latin. */
    private static String byScript(String text) {
        Map<String, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(language(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault("ja", 0);
        for (String code : List.of("ko", "zh", "ja", "ar", "ru", "th", "hi", "el", "he")) {
            int count = letters.getOrDefault(code, 0) + (code.equals("zh") ? kana : 0);
            if (count * 2 > all) {
                return code.equals("zh") && kana * 10 > count ? "ja" : code;
            }
        }
        return "";
    }

    private static String language(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HANGUL -> "ko";
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case ARABIC -> "ar";
            case CYRILLIC -> "ru";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case GREEK -> "el";
            case HEBREW -> "he";
            default -> "";
        };
    }
}
