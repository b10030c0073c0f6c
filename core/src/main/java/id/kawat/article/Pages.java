package id.kawat.article;

import id.kawat.source.Problem;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the pages of one story ({@code Halaman 1 2 3}) into one article, in whatever order they come. What is no page of several
 * passes at once; a page of several is held until the others are there, or until the end.
 *
 * <p>The article has the first page's address, headline and what is told of it, and the paragraphs of all pages in order. Where a
 * page is not at hand a remark says so and the others are joined nonetheless. Holds a bounded number of pages: above that the story
 * that has waited longest goes on as it is. One thread at a time.
 */
public final class Pages {
    /** As many pages as are held unless told otherwise. */
    public static final int MOST_HELD = 1_000;

    private final int mostHeld;

    /** By what their pages have in common, the longest waiting first. */
    private final Map<String, NavigableMap<Integer, Reading>> stories = new LinkedHashMap<>();

    private int held;

    public Pages() {
        this(MOST_HELD);
    }

    public Pages(int mostHeld) {
        if (mostHeld < 1) {
            throw new IllegalArgumentException("holds no page: " + mostHeld);
        }
        this.mostHeld = mostHeld;
    }

    /** What goes on now that this has come: itself, nothing yet, or a whole story. */
    public List<Reading> take(Reading reading) {
        Optional<PagePart> part = reading.part();
        if (part.isEmpty() || reading.article().isEmpty()) {
            return List.of(reading);
        }
        NavigableMap<Integer, Reading> pages =
                stories.computeIfAbsent(part.get().story(), _ -> new TreeMap<>());
        if (pages.putIfAbsent(part.get().number(), reading) != null) {
            return List.of();
        }
        held++;
        if (isWhole(pages)) {
            return List.of(release(part.get().story()));
        }
        return held > mostHeld ? List.of(release(stories.keySet().iterator().next())) : List.of();
    }

    /** All that is still held, each story as far as it is at hand. */
    public List<Reading> rest() {
        List<Reading> rest = new ArrayList<>();
        for (String story : List.copyOf(stories.keySet())) {
            rest.add(release(story));
        }
        return rest;
    }

    private static boolean isWhole(NavigableMap<Integer, Reading> pages) {
        return pages.firstKey() == 1
                && pages.lastKey() == pages.size()
                && pages.lastEntry().getValue().part().map(PagePart::last).orElse(false);
    }

    private Reading release(String story) {
        NavigableMap<Integer, Reading> pages =
                Optional.ofNullable(stories.remove(story)).orElseThrow();
        held -= pages.size();
        return joined(story, pages);
    }

    private static Reading joined(String story, NavigableMap<Integer, Reading> pages) {
        List<Problem> remarks = new ArrayList<>();
        pages.values().forEach(page -> remarks.addAll(page.problems()));
        Article first = pages.firstEntry().getValue().article().orElseThrow();
        String path = first.path().orElse(story);
        int expected = 1;
        for (int number : pages.keySet()) {
            for (; expected < number; expected++) {
                remarks.add(Problem.of(path, "page " + expected + " of the story is not at hand"));
            }
            expected = number + 1;
        }
        if (!pages.lastEntry().getValue().part().map(PagePart::last).orElse(true)) {
            remarks.add(Problem.of(path, "page " + expected + " of the story is not at hand"));
        }
        Joining joining = new Joining();
        pages.values().forEach(page -> joining.add(page.article().orElseThrow()));
        return new Reading(Optional.of(joining.article(first)), remarks);
    }

    private static final class Joining {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();

        /** What pages repeat: the headline, the summary, the picture's caption, the byline. */
        private final Set<String> told = new HashSet<>();

        void add(Article page) {
            for (Block block : page.blocks()) {
                String words = block.span().of(page.text());
                boolean first = told.add(words);
                if (!first && block.kind() != Block.Kind.PARAGRAPH) {
                    continue;
                }
                if (!text.isEmpty()) {
                    text.append("\n\n");
                }
                int start = text.length();
                text.append(words);
                blocks.add(new Block(new Span(start, text.length()), block.kind()));
            }
        }

        Article article(Article first) {
            String whole = text.toString();
            return new Article(
                    ArticleReader.id(whole),
                    first.path(),
                    first.url(),
                    whole,
                    first.title(),
                    first.authors(),
                    first.published(),
                    first.updated(),
                    first.outlet(),
                    first.language(),
                    first.section(),
                    blocks);
        }
    }
}
