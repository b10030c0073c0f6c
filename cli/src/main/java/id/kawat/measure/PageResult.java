package id.kawat.measure;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What came of reading gold pages: of each its body and what is wrong in what is told of it.
 *
 * @param pages in the order of the gold
 */
public record PageResult(List<Page> pages, Ratio titles, Ratio days, Ratio outlets, Ratio languages, Ratio authors) {
    public PageResult {
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param body the story as it was read; empty where none was
     * @param wrong what was told otherwise than gold has it: {@code title: X, read Y}
     */
    public record Page(String name, String body, Overlap overlap, boolean wordForWord, List<String> wrong) {
        public Page {
            wrong = List.copyOf(wrong);
        }

        public double f1() {
            return Overlap.f1(overlap.precision(), overlap.recall());
        }
    }

    public static PageResult of(List<GoldPage> gold, ArticleReader reader) {
        Count count = new Count();
        for (GoldPage page : gold) {
            count.page(page, reader.read(page.page()).article());
        }
        return new PageResult(count.pages, count.titles, count.days, count.outlets, count.languages, count.authors);
    }

    /** The mean over the pages of which anything was read. */
    public double precision() {
        return mean(pages.stream().map(Page::overlap).filter(Overlap::hasRead).toList(), Overlap::precision);
    }

    /** The mean over the pages on which anything is to be read. */
    public double recall() {
        return mean(pages.stream().map(Page::overlap).filter(Overlap::hasGold).toList(), Overlap::recall);
    }

    public double f1() {
        return Overlap.f1(precision(), recall());
    }

    /** The share of pages whose body is right to the last word. */
    public double wordForWord() {
        return mean(pages, page -> page.wordForWord() ? 1 : 0);
    }

    private static <T> double mean(List<T> values, ToDoubleFunction<T> value) {
        return values.stream().mapToDouble(value).average().orElse(0);
    }

    private static final class Count {
        private final List<Page> pages = new ArrayList<>();
        private Ratio titles = Ratio.NONE;
        private Ratio days = Ratio.NONE;
        private Ratio outlets = Ratio.NONE;
        private Ratio languages = Ratio.NONE;
        private Ratio authors = Ratio.NONE;

        void page(GoldPage gold, Optional<Article> read) {
            List<String> wrong = new ArrayList<>();
            String body = read.map(Article::body).orElse("");
            titles = told("title", gold.title(), read.flatMap(Article::title), titles, wrong);
            days = told(
                    "published",
                    gold.published(),
                    read.flatMap(Article::published).map(Object::toString),
                    days,
                    wrong);
            outlets = told("outlet", gold.outlet(), read.flatMap(Article::outlet), outlets, wrong);
            languages = told("language", gold.language(), read.map(Article::language), languages, wrong);
            if (gold.title().isPresent()) {
                List<String> names = read.map(Article::authors).orElse(List.of());
                boolean right = names.containsAll(gold.authors())
                        && names.isEmpty() == gold.authors().isEmpty();
                authors = authors.and(right);
                if (!right) {
                    wrong.add("authors: " + gold.authors() + ", read " + names);
                }
            }
            pages.add(new Page(
                    gold.name(), body, Overlap.of(gold.body(), body), Overlap.sameWords(gold.body(), body), wrong));
        }

        private static Ratio told(
                String what, Optional<String> gold, Optional<String> read, Ratio before, List<String> wrong) {
            if (gold.isEmpty()) {
                return before;
            }
            if (!gold.equals(read)) {
                wrong.add(what + ": " + gold.get() + ", read " + read.orElse("none"));
            }
            return before.and(gold.equals(read));
        }
    }
}
