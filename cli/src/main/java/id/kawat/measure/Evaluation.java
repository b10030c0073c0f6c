package id.kawat.measure;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Block;
import id.kawat.article.Reading;
import id.kawat.coding.Coder;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import id.kawat.source.SourceReader;
import id.kawat.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A run of the coder over gold: whole articles ({@code NAME.txt} or {@code NAME.html} beside {@code NAME.json} or {@code
 * NAME.gold.json}) and single sentences ({@code sentences.tsv}), each counted for itself.
 *
 * @param articles what the articles came to
 * @param sentences what the sentences came to
 * @param problems gold or texts that could not be read, each with its place; they are in no count
 */
public record Evaluation(Result articles, Result sentences, List<Problem> problems) {
    private static final String SENTENCES = "sentences.tsv";
    private static final List<String> TEXTS = List.of(".txt", ".html", ".htm");

    public Evaluation {
        problems = List.copyOf(problems);
    }

    /** Reads all gold that lies at these places or beneath them, in order of path, and codes its texts. */
    public static Evaluation of(List<Path> places, ArticleReader reader, Coder coder) {
        Run run = new Run(reader, coder);
        places.forEach(run::place);
        return new Evaluation(run.articles, run.sentences, run.problems);
    }

    private static final class Run {
        private final ArticleReader reader;
        private final Coder coder;
        private final SourceReader sources = new SourceReader(InputStream.nullInputStream());
        private final Result articles = new Result();
        private final Result sentences = new Result();
        private final List<Problem> problems = new ArrayList<>();

        Run(ArticleReader reader, Coder coder) {
            this.reader = reader;
            this.coder = coder;
        }

        void place(Path place) {
            if (!Files.exists(place)) {
                problems.add(Problem.of(place.toString(), "does not exist"));
                return;
            }
            int before = articles.texts() + sentences.texts() + problems.size();
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(Files::isRegularFile).sorted().forEach(this::file);
            } catch (IOException e) {
                problems.add(Problem.of(place.toString(), "cannot be read: " + e.getMessage()));
            }
            if (articles.texts() + sentences.texts() + problems.size() == before) {
                problems.add(Problem.of(
                        place.toString(),
                        "holds no gold: no NAME.json beside a NAME.txt or NAME.html, no " + SENTENCES));
            }
        }

        private void file(Path file) {
            String name = String.valueOf(file.getFileName());
            if (name.equals(SENTENCES)) {
                GoldSentence.read(file, problems).forEach(this::sentence);
            } else if (name.endsWith(".json")) {
                article(file, name.replaceFirst("(\\.gold)?\\.json$", ""));
            }
        }

        private void article(Path file, String stem) {
            Optional<Path> text = TEXTS.stream()
                    .map(ending -> file.resolveSibling(stem + ending))
                    .filter(Files::isRegularFile)
                    .findFirst();
            if (text.isEmpty()) {
                problems.add(
                        Problem.of(file.toString(), "has no text: neither " + stem + ".txt nor " + stem + ".html"));
                return;
            }
            Optional<Gold> gold = gold(file);
            Optional<Article> article = read(text.get().toString());
            if (gold.isPresent() && article.isPresent()) {
                articles.add(compare(stem, article.get(), gold.get(), fact -> true));
            }
        }

        private Optional<Gold> gold(Path file) {
            try {
                return GoldJson.parse(file.toString(), Files.readString(file), problems);
            } catch (IOException e) {
                problems.add(Problem.of(file.toString(), "cannot be read as UTF-8: " + e.getMessage()));
                return Optional.empty();
            }
        }

        private Optional<Article> read(String path) {
            Optional<Article> article = Optional.empty();
            for (Found found : sources.read(path).toList()) {
                switch (found) {
                    case Document document -> {
                        Reading reading = reader.read(document);
                        article = reading.article();
                        if (article.isEmpty()) {
                            problems.addAll(reading.problems());
                        }
                    }
                    case Problem problem -> problems.add(problem);
                    case Skipped skipped -> problems.add(Problem.of(skipped.path(), skipped.reason()));
                }
            }
            return article;
        }

        /** A sentence is a story of one paragraph, of no date and no outlet; its gold tells events alone, and they alone are counted. */
        private void sentence(GoldSentence gold) {
            String text = gold.sentence();
            Article article = new Article(
                    gold.id(),
                    Optional.empty(),
                    Optional.empty(),
                    text,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "id",
                    List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
            sentences.add(compare(gold.id(), article, Gold.ofEvents(gold.events()), Event.class::isInstance));
        }

        private Result compare(String source, Article article, Gold gold, Predicate<Fact> counted) {
            List<String> words = new ArrayList<>();
            for (AnnotatedSentence sentence : coder.annotate(article)) {
                words.add(Wording.squash(sentence.words(
                        article.text(), 0, sentence.sentence().tokens().size())));
            }
            List<Fact> facts =
                    coder.code(article).facts().stream().filter(counted).toList();
            return Comparison.of(source, article.text(), words, gold, facts);
        }
    }
}
