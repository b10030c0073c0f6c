package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored texts with the present coder where another has read them. Each article is one transaction: a run that is stopped has done what it
 * has done, and the next goes on from there. A few dozen articles are in memory at a time, however many there are.
 */
public final class Recoding {
    private static final int PAGE = 64;
    private static final String KNOWN = "SELECT key, coder, " + ArticleRows.COLUMNS + " FROM article";
    private static final String DOING = "looking for articles that another coder read";

    private final FactRecord record;
    private final Answers answers;

    Recoding(FactRecord record, Answers answers) {
        this.record = record;
        this.answers = answers;
    }

    /** How many articles each coder has read, by its version. */
    public Map<String, Integer> coders() {
        Map<String, Integer> coders = new TreeMap<>();
        answers.ask(
                        "counting articles by coder",
                        "SELECT coder, count(*) FROM article GROUP BY coder",
                        List.of(),
                        row -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(count -> coders.put(count.getKey(), count.getValue()));
        return coders;
    }

    /** The articles that another than this coder has read, in the order in which they came to the record. */
    public Stream<StaleArticle> stale(String coder) {
        ArticleAnswers articles = new ArticleAnswers(answers);
        return answers
                .ask(
                        DOING,
                        "SELECT key, coder FROM article WHERE coder <> ? ORDER BY key",
                        List.of(coder),
                        row -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .flatMap(known -> articles.entry(known.getKey()).stream()
                        .map(entry -> new StaleArticle(entry, known.getValue())));
    }

    /**
     * Reads all stale articles anew.
     *
     * @param coder called on several threads at once
     * @param version of this coder
     * @param threads articles coded side by side
     * @param keep false to see only what would change
     * @param each told of every article in turn, on the calling thread
     */
    public void run(
            Function<Article, Coding> coder, String version, int threads, boolean keep, Consumer<Recoded> each) {
        long after = Long.MIN_VALUE;
        for (List<Known> page = page(version, after); !page.isEmpty(); page = page(version, after)) {
            page.stream()
                    .gather(Gatherers.mapConcurrent(threads, known -> code(coder, known)))
                    .forEachOrdered(coded -> each.accept(settle(coded, version, keep)));
            after = page.getLast().key();
        }
    }

    /**
     * Reads one article anew, stale or not.
     *
     * @param keep false to see only what would change
     * @return nothing where the record holds no such article
     */
    public Optional<Recoded> one(String articleId, Function<Article, Coding> coder, String version, boolean keep) {
        return answers
                .ask("looking up article " + articleId, KNOWN + " WHERE id = ?", List.of(articleId), Recoding::known)
                .stream()
                .findFirst()
                .map(known -> settle(code(coder, known), version, keep));
    }

    private record Known(long key, Article article, String coder) {}

    /** @param coding none where the article broke the coder, which {@code failure} tells of */
    private record Coded(Known known, @Nullable Coding coding, Optional<String> failure) {}

    private List<Known> page(String version, long after) {
        return answers.ask(
                DOING,
                KNOWN + " WHERE key > ? AND coder <> ? ORDER BY key LIMIT " + PAGE,
                List.of(after, version),
                Recoding::known);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getLong("key"), ArticleRows.get(row), row.getString("coder"));
    }

    /** The stack may overflow on a text nobody foresaw; that, too, is one article's trouble and not the run's. */
    private static Coded code(Function<Article, Coding> coder, Known known) {
        try {
            return new Coded(known, coder.apply(known.article()), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return new Coded(known, null, Optional.of("could not be coded: " + e));
        }
    }

    private Recoded settle(Coded coded, String version, boolean keep) {
        Known known = coded.known();
        if (coded.coding() == null) {
            return failed(known, coded.failure().orElse(""));
        }
        try {
            return settle(known, CodingCheck.rows(coded.coding()), version, keep);
        } catch (RefusedCodingException e) {
            return failed(known, "was not kept: " + e.getMessage());
        }
    }

    private Recoded settle(Known known, List<Row> rows, String version, boolean keep) {
        Article article = known.article();
        return Transactions.run(answers, "reading article " + article.id() + " anew", () -> {
            List<Correction> said = new Journal(answers).of(article.id());
            List<Fact> before = record.corrections().asRead(article.id());
            List<Fact> now = rows.stream().map(Row::fact).toList();
            if (keep) {
                write(article, version, rows);
            }
            return new Recoded(
                    entry(known),
                    known.coder(),
                    FactChange.between(before, now, article.text()),
                    moved(
                            Corrected.of(article, before, said).entries(),
                            Corrected.of(article, now, said).entries()),
                    Optional.empty());
        });
    }

    private void write(Article article, String version, List<Row> rows) throws SQLException {
        record.writer().write(article, version, rows);
        record.writer().countLeftOut();
    }

    /** Those that have another state, or stand on another fact. */
    private static List<CorrectionEntry> moved(List<CorrectionEntry> before, List<CorrectionEntry> now) {
        Map<Integer, CorrectionEntry> were = new HashMap<>();
        before.forEach(entry -> were.put(entry.correction().number(), entry));
        List<CorrectionEntry> moved = new ArrayList<>();
        for (CorrectionEntry entry : now) {
            CorrectionEntry was = were.get(entry.correction().number());
            if (was == null || was.state() != entry.state() || !was.factId().equals(entry.factId())) {
                moved.add(entry);
            }
        }
        return moved;
    }

    private Recoded failed(Known known, String reason) {
        return new Recoded(entry(known), known.coder(), List.of(), List.of(), Optional.of(reason));
    }

    private ArticleEntry entry(Known known) {
        return new ArticleAnswers(answers)
                .entry(known.key())
                .orElseThrow(() -> new RecordException(
                        answers.place(), DOING, "article " + known.article().id() + " is gone"));
    }
}
