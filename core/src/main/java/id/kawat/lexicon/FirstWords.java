package id.kawat.lexicon;

import id.kawat.text.Token;
import java.util.BitSet;

/**
 * The words that phrases begin with, by their hashes alone: tells at once of most tokens that no phrase begins there. Of a few
 * it says that one may where none does, so that whoever is told yes looks it up. Filled once, then only read.
 */
public final class FirstWords {
    /** Twice as many as the longest list has words in all their forms, and more. */
    private static final int SLOTS = 1 << 16;

    private static final int ENCLITIC = 3;

    private final BitSet slots = new BitSet(SLOTS);
    private final boolean enclitics;

    /** @param enclitics true where {@code kunjungannya} is to be found as {@code kunjungan} */
    public FirstWords(boolean enclitics) {
        this.enclitics = enclitics;
    }

    /** @param word in lower case */
    public void add(String word) {
        slots.set(slot(word.hashCode()));
    }

    public void addAll(FirstWords others) {
        slots.or(others.slots);
    }

    /** False where no phrase begins with this token: neither as it stands, nor said twice, nor with an enclitic. */
    public boolean mayBegin(Token token) {
        String key = token.key();
        return slots.get(slot(token.lower().hashCode()))
                || key != token.lower() && slots.get(slot(key.hashCode()))
                || enclitics && endsInEnclitic(key) && slots.get(slot(hashWithoutEnclitic(key)));
    }

    static boolean endsInEnclitic(String key) {
        return key.length() >= 6
                && switch (key.charAt(key.length() - 1)) {
                    case 'a' -> key.endsWith("nya");
                    case 'h' -> key.endsWith("lah") || key.endsWith("kah");
                    case 'n' -> key.endsWith("pun");
                    default -> false;
                };
    }

    static String withoutEnclitic(String key) {
        return key.substring(0, key.length() - ENCLITIC);
    }

    /** What {@link String#hashCode} gives for {@link #withoutEnclitic}, without making it. */
    private static int hashWithoutEnclitic(String key) {
        int hash = 0;
        for (int i = 0; i < key.length() - ENCLITIC; i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & (SLOTS - 1);
    }
}
