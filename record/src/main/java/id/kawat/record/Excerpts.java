package id.kawat.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts from a text the piece that says most of what was looked for. */
final class Excerpts {
    /** UTF-16 code units, about two lines. */
    private static final int LENGTH = 180;

    private static final int BEFORE = 40;

    private final Stems stems;
    private final Set<String> wanted;

    Excerpts(Stems stems, Set<String> wanted) {
        this.stems = stems;
        this.wanted = wanted;
    }

    /** A piece of a text, with marks as {@link Hit} has them. */
    record Excerpt(String text, int start, List<Hit.Mark> marks) {}

    Excerpt of(String text) {
        List<Stems.Stem> found = stems.of(text).stream()
                .filter(stem -> wanted.contains(stem.text()))
                .toList();
        int best = 0;
        int most = 0;
        for (int first = 0; first < found.size(); first++) {
            int worth = worth(found, first);
            if (worth > most) {
                most = worth;
                best = first;
            }
        }
        int at = found.isEmpty() ? 0 : found.get(best).start();
        int start = wordStart(text, Math.max(lineStart(text, at), at - BEFORE), at);
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
        List<Hit.Mark> marks = found.stream()
                .filter(stem -> stem.start() >= start && stem.end() <= end)
                .map(stem -> new Hit.Mark(stem.start() - start, stem.end() - start))
                .toList();
        return new Excerpt(text.substring(start, end), start, marks);
    }

    /** Different words count most, then how many there are. */
    private static int worth(List<Stems.Stem> found, int first) {
        Set<String> different = new HashSet<>();
        int last = first;
        while (last < found.size() && found.get(last).end() <= found.get(first).start() + LENGTH - BEFORE) {
            different.add(found.get(last).text());
            last++;
        }
        return different.size() * LENGTH + last - first;
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    /** The first beginning of a word from here on, at the latest {@code atMost}. */
    private static int wordStart(String text, int from, int atMost) {
        int start = from;
        while (start < atMost && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** The last end of a word up to here; where there is only one word, its end. */
    private static int wordEnd(String text, int from) {
        if (from == text.length() || Character.isWhitespace(text.charAt(from))) {
            return from;
        }
        for (int end = from; end > from - LENGTH / 2; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end - 1;
            }
        }
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
