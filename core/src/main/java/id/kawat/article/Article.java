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
 * @param outlet the outlet's name as the page gives it ({@code ANTARA}, {@code Nhandan.vn})
 * @param language ISO 639-1, {@code id} for Indonesian, {@code und} where it is none that we can tell
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
        Optional<String> outlet,
        String language,
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
}
