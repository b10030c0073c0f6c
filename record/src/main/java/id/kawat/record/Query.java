package id.kawat.record;

import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question to a record, put together filter by filter:
 *
 * <pre>{@code
 * record.ask(Event.class).between(KOR, VNM).type(CONSULT).since(LocalDate.of(2025, 1, 1)).newestFirst().limit(20).list();
 * }</pre>
 *
 * Immutable: each filter makes a new query, so that one may be asked in parts or asked again. Of several filters all must hold, of
 * several values in one, any. Answers come in order of their dates, those without one by the day their article was
 * published, what has neither last; then in the order of the text. Asking may throw {@link RecordException}.
 *
 * @param <T> what is asked for: a kind of fact, {@link ArticleEntry} or {@link Hit}
 */
public final class Query<T> {
    private final Answerer<T> answerer;
    private final Filters filters;

    /** Who knows the answers. */
    interface Answerer<T> {
        /** @throws UnfitFilterException where it means nothing here */
        Filter fit(Filter filter);

        Stream<T> answer(Filters filters);

        /**
         * All articles the answers come from, their keys in a column {@code article}, each once, up to {@link #most}; the limit plays
         * no part.
         */
        Sql articles(Filters filters);

        /** The answers and how all of them are spread; where that is less work, both of one look. */
        default Page<T> page(Filters filters) {
            return new Page<>(answer(filters).toList(), FacetCounts.of(answers(), articles(filters), most()));
        }

        /** How many articles are counted at most. */
        default int most() {
            return Integer.MAX_VALUE;
        }

        Answers answers();
    }

    /**
     * Answers, and how the articles of all there are are spread.
     *
     * @param answers no more than the limit
     * @param facets of all of them, as {@link Query#facets} counts
     */
    public record Page<T>(List<T> answers, Facets facets) {
        public Page {
            answers = List.copyOf(answers);
        }
    }

    Query(Answerer<T> answerer) {
        this(answerer, Filters.NONE);
    }

    private Query(Answerer<T> answerer, Filters filters) {
        this.answerer = answerer;
        this.filters = filters;
    }

    /** See {@link Filter.Between}. */
    public Query<T> between(Party a, Party b) {
        return where(new Filter.Between(a, b));
    }

    /** See {@link Filter.With}; asked twice, both must have a part. */
    public Query<T> with(Party party) {
        return where(new Filter.With(party));
    }

    /** Any of these types; see {@link Filter.Type}. */
    public Query<T> type(String... anyOf) {
        return where(new Filter.Type(List.of(anyOf)));
    }

    public Query<T> type(EventType... anyOf) {
        return where(new Filter.Type(Stream.of(anyOf).map(EventType::name).toList()));
    }

    /** Any of these statuses; see {@link Filter.Status}. */
    public Query<T> status(String... anyOf) {
        return where(new Filter.Status(List.of(anyOf)));
    }

    public Query<T> status(EventStatus... anyOf) {
        return where(new Filter.Status(Stream.of(anyOf).map(EventStatus::code).toList()));
    }

    /** Any of these topics or contexts; see {@link Filter.Topic}. */
    public Query<T> topic(String... anyOf) {
        return where(new Filter.Topic(List.of(anyOf)));
    }

    /** Any of these persons; see {@link Filter.Named}. */
    public Query<T> person(String... anyOf) {
        return where(new Filter.Named(List.of(anyOf)));
    }

    /** Any of these outlets; see {@link Filter.Outlet}. */
    public Query<T> outlet(String... anyOf) {
        return where(new Filter.Outlet(List.of(anyOf)));
    }

    /** See {@link Filter.Since}. */
    public Query<T> since(LocalDate day) {
        return where(new Filter.Since(day));
    }

    /** See {@link Filter.Until}. */
    public Query<T> until(LocalDate day) {
        return where(new Filter.Until(day));
    }

    /** @throws UnfitFilterException where the filter means nothing for what is asked, or a value is none that there is */
    public Query<T> where(Filter filter) {
        List<Filter> more = new ArrayList<>(filters.all());
        more.add(answerer.fit(filter));
        return new Query<>(answerer, filters.and(more));
    }

    /** Only what these articles say; for some hundreds of them at most. Of none, nothing. */
    public Query<T> within(Collection<String> articleIds) {
        return new Query<>(answerer, filters.within(List.copyOf(articleIds)));
    }

    /** The latest date first; what has none still comes last. Hits of a search come best first, whatever is said here. */
    public Query<T> newestFirst() {
        return new Query<>(answerer, filters.fromTheNewest());
    }

    /** The first so many and no more; at least one. */
    public Query<T> limit(int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException("a limit of " + atMost);
        }
        return new Query<>(answerer, filters.atMost(atMost));
    }

    /** Without the first so many: the limit counts from there. */
    public Query<T> skip(int first) {
        if (first < 0) {
            throw new IllegalArgumentException("skipping " + first);
        }
        return new Query<>(answerer, filters.after(first));
    }

    public List<T> list() {
        return stream().toList();
    }

    /** Which answers there are is settled at once; each is fetched from the record when the stream comes to it. */
    public Stream<T> stream() {
        return answerer.answer(filters);
    }

    /** What {@link #list} and {@link #facets} say, both at once: of a search one look finds them. */
    public Page<T> page() {
        return answerer.page(filters);
    }

    /**
     * The articles that the answers come from, counted by party, year and outlet; all of them, whatever the limit. Only of a search
     * that finds very many {@link Facets#cut some are left out}.
     */
    public Facets facets() {
        return FacetCounts.of(answerer.answers(), answerer.articles(filters), answerer.most());
    }
}
