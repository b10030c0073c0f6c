package id.kawat.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text made comparable: white space squashed, names folded to plain letters, and how much two names share. */
final class Wording {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern BRACKET = Pattern.compile("[()]");

    private Wording() {}

    /** The text in Unicode's composed form, with one blank wherever there was white space, and none at its ends. */
    static String squash(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Plain lower-case letters, digits and blanks: {@code Élysée} is {@code elysee}. */
    static String fold(String text) {
        String apart = Normalizer.normalize(squash(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return NOT_PLAIN.matcher(apart).replaceAll("").strip();
    }

    /** A name as written, and the names it gives before and inside its brackets: {@code NCG (Grup Konsultasi Nuklir)}. */
    static List<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(fold(name));
        for (String part : BRACKET.split(name)) {
            forms.add(fold(part));
        }
        forms.remove("");
        return List.copyOf(forms);
    }

    /** How much two names share, 0 to 1: the best of their forms, words in common over words in all. */
    static double alike(List<String> a, List<String> b) {
        double best = 0;
        for (String x : a) {
            for (String y : b) {
                Set<String> common = new HashSet<>(words(x));
                Set<String> all = new HashSet<>(words(x));
                common.retainAll(words(y));
                all.addAll(words(y));
                best = Math.max(best, (double) common.size() / all.size());
            }
        }
        return best;
    }

    /** True where one name of two words or more stands whole in the other: "Joint Statement" in "Joint Statement on Fisheries". */
    static boolean within(List<String> a, List<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> standsIn(x, y) || standsIn(y, x)));
    }

    private static boolean standsIn(String part, String whole) {
        return words(part).size() > 1 && (" " + whole + " ").contains(" " + part + " ");
    }

    /** Two persons' names, folded: equal, or with the same last word and so with a word in common. */
    static boolean samePerson(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        List<String> one = words(a);
        List<String> other = words(b);
        return !one.isEmpty() && !other.isEmpty() && one.getLast().equals(other.getLast());
    }

    static List<String> words(String folded) {
        List<String> words = new ArrayList<>(Arrays.asList(folded.split(" +")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
