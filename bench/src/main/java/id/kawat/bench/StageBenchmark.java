package id.kawat.bench;

import id.kawat.annotation.Predicate;
import id.kawat.article.Article;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.source.Document;
import id.kawat.text.Token;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage by itself, over all samples: milliseconds for the lot. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    /** Page to article: HTML parsed, furniture set aside, title, day and outlet found. */
    @Benchmark
    public void readPages(Stories stories, Blackhole sink) {
        for (Document page : stories.pages) {
            sink.consume(stories.reader.read(page));
        }
    }

    /** Plain text to article. */
    @Benchmark
    public void readTexts(Stories stories, Blackhole sink) {
        for (Document text : stories.texts) {
            sink.consume(stories.reader.read(text));
        }
    }

    /** Article to words. */
    @Benchmark
    public void words(Stories stories, Blackhole sink) {
        for (Article article : stories.articles) {
            sink.consume(stories.tokenizer.tokens(article.text()));
        }
    }

    /** Words to sentences. */
    @Benchmark
    public void sentences(Stories stories, Blackhole sink) {
        for (List<Token> block : stories.blocks) {
            sink.consume(stories.splitter.sentences(block));
        }
    }

    /** Article to annotated sentences: words and sentences with them. */
    @Benchmark
    public void annotate(Stories stories, Blackhole sink) {
        for (Article article : stories.articles) {
            sink.consume(stories.coder.annotate(article));
        }
    }

    /** Predicates to the rules that read them. */
    @Benchmark
    public void rules(Stories stories, Blackhole sink) {
        for (Predicate predicate : stories.predicates) {
            sink.consume(stories.coder.rules().matching(predicate));
        }
    }

    /** Article to facts: annotation with it. */
    @Benchmark
    public void code(Stories stories, Blackhole sink) {
        for (Article article : stories.articles) {
            sink.consume(stories.coder.code(article));
        }
    }

    /** What a start costs: every list and rule read. */
    @Benchmark
    public Coder load() {
        return Coder.load(DataFolder.shipped());
    }
}
