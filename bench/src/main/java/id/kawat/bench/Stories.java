package id.kawat.bench;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Predicate;
import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Block;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Media;
import id.kawat.source.SourceReader;
import id.kawat.text.SentenceSplitter;
import id.kawat.text.Token;
import id.kawat.text.Tokenizer;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The samples at every stage: what each stage is given, made once before anything is timed. */
@State(Scope.Benchmark)
public class Stories {
    final ArticleReader reader = ArticleReader.load();
    final Coder coder = Coder.load(DataFolder.shipped());
    final Tokenizer tokenizer = new Tokenizer();
    final SentenceSplitter splitter = new SentenceSplitter(coder.lexicon().abbreviations());
    final List<Document> pages = new ArrayList<>();
    final List<Document> texts = new ArrayList<>();
    final List<Article> articles = new ArrayList<>();
    /** The words of each block of story. */
    final List<List<Token>> blocks = new ArrayList<>();

    final List<Predicate> predicates = new ArrayList<>();

    /** Reads {@code samples} in the current folder, or the folder that {@code kawat.samples} names. */
    public Stories() {
        String folder = System.getProperty("kawat.samples", "samples");
        for (Found found :
                new SourceReader(InputStream.nullInputStream()).read(folder).toList()) {
            if (found instanceof Document page) {
                pages.add(page);
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalStateException("no samples in " + folder + "; name their folder with -Dkawat.samples=…");
        }
        for (Document page : pages) {
            Article article = reader.read(page).article().orElseThrow();
            articles.add(article);
            texts.add(Document.of(page.path(), article.text(), Media.TEXT));
            for (Block block : article.blocks()) {
                if (block.kind().isStory()) {
                    blocks.add(tokenizer.tokens(article.text(), block.span()));
                }
            }
            for (AnnotatedSentence sentence : coder.annotate(article)) {
                predicates.addAll(sentence.predicates());
            }
        }
    }
}
