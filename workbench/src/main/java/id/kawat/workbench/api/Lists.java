package id.kawat.workbench.api;

import id.kawat.export.AccountJson;
import id.kawat.export.ArticleJson;
import id.kawat.export.PairIntensity;
import id.kawat.export.PartyRank;
import id.kawat.export.PartyRanks;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Hit;
import id.kawat.record.Pair;
import id.kawat.record.Query;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.FigureEntry;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.MergedKind;
import id.kawat.record.merge.MergedPerson;
import id.kawat.record.merge.MergedRecord;
import id.kawat.record.merge.PairHistory;
import id.kawat.text.Period;
import id.kawat.workbench.Desk;
import id.kawat.workbench.WrongRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers with lists: facts as articles tell them, what they add up to, articles. */
final class Lists {
    /** So many things more of the day on which a page ended are looked at, should the record have grown on that day. */
    private static final int SLACK = 200;

    private final Desk desk;
    private final PartyRanks ranks = PartyRanks.load();
    private final PairIntensity intensity = PairIntensity.load();

    Lists(Desk desk) {
        this.desk = desk;
    }

    // ------------------------------------------------------------------ what single articles say

    /** Facts of one kind. */
    <F extends Fact> Answer facts(Request request, Class<F> kind) {
        return dated(request, record -> record.ask(kind), new Page.Telling<>(FactJson::line, Fact::id, Dated::of));
    }

    Answer articles(Request request) {
        return dated(
                request,
                FactRecord::askArticles,
                new Page.Telling<>(ArticleJson::entry, ArticleEntry::id, article -> Dated.of(article.published())));
    }

    /** From the end of the page before: of the newest first by its day, else by how many there were. */
    private <T> Answer dated(Request request, Function<FactRecord, Query<T>> question, Page.Telling<T> telling) {
        List<Filter> filters = request.filters();
        boolean newestFirst = request.newestFirst();
        int limit = request.limit();
        Optional<Cursor> at = request.cursor();
        return Answer.listed(desk.ask(record -> {
            Query<T> query = question.apply(record);
            for (Filter filter : filters) {
                query = query.where(filter);
            }
            query = newestFirst ? query.newestFirst() : query;
            Optional<LocalDate> day = at.filter(_ -> newestFirst).flatMap(Cursor::day);
            if (at.isPresent() && day.isPresent()) {
                Iterator<T> from = query.until(day.get()).limit(at.get().sameDay() + limit + SLACK).stream()
                        .iterator();
                List<T> rest = Page.after(from, telling, at, limit, true);
                if (rest.size() <= limit && !asksForDays(filters)) {
                    // What has no day comes last.
                    query.skip(at.get().told() + rest.size()).limit(limit + 1 - rest.size()).stream()
                            .filter(one -> telling.day().apply(one).equals(Dated.NEVER))
                            .forEach(rest::add);
                }
                return Page.of(rest, telling, at, limit);
            }
            int told = at.map(Cursor::told).orElse(0);
            return Page.of(query.skip(told).limit(limit + 1).list(), telling, at, limit);
        }));
    }

    /** Full text, best first. */
    Answer search(Request request) {
        String words = request.text("q").orElseThrow(() -> new WrongRequest("q is missing: what to look for"));
        List<Filter> filters = request.filters();
        int limit = request.limit();
        Optional<Cursor> at = request.cursor();
        Query.Page<Hit> found = desk.ask(record -> {
            Query<Hit> query = record.search(words);
            for (Filter filter : filters) {
                query = query.where(filter);
            }
            return query.skip(at.map(Cursor::told).orElse(0)).limit(limit + 1).page();
        });
        Map<String, String> before = new LinkedHashMap<>();
        before.put("articles", String.valueOf(found.facets().articles()));
        before.put("cut", String.valueOf(found.facets().cut()));
        before.put("facets", ArticleJson.facets(found.facets()));
        return new Answer.Listed(Page.of(found.answers(), Page.undated(ArticleJson::hit), at, limit), before);
    }

    // ------------------------------------------------------------------ what articles say together

    Answer engagements(Request request) {
        return merged(
                request,
                MergedKind.ENGAGEMENTS,
                (record, filters) -> record.engagements(filters, request.newestFirst()),
                new Page.Telling<>(
                        AccountJson::engagement,
                        MergedEngagement::id,
                        one -> Dated.of(one.date()
                                .or(() -> one.tellings()
                                        .getFirst()
                                        .telling()
                                        .document()
                                        .published()))));
    }

    Answer instruments(Request request) {
        return merged(
                request,
                MergedKind.INSTRUMENTS,
                (record, filters) -> record.instruments(filters, request.newestFirst()),
                new Page.Telling<>(
                        AccountJson::instrument,
                        MergedInstrument::id,
                        one -> Dated.of(one.date().or(() -> first(one.tellings())))));
    }

    Answer figures(Request request) {
        return merged(
                request,
                MergedKind.FIGURES,
                (record, filters) -> record.figures(filters, request.newestFirst()),
                new Page.Telling<>(
                        AccountJson::figure,
                        entry -> entry.measure() + " " + entry.unit() + " " + entry.value() + " "
                                + entry.figures().getFirst().id(),
                        entry -> Dated.of(entry.when())));
    }

    private static Optional<Period> first(List<? extends Fact> facts) {
        return facts.getFirst().document().published();
    }

    private <T> Answer merged(
            Request request,
            MergedKind kind,
            BiFunction<MergedRecord, List<Filter>, Iterator<T>> question,
            Page.Telling<T> telling) {
        boolean newestFirst = request.newestFirst();
        int limit = request.limit();
        Optional<Cursor> at = request.cursor();
        List<Filter> filters = fit(request, kind);
        List<Filter> rest = new ArrayList<>(filters);
        at.flatMap(Cursor::day).ifPresent(day -> rest.add(newestFirst ? new Filter.Until(day) : new Filter.Since(day)));
        boolean undated = rest.size() > filters.size()
                && !asksForDays(filters)
                && desk.remembered("api.undated", FactRecord::undated) > 0;
        return Answer.listed(desk.remembered(List.of("api.merged", kind, filters, at, limit, newestFirst), record -> {
            List<T> found = Page.after(question.apply(merged(record), rest), telling, at, limit, newestFirst);
            if (found.size() <= limit && undated) {
                question.apply(merged(record), filters).forEachRemaining(one -> {
                    if (telling.day().apply(one).equals(Dated.NEVER)) {
                        found.add(one);
                    }
                });
            }
            return Page.of(found, telling, at, limit);
        }));
    }

    /** What has no day meets no such filter. */
    private static boolean asksForDays(List<Filter> filters) {
        return filters.stream().anyMatch(filter -> filter instanceof Filter.Since || filter instanceof Filter.Until);
    }

    /** Persons stand by when they were told last. */
    Answer people(Request request) {
        List<Filter> filters = fit(request, MergedKind.PEOPLE);
        int limit = request.limit();
        Optional<Cursor> at = request.cursor();
        boolean newestFirst = request.newestFirst();
        Page.Telling<MergedPerson> telling = Page.undated(AccountJson::person);
        return Answer.listed(desk.remembered(
                List.of("api.people", filters, limit, at, newestFirst),
                record -> Page.of(
                        some(
                                merged(record)
                                        .people(
                                                filters,
                                                newestFirst,
                                                at.map(Cursor::told).orElse(0)),
                                limit + 1),
                        telling,
                        at,
                        limit)));
    }

    private static <T> List<T> some(Iterator<T> all, int most) {
        List<T> some = new ArrayList<>();
        while (some.size() < most && all.hasNext()) {
            some.add(all.next());
        }
        return some;
    }

    Answer commitments(Request request) {
        List<Filter> filters = fit(request, MergedKind.COMMITMENTS);
        wantParties(filters, "commitments");
        LocalDate today = request.today();
        List<Commitment> all = desk.remembered(
                List.of("api.commitments", filters, today),
                record -> new MergedRecord(record, today, Set.of()).commitments(filters));
        return Answer.listed(Page.within(all, AccountJson::commitment, request.cursor(), request.limit()));
    }

    Answer calendar(Request request) {
        List<Filter> filters = fit(request, MergedKind.CALENDAR);
        wantParties(filters, "the calendar");
        LocalDate today = request.today();
        List<CalendarEntry> all = desk.remembered(
                List.of("api.calendar", filters, today),
                record -> new MergedRecord(record, today, Set.of()).calendar(filters));
        return Answer.listed(Page.within(all, AccountJson::entry, request.cursor(), request.limit()));
    }

    Answer histories(Request request) {
        List<Filter> filters = fit(request, MergedKind.HISTORY);
        LocalDate today = request.today();
        List<PairHistory> all = desk.remembered(
                List.of("api.histories", filters), record -> merged(record).histories(filters));
        return Answer.listed(
                Page.within(all, pair -> AccountJson.historyLine(pair, today), request.cursor(), request.limit()));
    }

    /** Pair by pair everything is gone through: of all parties at once only where the record is small. */
    private void wantParties(List<Filter> filters, String what) {
        boolean named =
                filters.stream().anyMatch(filter -> filter instanceof Filter.Between || filter instanceof Filter.With);
        if (!named && desk.remembered("api.articles", FactRecord::articles) > MOST_UNNAMED) {
            throw new WrongRequest("of a record this large " + what
                    + " are asked with a party or between two: with=IDN, or between=KOR,VNM");
        }
    }

    private static final int MOST_UNNAMED = 5_000;

    private static List<Filter> fit(Request request, MergedKind kind) {
        return request.filters().stream().map(kind::fit).toList();
    }

    private MergedRecord merged(FactRecord record) {
        return new MergedRecord(record, desk.today(), Set.of());
    }

    // ------------------------------------------------------------------ parties and pairs

    Answer intensity(Request request) {
        List<Filter> filters = request.filters();
        if (request.between().isEmpty()) {
            throw new WrongRequest("name two parties: between=KOR,VNM");
        }
        return Answer.listed(new Page(
                desk.remembered(
                        List.of("api.intensity", filters),
                        record -> intensity.of(merged(record).contacts(filters)).stream()
                                .map(AccountJson::month)
                                .toList()),
                Optional.empty()));
    }

    Answer network(Request request) {
        List<Filter> filters = request.filters();
        int limit = request.limit();
        Set<Party> shown = filters.stream()
                .flatMap(filter -> filter instanceof Filter.With(Party party) ? Stream.of(party) : Stream.empty())
                .collect(Collectors.toSet());
        Optional<LocalDate> since = request.period("since").map(Period::first);
        Optional<LocalDate> until = request.period("until").map(Period::last);
        Ties ties = desk.remembered(List.of("api.network", since, until), record -> {
            List<Pair> all = record.ties(since, until);
            return new Ties(
                    ranks.of(all),
                    all.stream()
                            .sorted(Comparator.comparing(Pair::facts)
                                    .reversed()
                                    .thenComparing(Pair::a)
                                    .thenComparing(Pair::b))
                            .toList());
        });
        List<String> ranked = ties.ranks().stream()
                .filter(rank -> shown.isEmpty() || shown.contains(rank.party()))
                .limit(limit)
                .map(AccountJson::rank)
                .toList();
        List<Pair> tied = ties.ties().stream()
                .filter(tie -> shown.isEmpty() || shown.contains(tie.a()) || shown.contains(tie.b()))
                .toList();
        return Answer.json("{\"parties\":" + Answer.array(ranked) + ",\"ties\":"
                + Answer.array(tied.stream()
                        .limit(limit)
                        .map(tie -> PairJson.line(tie, "events"))
                        .toList())
                + ",\"complete\":" + (tied.size() <= limit) + "}");
    }

    private record Ties(List<PartyRank> ranks, List<Pair> ties) {}

    /** Pairs of the record, most facts first; of one party where one is named. */
    Answer pairs(Request request) {
        List<Filter> filters = request.filters();
        if (filters.size() > 1) {
            throw new WrongRequest("with may be given once");
        }
        int limit = request.limit();
        Optional<Cursor> at = request.cursor();
        int told = at.map(Cursor::told).orElse(0);
        List<Pair> pairs = desk.remembered(
                List.of("api.pairs", filters, told + limit),
                record -> filters.isEmpty()
                        ? record.pairs(told + limit + 1)
                        : record.partners(((Filter.With) filters.getFirst()).party(), told + limit + 1));
        return Answer.listed(Page.within(pairs, pair -> PairJson.line(pair, "facts"), at, limit));
    }

    Answer account(Request request) {
        Filter.Between pair = request.pair(request.part("a"), request.part("b"));
        boolean ordered = pair.a().compareTo(pair.b()) <= 0;
        Filter.Between sorted = ordered ? pair : new Filter.Between(pair.b(), pair.a());
        LocalDate today = request.today();
        return Answer.json(desk.remembered(List.of("api.account", sorted, today), record -> {
            MergedRecord merged = new MergedRecord(record, today, Set.of());
            List<FigureEntry> figures = new ArrayList<>();
            merged.figures(List.of(sorted), false).forEachRemaining(figures::add);
            figures.sort(FigureEntry.BY_SERIES);
            List<MergedInstrument> instruments = new ArrayList<>();
            merged.instruments(List.of(sorted), false).forEachRemaining(instruments::add);
            return AccountJson.account(
                    id.kawat.record.merge.PairAccount.of(record, sorted.a(), sorted.b(), today, Set.of()),
                    instruments,
                    figures);
        }));
    }
}
