package id.kawat.copies;

import id.kawat.article.Article;
import id.kawat.article.Block;
import java.util.Arrays;

/**
 * A story's words as they are compared with another's: without capitals, punctuation and paragraphs, as hashes.
 *
 * <ul>
 *   <li><i>runs</i>, each {@value #RUN} words in a row: how much of a text stands in another (shingles: Broder, "On the resemblance and
 *       containment of documents", 1997);
 *   <li><i>marks</i>, its names and numbers, each with the one before it: two reports of one form, filled in with other names and numbers,
 *       may share most of their runs, but few of these; and so do two reports of one event by two hands;
 *   <li>{@link #prints() fingerprints}, a few of its runs of {@value #PRINT_RUN} words: by them it is found.
 * </ul>
 *
 * Headlines are left out, and summaries and captions: papers that print one agency's text write their own.
 */
public final class Wording {
    static final int RUN = 4;

    /** Longer than {@link #RUN}: four words in a row are often an office's name. */
    private static final int PRINT_RUN = 5;

    /** Of so many runs in a row one is a fingerprint: some two sentences. */
    private static final int WINDOW = 32;

    /** No text has more fingerprints than these; of a longer one those with the lowest hashes. */
    public static final int MOST_PRINTS = 256;

    /** Fewer runs than these are no text that could be told apart from a phrase. */
    private static final int FEWEST_RUNS = 20;

    /** In a text of few names one that is another must not count for all. */
    private static final int FEW_MARKS = 2;

    /** A fingerprint has 48 bits, so that it takes six bytes where it is stored: among a hundred million one in three million is alike by chance. */
    private static final int PRINT_BITS = 48;

    private final int words;
    private final long sequence;
    private final long[] runs;
    private final long[] marks;
    private final long[] prints;

    private Wording(int words, long sequence, long[] runs, long[] marks, long[] prints) {
        this.words = words;
        this.sequence = sequence;
        this.runs = runs;
        this.marks = marks;
        this.prints = prints;
    }

    /** Of its paragraphs; of all of its text where it has none. */
    public static Wording of(Article article) {
        Reader reader = new Reader(article.text().length());
        boolean paragraphs = false;
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                reader.read(article.text(), block.span().start(), block.span().end());
                paragraphs = true;
            }
        }
        if (!paragraphs) {
            reader.read(article.text(), 0, article.text().length());
        }
        return reader.wording();
    }

    public static Wording of(String text) {
        Reader reader = new Reader(text.length());
        reader.read(text, 0, text.length());
        return reader.wording();
    }

    /** Too short to be told apart from a phrase: it is nobody's copy. */
    public boolean isPhrase() {
        return runs.length < FEWEST_RUNS;
    }

    /** The same words in the same order, whatever their capitals, punctuation and paragraphs. */
    public boolean isWordForWord(Wording other) {
        return words == other.words && sequence == other.sequence;
    }

    /**
     * The fingerprints, sorted, each once, from 0 to 2⁴⁸ − 1; none of a phrase. Texts that have {@value #WINDOW} + {@value #PRINT_RUN} − 1
     * words in a row in common have one in common, however long they are: the lowest hash of each window is taken (winnowing: Schleimer,
     * Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). About one run in sixteen is one. Of
     * those of a text of more than some 4,000 words only the {@value #MOST_PRINTS} lowest are kept (bottom-k, Broder 1997), so of such a text a
     * short piece may be missed.
     */
    public long[] prints() {
        return prints.clone();
    }

    /** How many there are. */
    public int countOfPrints() {
        return prints.length;
    }

    /** How much of the shorter of the two stands in the other. */
    public Likeness likeness(Wording other) {
        boolean shorter = runs.length < other.runs.length
                || runs.length == other.runs.length && marks.length <= other.marks.length;
        Wording one = shorter ? this : other;
        Wording longer = shorter ? other : this;
        return new Likeness(share(one.runs, longer.runs, 0), share(one.marks, longer.marks, FEW_MARKS));
    }

    /**
     * How many of these stand among those, as a share of these; both sorted. Of none, all do.
     *
     * @param besides so many more, that do
     */
    private static double share(long[] these, long[] those, int besides) {
        if (these.length + besides == 0) {
            return 1;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < these.length && j < those.length; ) {
            int order = Long.compare(these[i], those[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) (shared + besides) / (these.length + besides);
    }

    /** Reads stretches of text word by word. */
    private static final class Reader {
        private long[] hashes;
        private long[] marks;
        private int words;
        private int marked;

        Reader(int length) {
            hashes = new long[Math.max(16, length / 6)];
            marks = new long[Math.max(16, length / 24)];
        }

        void read(String text, int from, int to) {
            boolean opens = true;
            int i = from;
            while (i < to) {
                char first = text.charAt(i);
                if (!Character.isLetterOrDigit(first)) {
                    opens |= first == '.'
                            || first == '!'
                            || first == '?'
                            || first == '\n'
                            || first == '"'
                            || first == '“';
                    i++;
                    continue;
                }
                long hash = Hashes.START;
                boolean number = false;
                while (i < to && (Character.isLetterOrDigit(text.charAt(i)) || number && isWithinNumber(text, i, to))) {
                    char letter = text.charAt(i++);
                    number |= letter >= '0' && letter <= '9';
                    hash = Hashes.letter(hash, Character.toLowerCase(letter));
                }
                // The first word of a sentence has its capital whatever it is.
                add(Hashes.mixed(hash), number || !opens && Character.isUpperCase(first));
                opens = false;
            }
        }

        /** The mark between the thousands or before the decimals. */
        private static boolean isWithinNumber(String text, int at, int to) {
            char here = text.charAt(at);
            return (here == '.' || here == ',')
                    && at + 1 < to
                    && isDigit(text.charAt(at + 1))
                    && isDigit(text.charAt(at - 1));
        }

        private static boolean isDigit(char letter) {
            return letter >= '0' && letter <= '9';
        }

        private void add(long hash, boolean mark) {
            if (words == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * words);
            }
            hashes[words++] = hash;
            if (mark) {
                if (marked == marks.length) {
                    marks = Arrays.copyOf(marks, 2 * marked);
                }
                marks[marked++] = hash;
            }
        }

        Wording wording() {
            long sequence = Hashes.START;
            for (int i = 0; i < words; i++) {
                sequence = Hashes.then(sequence, hashes[i]);
            }
            long[] runs = distinct(runs(RUN));
            return new Wording(
                    words,
                    sequence,
                    runs,
                    distinct(pairs()),
                    runs.length < FEWEST_RUNS ? new long[0] : prints(runs(PRINT_RUN)));
        }

        private long[] runs(int length) {
            long[] runs = new long[Math.max(0, words - length + 1)];
            for (int i = 0; i < runs.length; i++) {
                long hash = length;
                for (int j = 0; j < length; j++) {
                    hash = Hashes.then(hash, hashes[i + j]);
                }
                runs[i] = hash;
            }
            return runs;
        }

        /** Each mark with the one before it. */
        private long[] pairs() {
            long[] pairs = new long[Math.max(0, marked - 1)];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = Hashes.then(marks[i], marks[i + 1]);
            }
            return pairs;
        }

        private static long[] distinct(long[] values) {
            Arrays.sort(values);
            int kept = 0;
            for (int i = 0; i < values.length; i++) {
                if (i == 0 || values[i] != values[i - 1]) {
                    values[kept++] = values[i];
                }
            }
            return kept == values.length ? values : Arrays.copyOf(values, kept);
        }

        /** The lowest of each window; of several the last. */
        private static long[] prints(long[] runs) {
            long[] prints = new long[runs.length];
            int kept = 0;
            int lowest = -1;
            for (int end = Math.min(WINDOW, runs.length); end <= runs.length; end++) {
                int start = Math.max(0, end - WINDOW);
                int before = lowest;
                if (lowest < start) {
                    lowest = start;
                    for (int i = start; i < end; i++) {
                        lowest = print(runs[i]) <= print(runs[lowest]) ? i : lowest;
                    }
                } else if (print(runs[end - 1]) <= print(runs[lowest])) {
                    lowest = end - 1;
                }
                if (lowest != before) {
                    prints[kept++] = print(runs[lowest]);
                }
            }
            long[] distinct = distinct(Arrays.copyOf(prints, kept));
            return distinct.length <= MOST_PRINTS ? distinct : Arrays.copyOf(distinct, MOST_PRINTS);
        }

        private static long print(long run) {
            return run >>> Long.SIZE - PRINT_BITS;
        }
    }
}
