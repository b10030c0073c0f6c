package id.kawat.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Texts as they come, and which of them are one. Copies of copies are copies: a text that is the copy of two makes the two one.
 *
 * <pre>{@code
 * CopyGroups groups = new CopyGroups(number -> Wording.of(stories.get(number)));
 * stories.forEach(story -> groups.add(Wording.of(story)));
 * groups.text(7);     // the number of the first text that the eighth is a copy of; 7 where it is nobody's
 * }</pre>
 *
 * What is kept of a text are its fingerprints, some 16 bytes each; the words of those it is compared with are asked for again. Which group a text
 * is in does not depend on the order in which the texts come, but for phrases that so many hold that not all holders are known.
 */
public final class CopyGroups {
    private final IntFunction<Wording> wordings;
    private final Holders holders = new Holders();
    private int[] texts = new int[16];
    private int[] prints = new int[16];
    private int size;
    private long compared;

    /** @param wordings of a text that was added before, by its number */
    public CopyGroups(IntFunction<Wording> wordings) {
        this.wordings = wordings;
    }

    /** Adds a text; its number is how many came before. */
    public void add(Wording wording) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            prints = Arrays.copyOf(prints, 2 * size);
        }
        int number = size++;
        texts[number] = number;
        prints[number] = wording.countOfPrints();
        Candidates candidates = new Candidates(wording.countOfPrints());
        for (long print : wording.prints()) {
            List<Candidates.Holder> known = new ArrayList<>();
            for (int holder : holders.of(print)) {
                known.add(new Candidates.Holder(holder, text(holder), prints[holder]));
            }
            candidates.add(known);
            holders.put(print, number);
        }
        for (Candidates.Alike alike : candidates.likeliestFirst()) {
            for (long candidate : alike.keys()) {
                compared++;
                if (wording.likeness(wordings.apply((int) candidate)).isCopy()) {
                    join(number, (int) candidate);
                    break;
                }
            }
        }
    }

    private void join(int one, int other) {
        int first = text(one);
        int second = text(other);
        texts[Math.max(first, second)] = Math.min(first, second);
    }

    /** The first of the texts that are one with this. */
    public int text(int number) {
        int at = number;
        while (texts[at] != at) {
            texts[at] = texts[texts[at]];
            at = texts[at];
        }
        return at;
    }

    public int size() {
        return size;
    }

    /** How many comparisons word by word there were. */
    public long compared() {
        return compared;
    }

    /** By fingerprint, the first texts that hold it: a table without objects, linear probing. */
    private static final class Holders {
        private static final double FULL = 0.6;

        private long[] keys = new long[1024];
        /** Number of the last entry, plus one; 0 where there is none. */
        private int[] last = new int[1024];

        private int used;
        private int[] holder = new int[1024];
        private int[] before = new int[1024];
        private int entries;

        int[] of(long print) {
            int[] found = new int[Candidates.MOST_HOLDERS];
            int count = 0;
            for (int entry = last[place(print)]; entry > 0; entry = before[entry - 1]) {
                found[count++] = holder[entry - 1];
            }
            return Arrays.copyOf(found, count);
        }

        void put(long print, int number) {
            if (used > FULL * keys.length) {
                grow();
            }
            int place = place(print);
            int count = 0;
            for (int entry = last[place]; entry > 0; entry = before[entry - 1]) {
                count++;
            }
            if (count == Candidates.MOST_HOLDERS) {
                return;
            }
            if (entries == holder.length) {
                holder = Arrays.copyOf(holder, 2 * entries);
                before = Arrays.copyOf(before, 2 * entries);
            }
            used += last[place] == 0 ? 1 : 0;
            keys[place] = print;
            holder[entries] = number;
            before[entries] = last[place];
            last[place] = ++entries;
        }

        private int place(long print) {
            int place = (int) Hashes.mixed(print) & keys.length - 1;
            while (last[place] != 0 && keys[place] != print) {
                place = place + 1 & keys.length - 1;
            }
            return place;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldLast = last;
            keys = new long[2 * oldKeys.length];
            last = new int[2 * oldKeys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldLast[i] != 0) {
                    int place = place(oldKeys[i]);
                    keys[place] = oldKeys[i];
                    last[place] = oldLast[i];
                }
            }
        }
    }
}
