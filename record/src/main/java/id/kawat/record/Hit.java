package id.kawat.record;

import java.util.List;

/**
 * An article that a search found, and the piece of its text that says most of what was looked for.
 *
 * @param excerpt the text's own words, from {@code start} on; never cut inside a word
 * @param start where the excerpt begins in the article's text, in UTF-16 code units
 * @param marks the words that were looked for, whatever their form, in order: offsets into the excerpt
 * @param score how well it fits; comparable within one search only, higher is better
 */
public record Hit(ArticleEntry article, String excerpt, int start, List<Mark> marks, double score) {
    public Hit {
        marks = List.copyOf(marks);
    }

    /** A word of the excerpt: end exclusive. */
    public record Mark(int start, int end) {}

    /** The excerpt with something put before and after each marked word. */
    public String marked(String before, String after) {
        StringBuilder marked = new StringBuilder();
        int copied = 0;
        for (Mark mark : marks) {
            marked.append(excerpt, copied, mark.start())
                    .append(before)
                    .append(excerpt, mark.start(), mark.end())
                    .append(after);
            copied = mark.end();
        }
        return marked.append(excerpt, copied, excerpt.length()).toString();
    }
}
