package id.kawat.article;

import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * A story as it was read: its fixed text and what is known about it.
 *
 * @param id the first 16 hexadecimal digits of the SHA-256 of {@code text} in UTF-8: the same text is the same article wherever it lay
 * @param path where it lay, as the user named it
 * @param url canonical address, where the page tells
 * @param text the stored text; every span of every fact counts into it
 * @param published the day it was published, where known
 * @param updated the day it was last changed, where the page tells; never before {@code published}
 * @param outlet the outlet's name as the page gives it ({@code ANTARA}, {@code Nhandan.vn})
 * @param language ISO 639-1, {@code id} for Indonesian, {@code und} where it is none that we can tell
 * @param section the part of the site it stands in, as the page writes it ({@code Internasional})
 * @param blocks pieces of {@code text} in order, never overlapping
 */
public record Article(
        String id,
        Optional<String> path,
        Optional<String> url,
        String text,
        Optional<String> title,
        List<String> authors,
        Optional<Period> published,
        Optional<Period> updated,
        Optional<String> outlet,
        String language,
        Optional<String> section,
        List<Block> blocks) {
    public Article {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks overlap or leave the text at " + block.span());
            }
            end = block.span().end();
        }
    }

    /** An article whose page tells neither of a change nor of its section. */
    public Article(
            String id,
            Optional<String> path,
            Optional<String> url,
            String text,
            Optional<String> title,
            List<String> authors,
            Optional<Period> published,
            Optional<String> outlet,
            String language,
            List<Block> blocks) {
        this(
                id,
                path,
                url,
                text,
                title,
                authors,
                published,
                Optional.empty(),
                outlet,
                language,
                Optional.empty(),
                blocks);
    }

    /**
     * The story alone, its paragraphs and the headings between them, an empty line after each but the last: without the headline, the
     * standfirst, captions and furniture.
     */
    public String body() {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            boolean between = block.kind() == Block.Kind.HEADLINE && !body.isEmpty();
            if (block.kind() == Block.Kind.PARAGRAPH || between) {
                body.append(body.isEmpty() ? "" : "\n\n").append(block.span().of(text));
            }
        }
        return body.toString();
    }

    /** The same article, taken for one in this language. */
    public Article in(String other) {
        return new Article(id, path, url, text, title, authors, published, updated, outlet, other, section, blocks);
    }
}
