package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles and their facts in one SQLite file that its user owns, or in a PostgreSQL database that a team shares.
 *
 * <pre>{@code
 * try (FactRecord record = FactRecord.open(Path.of("kawat.db"))) {
 *     record.keep(coder.code(article), Coder.VERSION);
 *     record.engagements(new Party("KOR"), new Party("VNM"));
 *     record.ask(Event.class).with(new Party("VNM")).type(CONSULT).newestFirst().limit(20).list();
 * }
 * }</pre>
 *
 * Each article goes in whole or not at all; a run that is killed leaves what it had finished. Facts come out in order of
 * their dates, those without one by the day their article was published, and then in the order of the text. Every method may throw
 * {@link RecordException}. For one thread at a time; several programs may have the record open.
 */
public final class FactRecord implements AutoCloseable {
    /** Of all that are named together with one party, of whom there may be no fact between the two. */
    private static final String PAIRS_OF_ONE = "(SELECT c.a, c.b, (SELECT count(*) FROM fact_pair p WHERE p.a = c.a AND"
            + " p.b = c.b) AS facts FROM pair_change c WHERE c.a = ? OR c.b = ?) pairs";

    private final Place place;
    private final Connection connection;
    private final Dialect dialect;
    private final Answers answers;
    private @Nullable ArticleWriter writer;

    private FactRecord(Place place, Connection connection) {
        this.place = place;
        this.connection = connection;
        this.dialect = Dialect.of(place);
        this.answers = new Answers(place, connection, dialect);
    }

    /** The record in this place; made where there is none, brought up to date where it is old. */
    public static FactRecord open(Place place) {
        return switch (place) {
            case Place.File file -> open(file.path(), List.of());
            case Place.Database database -> new FactRecord(database, RecordDatabase.open(database, true));
        };
    }

    /** The record in this place, which must be there: for questions, which an empty record made by mistake would not answer. */
    public static FactRecord openExisting(Place place) {
        return switch (place) {
            case Place.File file -> {
                if (!Files.exists(file.path())) {
                    throw new RecordException(file, "opening it", "there is no such file");
                }
                yield open(file);
            }
            case Place.Database database -> new FactRecord(database, RecordDatabase.open(database, false));
        };
    }

    /** The record in this file, made with its folders where there is none, brought up to date where it is old. */
    public static FactRecord open(Path path) {
        return open(path, List.of());
    }

    /** The record in this file, which must be there. */
    public static FactRecord openExisting(Path path) {
        return openExisting(Place.of(path));
    }

    static FactRecord open(Path path, List<String> pragmas) {
        Place.File file = new Place.File(path);
        return new FactRecord(file, RecordFile.open(file, pragmas));
    }

    public Place place() {
        return place;
    }

    /** True where the record holds this article as read by this coder version: then there is no need to read it again. */
    public boolean holds(String articleId, String coder) {
        return holds(articleId, coder, Optional.empty());
    }

    /**
     * The same of an article that was got at this time: a text that the record keeps as what an article was before it changed is held as well,
     * unless it was got after what stands now, for then the article is as it was again.
     */
    boolean holds(String articleId, String coder, Optional<Instant> seen) {
        try {
            return writer().known(articleId)
                    .filter(known -> known.isHeld(coder, seen))
                    .isPresent();
        } catch (SQLException e) {
            throw RecordException.of(place, "looking for article " + articleId, e);
        }
    }

    /**
     * Keeps an article and its facts, all in one step. What the record already holds from the same coder version stays as
     * it is; facts of another coder version give way to these.
     *
     * @param coder version of what read the facts: program, rules and lexicons
     * @throws RefusedCodingException where a fact's words do not stand in the article's text, or it does not otherwise hold together
     */
    public Kept keep(Coding coding, String coder) {
        return keep(coding, coder, Optional.empty());
    }

    /**
     * The same of an article that was got at this time. Where the record holds another version of it, one with other words that stood at the
     * same address, the one got later stands, and the other is kept as {@linkplain #versions history}; where that is not known of both, the
     * one published on the later day; where these are the same or not known, the one that comes later.
     */
    public Kept keep(Coding coding, String coder, Optional<Instant> seen) {
        if (holds(coding.article().id(), coder, seen)) {
            return Kept.UNCHANGED;
        }
        return write(List.of(new Intake.Checked(coding.article(), coder, CodingCheck.rows(coding), seen)))
                .getFirst();
    }

    /** For many articles: they are kept as by {@link #keep}, but many in one step. To be closed before the record is. */
    public Intake intake() {
        return new Intake(this);
    }

    /** Writes these, all or none; says of each what became of it. */
    List<Kept> write(List<Intake.Checked> articles) {
        return write(articles, () -> true).orElseThrow();
    }

    /**
     * Writes these if the condition is met, all or none; says of each what became of it.
     *
     * @param condition looked at, and what it writes written, in the same step; where it is not met nothing is
     */
    Optional<List<Kept>> write(List<Intake.Checked> articles, Transactions.Step<Boolean> condition) {
        try (Statement statement = connection.createStatement()) {
            dialect.beginToWrite(statement);
            try {
                if (!condition.take()) {
                    statement.execute("ROLLBACK");
                    return Optional.empty();
                }
                Changes.begin(statement);
                List<Kept> kept = new ArrayList<>();
                writer().beginStep();
                for (Intake.Checked each : articles) {
                    kept.add(writer().write(each.article(), each.coder(), each.rows(), each.seen()));
                }
                writer().endStep();
                if (kept.contains(Kept.RECODED) || kept.contains(Kept.CHANGED)) {
                    writer().countLeftOut();
                }
                statement.execute("COMMIT");
                return Optional.of(kept);
            } catch (SQLException | RuntimeException e) {
                Transactions.rollBack(statement, e);
                dropWriter(e);
                throw e;
            }
        } catch (SQLException e) {
            throw RecordException.of(place, keeping(articles), e);
        }
    }

    /** What waits in it is of a step that failed. */
    private void dropWriter(Exception because) {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            because.addSuppressed(e);
        } finally {
            writer = null;
        }
    }

    private static String keeping(List<Intake.Checked> articles) {
        String first = place(articles.getFirst());
        return articles.size() == 1
                ? "keeping article " + first
                : "keeping " + articles.size() + " articles from " + first + " to " + place(articles.getLast());
    }

    private static String place(Intake.Checked each) {
        return each.article()
                .path()
                .or(each.article()::url)
                .orElse(each.article().id());
    }

    /** What persons say of the facts. */
    public Corrections corrections() {
        return new Corrections(this, answers);
    }

    /** The facts that a person had better look at. */
    public Doubts doubts() {
        return new Doubts(this, answers);
    }

    /** Brings articles that another coder has read up to date. */
    public Recoding recoding() {
        return new Recoding(this, answers);
    }

    /** What is known of feeds that are followed, and which of their pages have been read. */
    public Watching watching() {
        return new Watching(this, answers);
    }

    ArticleWriter writer() throws SQLException {
        if (writer == null) {
            writer = new ArticleWriter(answers);
        }
        return writer;
    }

    /** What the two did toward each other or jointly; not what both did toward a third. */
    public List<Event> events(Party a, Party b) {
        return ask(Event.class).between(a, b).list();
    }

    public List<Relation> relations(Party a, Party b) {
        return ask(Relation.class).between(a, b).list();
    }

    /** Those of which both are parties, alone or among others. */
    public List<Engagement> engagements(Party a, Party b) {
        return ask(Engagement.class).between(a, b).list();
    }

    public List<Instrument> instruments(Party a, Party b) {
        return ask(Instrument.class).between(a, b).list();
    }

    public List<Figure> figures(Party a, Party b) {
        return ask(Figure.class).between(a, b).list();
    }

    /** The facts of this kind, one of those that {@link FactKind} names, to be narrowed down by filters. */
    public <F extends Fact> Query<F> ask(Class<F> kind) {
        return new Query<>(new FactAnswers<>(answers, kind));
    }

    /**
     * The facts of this kind whose parties, whatever their roles, are these and no others: what is merged together. In the order of {@link
     * #ask}.
     *
     * @param parties at least one
     * @param anyType only those of one of these types, spelt as in {@link Filter.Type}; of all where none is given
     */
    public <F extends Fact> List<F> factsAmong(Class<F> kind, List<Party> parties, String... anyType) {
        return new PartySetAnswers(answers).facts(kind, parties, List.of(anyType));
    }

    /** The sets of parties of which there are facts of this kind that meet all filters, each once, in order; facts without parties have none. */
    public List<List<Party>> partySets(Class<? extends Fact> kind, List<Filter> filters) {
        return new PartySetAnswers(answers).sets(kind, filters);
    }

    /**
     * The facts of this kind that name somebody so called, as {@link Filter.Named} finds them, in no order: of somebody in the news every day,
     * quicker than a {@link #ask question}.
     *
     * @param anyType only those whose type is one of these, without a mode; of all where none is given
     */
    public <F extends Fact> List<F> factsNaming(Class<F> kind, List<String> anyName, String... anyType) {
        return new PartySetAnswers(answers).naming(kind, anyName, List.of(anyType));
    }

    /**
     * What these kinds of facts say between the two, all at once: kind by kind as they are named, each as {@link #events}, {@link
     * #engagements} and the like give them.
     */
    public List<Fact> factsBetween(Party a, Party b, List<Class<? extends Fact>> kinds) {
        return new PartySetAnswers(answers)
                .between(a, b, kinds).stream().map(WorkedOut.Numbered::fact).toList();
    }

    /** The facts of this kind read from these articles: article by article as they are given, each in the order of its text. */
    public <F extends Fact> List<F> facts(Class<F> kind, Collection<String> articleIds) {
        return new PartsOfArticles(answers).facts(kind, articleIds);
    }

    /**
     * The articles, without their texts. Filters of facts find the articles that have one fact, of whatever kind, that meets them all;
     * days are those of the article.
     */
    public Query<ArticleEntry> askArticles() {
        return new Query<>(new ArticleAnswers(answers));
    }

    /**
     * The articles in whose title or text all these words stand, in whatever form, best first; words in double quotes stand
     * next to each other. Filters as for {@link #askArticles}.
     *
     * @throws UnfitFilterException where there is no word to look for
     */
    public Query<Hit> search(String words) {
        return new Query<>(new SearchAnswers(answers, words));
    }

    /**
     * The facts of this kind in whose sentence all these words stand, in whatever form; words in double quotes stand next to each other. Of
     * words that stand in very many articles, only in those that came into the record last. {@link Query#facets} count the articles in
     * which the words stand anywhere.
     *
     * @throws UnfitFilterException where there is no word to look for
     */
    public <F extends Fact> Query<F> search(Class<F> kind, String words) {
        return new Query<>(new FactSearchAnswers<>(answers, kind, words));
    }

    /** The moment up to which articles have come. */
    public Arrivals.Mark mark() {
        return ArrivalAnswers.mark(answers);
    }

    /** What came into the record after that moment, the first so many. */
    public Arrivals arrivals(Arrivals.Mark after, int atMost) {
        return ArrivalAnswers.since(answers, after, atMost);
    }

    /**
     * What this article is the first to say: its facts without those that copies of it said which came before, or that it said itself before it
     * changed. Told otherwise, in another figure or on another day, is told anew.
     */
    public List<Fact> firstSaid(String articleId) {
        return FirstSaid.in(this, articleId);
    }

    /** Everything read from one article and left standing by its corrections, in the order of its text. */
    public List<Fact> facts(String articleId) {
        return answers.facts(
                "looking up the facts of article " + articleId,
                "SELECT fact.id, fact.json FROM fact JOIN article ON article.key = fact.article WHERE article.id = ?"
                        + " ORDER BY fact.ordinal",
                List.of(articleId));
    }

    /** The article's title, without loading its text. */
    public Optional<String> title(String articleId) {
        return answers
                .ask(
                        "looking up article " + articleId,
                        "SELECT title FROM article WHERE id = ? AND title IS NOT NULL",
                        List.of(articleId),
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    /** By id, the titles of those of these articles that have one. */
    public Map<String, String> titles(Collection<String> articleIds) {
        return new PartsOfArticles(answers).titles(articleIds);
    }

    public Optional<Article> article(String id) {
        return answers
                .ask(
                        "looking up article " + id,
                        "SELECT " + ArticleRows.COLUMNS + " FROM article WHERE id = ?",
                        List.of(id),
                        ArticleRows::get)
                .stream()
                .findFirst();
    }

    /**
     * Which of these articles are one text: agencies' stories that several papers print, cut, with a paragraph added, under other headlines.
     *
     * @return by each id that the record holds the id of the article that stands for its text, the first of them that came; its own where
     *     there is no other
     */
    public Map<String, String> texts(Collection<String> articleIds) {
        return CopyAnswers.texts(answers, List.copyOf(articleIds));
    }

    /** What took long to work out, kept. */
    public WorkedOut workedOut() {
        return new WorkedOut(answers);
    }

    /** The articles that are one text with this one, itself among them, in the order in which they came; none where it has no copy. */
    public List<ArticleEntry> copies(String articleId) {
        List<Long> keys = CopyAnswers.copies(answers, articleId);
        ArticleAnswers articles = new ArticleAnswers(answers);
        return keys.size() < 2
                ? List.of()
                : keys.stream().flatMap(key -> articles.entry(key).stream()).toList();
    }

    /** What this article was before it changed, the oldest first, as far as is known which is older; else in the order in which they came. */
    public List<ArticleVersion> versions(String articleId) {
        return CopyAnswers.versions(answers, articleId);
    }

    /** The articles of which there are copies; otherwise as {@link #askArticles}. */
    public Query<ArticleEntry> askCopies() {
        return new Query<>(new ArticleAnswers(answers, ArticleAnswers.Which.WITH_COPIES));
    }

    /** The articles that have changed; otherwise as {@link #askArticles}. */
    public Query<ArticleEntry> askChanged() {
        return new Query<>(new ArticleAnswers(answers, ArticleAnswers.Which.CHANGED));
    }

    /**
     * Hands over the articles of the scope with their facts in it, one at a time: in order of their publication, those without a
     * day last, then of their ids; facts in the order of the text. The whole record with {@link Scope#ALL}, articles without facts
     * included. However many there are, one is in memory.
     *
     * @throws IOException what the reader threw
     */
    public void read(Scope scope, KeptArticle.Reader reader) throws IOException {
        new ScopedArticles(answers, scope).each(reader);
    }

    /** How many articles the record holds. */
    public int articles() {
        return answers.ask("counting articles", "SELECT count(*) FROM article", List.of(), row -> row.getInt(1))
                .getFirst();
    }

    /** How many articles do not say when they were published. */
    public int undated() {
        return answers.ask(
                        "counting articles without a day",
                        "SELECT count(*) FROM article_facet WHERE day IS NULL",
                        List.of(),
                        row -> row.getInt(1))
                .getFirst();
    }

    /** When the newest article was published, where any says so. */
    public Optional<Period> newest() {
        return answers.ask(
                        "looking for the newest article",
                        "SELECT max(published) FROM article",
                        List.of(),
                        row -> Optional.ofNullable(row.getString(1)).map(Period::new))
                .getFirst();
    }

    /** The pairs of states, bodies and regions between which the record holds facts, most facts first. */
    public List<Pair> pairs(int atMost) {
        return answers.ask(
                "listing pairs",
                "SELECT a, b, count(*) AS facts FROM fact_pair WHERE a NOT LIKE 'ORG:%' AND b NOT LIKE 'ORG:%'"
                        + " GROUP BY a, b ORDER BY facts DESC, a, b LIMIT " + atMost,
                List.of(),
                row -> new Pair(new Party(row.getString(1)), new Party(row.getString(2)), row.getInt(3)));
    }

    /**
     * Goes through all of it: the file, every link, every fact against its article's words and against what it is found by. Changes
     * nothing. A million facts take minutes.
     */
    public CheckReport check() {
        try {
            return RecordCheck.of(place, dialect);
        } catch (SQLException e) {
            throw RecordException.of(place, "checking it", e);
        }
    }

    /**
     * Copies the record as it is at this moment into a file of its own, while other programs may go on reading and writing. The copy is
     * checked, faults and all: it has those that the record has.
     *
     * @throws RecordException where the file is there already, or cannot be written; or where the record is no file
     */
    public CheckReport backup(Path file) {
        return switch (place) {
            case Place.File record -> Backup.of(record, connection, file);
            case Place.Database _ ->
                throw new RecordException(
                        place,
                        "copying it",
                        "a database is copied by its server: pg_dump --format=custom --file=FILE DATABASE, and back by"
                                + " pg_restore");
        };
    }

    /** How much room it takes where it lies, in bytes. */
    public long size() {
        try {
            return dialect.size(connection);
        } catch (SQLException e) {
            throw RecordException.of(place, "looking how large it is", e);
        }
    }

    /**
     * A number that is another once somebody has changed the record, through this open one, another or another program.
     */
    public long revision() {
        return answers.ask(
                        "looking whether it has changed",
                        "SELECT number FROM record_change",
                        List.of(),
                        row -> row.getLong(1))
                .getFirst();
    }

    /** A text that is another once what stands between the two has changed, or what persons say of it; quick. */
    public String stamp(Party a, Party b) {
        return new Stamps(answers).pair(a, b);
    }

    /** The same of a party's facts; none of a party with so many that some change all the time. */
    public Optional<String> stamp(Party party) {
        return new Stamps(answers).party(party);
    }

    /** The same of an article: its facts, its copies, what it was before, what persons say of it. */
    public String stamp(String articleId) {
        return new Stamps(answers).article(articleId);
    }

    /** How many facts no question finds, because they were damaged when the tables were made that questions are put to. */
    public int leftOut() {
        return answers.ask("looking for damage", "SELECT left_out FROM facets", List.of(), row -> row.getInt(1))
                .getFirst();
    }

    /**
     * The pairs of parties, of whatever sort, that had to do with each other: between which events occurred, and how many articles'
     * events that is. In order of their codes.
     *
     * @param since first day, included; an event without a day counts by that of its article
     * @param until last day, included
     */
    public List<Pair> ties(Optional<LocalDate> since, Optional<LocalDate> until) {
        List<String> days = Stream.of(since, until)
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .toList();
        return answers.ask(
                "listing ties",
                "SELECT y.a, y.b, count(*) FROM fact_facet x CROSS JOIN fact_pair y"
                        + " WHERE y.fact = x.fact AND x.kind = 'event' AND x.status = 'occurred'"
                        + (since.isPresent() ? " AND x.last_day >= ?" : "")
                        + (until.isPresent() ? " AND x.day <= ?" : "")
                        + " GROUP BY y.a, y.b ORDER BY y.a, y.b",
                days,
                row -> new Pair(new Party(row.getString(1)), new Party(row.getString(2)), row.getInt(3)));
    }

    /**
     * What the pairs of parties, of whatever sort, did that occurred, counted year by year: {@link #ties} told apart by what was done. In
     * order of their codes, then of the years. Of a million facts it takes seconds.
     */
    public List<Dealing> dealings() {
        Map<String, Party> parties = new HashMap<>();
        return answers.ask(
                "counting what pairs did",
                "SELECT y.a, y.b, substr(x.day, 1, 4) AS year, x.type, x.mode, count(*) FROM fact_facet x CROSS JOIN fact_pair y"
                        + " WHERE y.fact = x.fact AND x.kind = 'event' AND x.status = 'occurred'"
                        + " GROUP BY y.a, y.b, year, x.type, x.mode ORDER BY y.a, y.b, year, x.type, x.mode",
                List.of(),
                row -> new Dealing(
                        parties.computeIfAbsent(row.getString(1), Party::new),
                        parties.computeIfAbsent(row.getString(2), Party::new),
                        EventType.valueOf(row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(3)).map(Integer::valueOf),
                        row.getInt(6)));
    }

    /** The pairs of parties, of whatever sort, between which facts stand; only those of this party where one is named. In order. */
    public List<Pair> pairsOf(Optional<Party> party) {
        return answers.ask(
                "listing pairs",
                party.isPresent()
                        ? "SELECT a, b, facts FROM " + PAIRS_OF_ONE + " WHERE facts > 0 ORDER BY a, b"
                        : "SELECT a, b, count(*) FROM fact_pair GROUP BY a, b ORDER BY a, b",
                party.map(Party::code).map(code -> List.of(code, code)).orElse(List.of()),
                row -> new Pair(new Party(row.getString(1)), new Party(row.getString(2)), row.getInt(3)));
    }

    /** The pairs of which this is one, most facts first. */
    public List<Pair> partners(Party party, int atMost) {
        return answers.ask(
                "listing the partners of " + party,
                "SELECT a, b, facts FROM " + PAIRS_OF_ONE
                        + " WHERE facts > 0 AND CASE a WHEN ? THEN b ELSE a END NOT LIKE 'ORG:%'"
                        + " ORDER BY facts DESC, a, b LIMIT " + atMost,
                List.of(party.code(), party.code(), party.code()),
                row -> new Pair(new Party(row.getString(1)), new Party(row.getString(2)), row.getInt(3)));
    }

    @Override
    public void close() {
        try (connection) {
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            throw RecordException.of(place, "closing it", e);
        }
    }
}
