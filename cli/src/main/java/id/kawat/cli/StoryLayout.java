package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.export.ArticleJson;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An article's story for people and for programs. The fields of the JSON are told in {@code docs/text.md}.
 */
final class StoryLayout {
    private static final Set<Block.Kind> RUNNING =
            EnumSet.of(Block.Kind.HEADLINE, Block.Kind.STANDFIRST, Block.Kind.PARAGRAPH);

    private final boolean parts;

    /** @param parts whether every part is to be shown, furniture as well */
    StoryLayout(boolean parts) {
        this.parts = parts;
    }

    /** What is known of the article, a line each; an empty line; then the running text, or every part with its kind before it. */
    String text(Article article) {
        StringBuilder page = new StringBuilder();
        head(page, "path", article.path());
        head(page, "title", article.title());
        head(page, "outlet", article.outlet());
        head(page, "published", article.published().map(Object::toString));
        head(page, "updated", article.updated().map(Object::toString));
        head(page, "section", article.section());
        head(page, "authors", Optional.of(String.join(", ", article.authors())));
        head(page, "url", article.url());
        head(page, "language", Optional.of(Languages.name(article.language())));
        page.append('\n');
        for (Block block : article.blocks()) {
            if (parts) {
                page.append(String.format(
                        Locale.ROOT, "%-10s  %s\n", ArticleJson.name(block.kind()), line(article, block)));
            } else if (RUNNING.contains(block.kind())) {
                page.append(line(article, block)).append("\n\n");
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void head(StringBuilder page, String name, Optional<String> value) {
        value.filter(words -> !words.isBlank())
                .ifPresent(words -> page.append(String.format(Locale.ROOT, "%-10s %s", name + ":", words))
                        .append('\n'));
    }

    /** One object in one line. */
    String json(Article article) {
        return ArticleJson.story(article, parts);
    }

    private static String line(Article article, Block block) {
        return block.span().of(article.text()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
