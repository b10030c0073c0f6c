package id.kawat.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms a verb base takes in running text. Kawat makes forms from its word list and looks them up, rather than cutting
 * affixes off: {@code menyangkal} could be cut three ways, but {@code sangkal} gives it in one.
 * Sound changes of meN- after Sneddon, Indonesian: A Comprehensive Grammar, ch. 1.
 */
final class WordForms {
    private WordForms() {}

    /** meN- with this base; where usage wavers (memprotes, memrotes) both. */
    static Set<String> active(String base) {
        Set<String> forms = new LinkedHashSet<>();
        char first = base.charAt(0);
        String rest = base.substring(1);
        switch (first) {
            case 'p' -> {
                forms.add("mem" + rest);
                forms.add("mem" + base);
            }
            case 't' -> {
                forms.add("men" + rest);
                forms.add("men" + base);
            }
            case 'k' -> {
                forms.add("meng" + rest);
                forms.add("meng" + base);
            }
            case 's' -> {
                forms.add("meny" + rest);
                forms.add("men" + base);
            }
            case 'b', 'f', 'v' -> forms.add("mem" + base);
            case 'c', 'd', 'j', 'z' -> forms.add("men" + base);
            case 'l', 'm', 'n', 'r', 'w', 'y' -> forms.add("me" + base);
            default -> forms.add("meng" + base);
        }
        if (syllables(base) == 1) {
            forms.add("menge" + base);
        }
        return forms;
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if ("aeiou".indexOf(word.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }
}
