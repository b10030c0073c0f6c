package id.kawat.record.merge;

import id.kawat.article.Article;
import id.kawat.article.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text's MinHash sketch: the hashes of its runs of {@value #RUN} words that lie below a bound. A short text keeps all of them, a long
 * one about {@value #MOST}, so that a sketch is small however long the text. Headlines are left out: papers that print
 * one agency's text write their own.
 */
final class Sketch {
    private static final int RUN = 4;
    private static final int MOST = 512;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Sorted, without doubles, all unsigned below {@link #bound}. */
    private final long[] hashes;

    private final long bound;

    private Sketch(long[] hashes, long bound) {
        this.hashes = hashes;
        this.bound = bound;
    }

    static Sketch of(Article article) {
        StringBuilder story = new StringBuilder();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                story.append(block.span().of(article.text())).append('\n');
            }
        }
        return of(story.isEmpty() ? article.text() : story.toString());
    }

    static Sketch of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        int runs = Math.max(0, words.size() - RUN + 1);
        long bound = runs <= MOST ? -1L : Long.divideUnsigned(-1L, runs) * MOST;
        long[] hashes = new long[runs];
        int kept = 0;
        for (int i = 0; i < runs; i++) {
            long hash = hash(words.subList(i, i + RUN));
            if (Long.compareUnsigned(hash, bound) <= 0) {
                hashes[kept++] = hash;
            }
        }
        long[] sorted = Arrays.stream(hashes, 0, kept).sorted().distinct().toArray();
        return new Sketch(sorted, bound);
    }

    private static long hash(List<String> words) {
        long hash = FNV_BASIS;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    long[] hashes() {
        return hashes.clone();
    }

    /**
     * How much of the shorter of the two texts stands in the other, 0 to 1; nothing where one has too few words to tell.
     *
     * @param shared how many hashes the two have in common
     */
    double contained(Sketch other, int shared) {
        long common = Long.compareUnsigned(bound, other.bound) < 0 ? bound : other.bound;
        int mine = below(common);
        int others = other.below(common);
        int fewest = Math.min(mine, others);
        if (fewest == 0) {
            return 0;
        }
        return (double) shared / fewest;
    }

    /** The same, of two that nobody has compared yet. */
    double contained(Sketch other) {
        int shared = 0;
        for (long hash : hashes) {
            if (Arrays.binarySearch(other.hashes, hash) >= 0) {
                shared++;
            }
        }
        return contained(other, shared);
    }

    int size() {
        return hashes.length;
    }

    private int below(long limit) {
        if (limit == bound) {
            return hashes.length;
        }
        int count = 0;
        for (long hash : hashes) {
            if (Long.compareUnsigned(hash, limit) <= 0) {
                count++;
            }
        }
        return count;
    }
}
