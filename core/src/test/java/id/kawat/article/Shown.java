package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.SourceReader;
import java.io.InputStream;
import java.util.List;

/** Articles as tests read them: one line a block, its kind and its words. */
final class Shown {
    static final ArticleReader READER = ArticleReader.load();

    private Shown() {}

    static Article plain(String text) {
        return article(READER.read("uji.txt", text));
    }

    static Article article(Reading reading) {
        assertThat(reading.article()).as("problems: %s", reading.problems()).isPresent();
        return reading.article().orElseThrow();
    }

    static Reading resource(String path) {
        return READER.read(document(path));
    }

    private static Document document(String path) {
        List<Found> found = new SourceReader(InputStream.nullInputStream())
                .read("src/test/resources/" + path)
                .toList();
        assertThat(found).singleElement().isInstanceOf(Document.class);
        return (Document) found.getFirst();
    }

    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + ": " + block.span().of(article.text()))
                .toList();
    }

    static List<String> furniture(Article article) {
        return article.blocks().stream()
                .filter(block -> !block.kind().isStory())
                .map(block -> block.span().of(article.text()))
                .toList();
    }
}
