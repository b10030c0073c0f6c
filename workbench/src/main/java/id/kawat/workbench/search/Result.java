package id.kawat.workbench.search;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.Hit;
import id.kawat.text.Period;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that was found, as a page shows it.
 *
 * @param when its own date; of an article when it was published
 * @param said the fact as a sentence; an article's title
 * @param link the article, at the fact
 * @param kinds what it is, in the reader's language
 * @param words the article's own, in pieces of which some are marked
 * @param source title, outlet and day of the article a fact stands in, of an article its outlet; as far as known
 * @param note what else is known of it
 * @param parties whom it is about
 */
public record Result(
        String when,
        String said,
        String link,
        List<Badge> kinds,
        List<Piece> words,
        String source,
        String note,
        List<Party> parties) {
    private static final int LONGEST = 420;

    public Result {
        kinds = List.copyOf(kinds);
        words = List.copyOf(words);
        parties = List.copyOf(parties);
    }

    /** A piece of an article's words. */
    public record Piece(String text, boolean marked) {}

    /**
     * A word for what it is.
     *
     * @param look {@code coop}, {@code conf}, {@code warn}, or nothing
     */
    public record Badge(String text, String look) {}

    /** @param titles of articles, by id */
    static Result of(Fact fact, String said, Map<String, String> titles, Visit visit) {
        DocumentRef document = fact.document();
        return new Result(
                date(fact).map(visit::date).orElse(""),
                said,
                visit.article(document.id(), fact.id()),
                badges(fact, visit),
                evidence(fact),
                Stream.of(
                                Optional.ofNullable(titles.get(document.id())),
                                document.outlet(),
                                document.published().map(visit::date))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                "",
                parties(fact));
    }

    static Result of(ArticleEntry article, Visit visit) {
        return of(article, List.of(), visit);
    }

    static Result of(Hit hit, Visit visit) {
        List<Piece> pieces = new ArrayList<>();
        int copied = 0;
        String excerpt = hit.excerpt();
        for (Hit.Mark mark : hit.marks()) {
            add(pieces, excerpt.substring(copied, mark.start()), false);
            add(pieces, excerpt.substring(mark.start(), mark.end()), true);
            copied = mark.end();
        }
        add(pieces, excerpt.substring(copied), false);
        return of(hit.article(), pieces, visit);
    }

    private static Result of(ArticleEntry article, List<Piece> words, Visit visit) {
        List<String> more = new ArrayList<>();
        more.add(visit.say("search.facts", visit.number(article.facts())));
        if (article.copies() > 0) {
            more.add(visit.say("search.copies", visit.number(article.copies())));
        }
        if (article.versions() > 0) {
            more.add(visit.say("search.versions", visit.number(article.versions())));
        }
        return new Result(
                article.published().map(visit::date).orElse(""),
                article.title().orElseGet(() -> visit.say("search.untitled")),
                visit.article(article.id(), ""),
                List.of(),
                words,
                article.outlet().orElse(""),
                String.join(" · ", more),
                article.parties());
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** The sentence, shortened about the words that say so, which are marked. */
    static List<Piece> evidence(Fact fact) {
        String sentence = fact.evidence().sentence();
        String words = fact.evidence().text();
        int at = sentence.indexOf(words);
        List<Piece> pieces = new ArrayList<>();
        if (at < 0) {
            add(pieces, words, true);
            return pieces;
        }
        int room = Math.max(40, (LONGEST - words.length()) / 2);
        int from = at <= room ? 0 : space(sentence, at - room, 1);
        int end = at + words.length();
        int to = sentence.length() - end <= room ? sentence.length() : space(sentence, end + room, -1);
        add(pieces, (from > 0 ? "… " : "") + sentence.substring(from, Math.max(from, at)), false);
        add(pieces, words, true);
        add(pieces, sentence.substring(end, Math.max(end, to)) + (to < sentence.length() ? " …" : ""), false);
        return pieces;
    }

    /** The next place after a blank, this way or that. */
    private static int space(String text, int from, int step) {
        int at = from;
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
            at += step;
        }
        return at;
    }

    static Optional<Period> date(Fact fact) {
        return switch (fact) {
            case Event event -> event.date();
            case Engagement engagement -> engagement.date();
            case Relation relation -> relation.since();
            case Instrument instrument -> instrument.date();
            case Figure figure -> figure.period();
            case Person _ -> Optional.empty();
        };
    }

    static List<Party> parties(Fact fact) {
        return switch (fact) {
            case Event event ->
                Stream.concat(event.actor().stream(), event.recipient().stream())
                        .distinct()
                        .toList();
            case Engagement engagement -> engagement.parties();
            case Relation relation -> List.of(relation.a(), relation.b());
            case Instrument instrument -> instrument.parties();
            case Figure figure -> figure.parties();
            case Person person -> person.party().stream().toList();
        };
    }

    private static List<Badge> badges(Fact fact, Visit visit) {
        List<Badge> badges = new ArrayList<>();
        switch (fact) {
            case Event event -> {
                String look = event.goldstein()
                        .map(score -> score < 0 ? "conf" : "coop")
                        .orElse("");
                badges.add(new Badge(visit.label("type", event.type().name()), look));
                event.mode().ifPresent(mode -> badges.add(new Badge(visit.label("mode", mode), "")));
                status(badges, event.status().code(), visit);
            }
            case Engagement engagement -> {
                engagement.mode().ifPresent(mode -> badges.add(new Badge(visit.label("mode", mode), "coop")));
                status(badges, engagement.status().code(), visit);
            }
            case Relation relation -> {
                badges.add(new Badge(visit.label("relation", relation.kind().code()), "coop"));
                status(badges, relation.status().code(), visit);
            }
            case Instrument instrument ->
                badges.add(new Badge(visit.label("instrument", instrument.kind().code()), ""));
            case Figure figure ->
                badges.add(new Badge(visit.label("measure", figure.measure().code()), ""));
            case Person person -> {
                badges.add(new Badge(visit.label("office", person.office().code()), ""));
                if (person.former()) {
                    badges.add(new Badge(visit.say("search.former"), "warn"));
                }
            }
        }
        return badges;
    }

    /** What took place, or stands, needs no word. */
    private static void status(List<Badge> badges, String status, Visit visit) {
        if (!status.equals("occurred") && !status.equals("standing")) {
            badges.add(new Badge(visit.label("status", status), "warn"));
        }
    }
}
