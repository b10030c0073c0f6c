package id.kawat.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says which language a text is in, by its script and the share of its small words. Light by design: it tells Indonesian
 * from Malay and both from the rest; a language in Latin letters that it has no words of is {@code und}.
 */
final class LanguageGuess {
    /** Marks that stand inside words. */
    private static final String IN_WORDS = "'’-";
    /** Text beyond this adds nothing to the guess. */
    private static final int MOST_CHARS = 20_000;
    /** Below this many words a text tells nothing by its ratios. */
    private static final int FEW_WORDS = 25;

    private static final int SCRIPT_CHARS = 2_000;
    private static final double LEAST_SHARE = 0.10;
    /** Where the blocks of Latin letters end. */
    private static final int LAST_LATIN = 0x24F;

    private final List<Tongue> tongues;

    /** What a word counts for each tongue, in their order. */
    private final Map<String, int[]> weights = new HashMap<>();

    /** @param tongues the first is the one taken for granted where a text is too short to tell */
    LanguageGuess(List<Tongue> tongues) {
        this.tongues = List.copyOf(tongues);
        for (int i = 0; i < this.tongues.size(); i++) {
            weigh(this.tongues.get(i).common(), i);
            weigh(this.tongues.get(i).telling(), i);
        }
    }

    private void weigh(Set<String> words, int tongue) {
        for (String word : words) {
            weights.computeIfAbsent(word, _ -> new int[tongues.size()])[tongue]++;
        }
    }

    /** ISO 639-1, or {@code und} where undetermined. */
    String of(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST_CHARS));
        String script = byScript(head.substring(0, Math.min(head.length(), SCRIPT_CHARS)));
        if (!script.isEmpty()) {
            return script;
        }
        int words = 0;
        int[] scores = new int[tongues.size()];
        for (int from = 0; from < head.length(); from++) {
            if (!Character.isLetter(head.charAt(from))) {
                continue;
            }
            int end = from + 1;
            while (end < head.length()
                    && (Character.isLetter(head.charAt(end)) || IN_WORDS.indexOf(head.charAt(end)) >= 0)) {
                end++;
            }
            words++;
            String word = head.substring(from, end).toLowerCase(Locale.ROOT);
            int[] weight = weights.get(word);
            for (int i = 0; weight != null && i < scores.length; i++) {
                scores[i] += weight[i];
            }
            from = end;
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return words < FEW_WORDS || (double) scores[best] / words >= LEAST_SHARE
                ? tongues.get(best).code()
                : "und";
    }

    /** The language of a script that is not Latin and makes up most of the letters; empty for Latin. */
    private static String byScript(String text) {
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) < 0x80) {
                all += isPlain(text.charAt(at++)) ? 1 : 0;
                continue;
            }
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                all++;
                if (letter > LAST_LATIN) {
                    letters.merge(language(letter), 1, Integer::sum);
                }
            }
        }
        if (letters.isEmpty()) {
            return "";
        }
        int kana = letters.getOrDefault("ja", 0);
        for (String code : List.of("ko", "zh", "ja", "ar", "ru", "th", "hi", "el", "he")) {
            int count = letters.getOrDefault(code, 0) + (code.equals("zh") ? kana : 0);
            if (count * 2 > all) {
                return code.equals("zh") && kana * 10 > count ? "ja" : code;
            }
        }
        return "";
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
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
