package id.kawat.article;

import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says which language a text is in, by its script and its frequent small words: a word counts the less, the more languages have it,
 * and twice where near languages write it otherwise. Light by design: the languages that are read are told apart by words of their
 * own lists, some others are named so that they can be set aside, and the rest is {@code und}.
 */
final class LanguageGuess {
    private static final List<String> COLUMNS = List.of("code", "name", "words", "note");

    /** Marks that stand inside words. */
    private static final String IN_WORDS = "'’-";
    /** Text beyond this adds nothing to the guess. */
    private static final int MOST_CHARS = 20_000;
    /** Below this many words a text tells little by its ratios. */
    private static final int FEW_WORDS = 25;

    private static final int SCRIPT_CHARS = 2_000;

    /** A text of a language has so many of its frequent words at least. */
    private static final double LEAST_SHARE = 0.10;

    /** So many words of another language it takes in a short text that has none of the first. */
    private static final int LEAST_SHORT = 2;

    /** Where the blocks of Latin letters end. */
    private static final int LAST_LATIN = 0x24F;

    private static final int LAST_LATIN_EXTENDED = 0x1EFF;
    private static final int FIRST_LATIN_EXTENDED = 0x1E00;

    /** Groups of letters that no word of Indonesian or Malay has, names aside. */
    private static final List<String> FOREIGN = List.of(
            "th", "ck", "sch", "ght", "tion", "qu", "oo", "ee", "wh", "ph", "ij", "cz", "sz", "x", "zz", "ll", "ff");

    private final List<String> codes = new ArrayList<>();

    /** For each word which languages have it, and what it counts for them. */
    private final Map<String, List<Vote>> votes = new HashMap<>();

    private record Vote(int language, int weight) {}

    /**
     * @param tongues the first is the one taken for granted where a text is too short to tell
     * @param others what is set aside by name
     */
    LanguageGuess(List<Tongue> tongues, Table others, List<Problem> problems) {
        problems.addAll(others.problems());
        for (Tongue tongue : tongues) {
            add(tongue.code(), tongue.common(), 1);
            add(tongue.telling(), 2);
        }
        for (Table.Row row : others.rows()) {
            if (row.list("words").isEmpty() || !row.get("code").matches("[a-z]{2}")) {
                problems.add(row.problem("needs a code of two letters and words"));
            } else if (codes.contains(row.get("code"))) {
                problems.add(row.problem("'" + row.get("code") + "' stands twice"));
            } else {
                add(row.get("code"), Set.copyOf(row.list("words")), 1);
            }
        }
    }

    static Table others() {
        return Table.ofResource("world/languages.tsv", COLUMNS);
    }

    private void add(String code, Set<String> words, int weight) {
        codes.add(code);
        add(words, weight);
    }

    /** To the language added last. */
    private void add(Set<String> words, int weight) {
        int language = codes.size() - 1;
        for (String word : words) {
            List<Vote> all = votes.computeIfAbsent(word, _ -> new ArrayList<>());
            int before = 0;
            for (Vote vote : List.copyOf(all)) {
                if (vote.language() == language) {
                    before = vote.weight();
                    all.remove(vote);
                }
            }
            all.add(new Vote(language, before + weight));
        }
    }

    /** ISO 639-1, or {@code und} where undetermined. */
    String of(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST_CHARS));
        String script = byScript(head.substring(0, Math.min(head.length(), SCRIPT_CHARS)));
        return script.isEmpty() ? byWords(head) : script;
    }

    private String byWords(String head) {
        int words = 0;
        int strange = 0;
        double[] scores = new double[codes.size()];
        int[] hits = new int[codes.size()];
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
            String raw = head.substring(from, end);
            String word = raw.toLowerCase(Locale.ROOT);
            List<Vote> vote = votes.getOrDefault(word, List.of());
            for (Vote each : vote) {
                scores[each.language()] += (double) each.weight() / vote.size();
                hits[each.language()]++;
            }
            strange += vote.isEmpty() && isStrange(raw, word) ? 1 : 0;
            from = end;
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        if (words >= FEW_WORDS) {
            return hits[best] >= words * LEAST_SHARE ? codes.get(best) : "und";
        }
        if (best == 0 && hits[0] == 0) {
            return strange * 4 >= words && strange > 0 ? "und" : codes.getFirst();
        }
        if (hits[0] == 0 && strange > 0) {
            return codes.get(best);
        }
        boolean sure = best == 0 || hits[best] >= Math.max(LEAST_SHORT, hits[0] + 1);
        return sure ? codes.get(best) : codes.getFirst();
    }

    /** True for a word that begins small, so that it is hardly a name, and is spelt as the first language never spells. */
    private static boolean isStrange(String raw, String word) {
        if (Character.isUpperCase(raw.charAt(0))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z' && Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return FOREIGN.stream().anyMatch(word::contains);
    }

    /** The language of a script that is not Latin and makes up most of the letters; empty for Latin. */
    private static String byScript(String text) {
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        int notLatin = 0;
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) < 0x80) {
                all += isPlain(text.charAt(at++)) ? 1 : 0;
                continue;
            }
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                all++;
                boolean latin = letter <= LAST_LATIN || letter >= FIRST_LATIN_EXTENDED && letter <= LAST_LATIN_EXTENDED;
                if (!latin) {
                    notLatin++;
                    letters.merge(script(letter), 1, Integer::sum);
                    letters.merge(mark(letter), 1, Integer::sum);
                }
            }
        }
        int kana = letters.getOrDefault("ja", 0);
        for (String code : List.of(
                "ko", "zh", "ja", "ar", "ru", "th", "lo", "km", "my", "hi", "bn", "ta", "el", "he", "ka", "hy", "am")) {
            int count = letters.getOrDefault(code, 0) + (code.equals("zh") ? kana : 0);
            if (count * 2 > all) {
                return switch (code) {
                    case "zh" -> kana * 10 > count ? "ja" : code;
                    case "ar" -> arabic(letters, count);
                    case "ru" -> letters.getOrDefault("+uk", 0) * 50 > count ? "uk" : code;
                    default -> code;
                };
            }
        }
        return notLatin * 2 > all ? "und" : "";
    }

    /** Persian, Urdu and the Arabic script of Malay have letters of their own. */
    private static String arabic(Map<String, Integer> letters, int count) {
        for (String code : List.of("ur", "ms", "fa")) {
            if (letters.getOrDefault("+" + code, 0) * 100 > count) {
                return code;
            }
        }
        return "ar";
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The language that a letter marks within its script. */
    private static String mark(int letter) {
        return switch (letter) {
            case 'ٹ', 'ڈ', 'ڑ', 'ے' -> "+ur";
            case 'ڠ', 'ڤ', 'ݢ', 'ڽ' -> "+ms";
            case 'پ', 'گ', 'ژ', 'ی', 'ک' -> "+fa";
            case 'і', 'ї', 'є', 'ґ' -> "+uk";
            default -> "+";
        };
    }

    private static String script(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HANGUL -> "ko";
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case ARABIC -> "ar";
            case CYRILLIC -> "ru";
            case THAI -> "th";
            case LAO -> "lo";
            case KHMER -> "km";
            case MYANMAR -> "my";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case GREEK -> "el";
            case HEBREW -> "he";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case ETHIOPIC -> "am";
            default -> "";
        };
    }
}
