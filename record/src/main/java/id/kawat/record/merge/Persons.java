package id.kawat.record.merge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names are one person's: all words of one stand in the other, whatever their capitals and accents. */
final class Persons {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Persons() {}

    static boolean one(String name, String other) {
        return one(words(name), words(other));
    }

    /** The same, of the names' words. */
    static boolean one(Set<String> first, Set<String> second) {
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    static boolean anyOne(Collection<String> names, Collection<String> others) {
        List<Set<String>> known = others.stream().map(Persons::words).toList();
        for (String name : names) {
            Set<String> its = words(name);
            for (Set<String> other : known) {
                if (one(its, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each person once, in the fullest form, in the order first named. */
    static List<String> fullest(Collection<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            if (kept.stream().anyMatch(known -> words(known).containsAll(words(name)))) {
                continue;
            }
            kept.removeIf(known -> words(name).containsAll(words(known)));
            kept.add(name);
        }
        return List.copyOf(kept);
    }

    static Set<String> words(String name) {
        String plain = plain(name).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        int from = 0;
        while (from < plain.length()) {
            int to = from;
            int letter = plain.codePointAt(to);
            while (isOfAWord(letter)) {
                to += Character.charCount(letter);
                letter = to < plain.length() ? plain.codePointAt(to) : ' ';
            }
            if (to > from) {
                words.add(plain.substring(from, to));
            }
            from = to + Character.charCount(letter);
        }
        return words;
    }

    /** Without accents; most names have none. */
    private static String plain(String name) {
        return isAscii(name)
                ? name
                : Normalizer.isNormalized(name, Normalizer.Form.NFD)
                                && !ACCENTS.matcher(name).find()
                        ? name
                        : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                                .replaceAll("");
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Letters and numbers of any script. */
    private static boolean isOfAWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
