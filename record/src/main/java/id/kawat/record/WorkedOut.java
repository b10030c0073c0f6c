package id.kawat.record;

import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What took long to work out of many facts, kept in the record with a mark of what it was worked out of. An answer is found as long as the
 * mark is what it would be now: no fact of theirs has come or gone since, and none has been found to stand in a copy.
 *
 * <pre>{@code
 * String mark = kept.between(a, b);               // before anything is asked of the two
 * String answer = kept.find("months", WorkedOut.subject(a, b), mark).orElseGet(() -> workOut(a, b));
 * kept.keep("months", WorkedOut.subject(a, b), mark, answer);
 * }</pre>
 *
 * A mark must be taken before the facts are looked up: what comes between then only makes the answer one that holds no longer. Nothing hangs on an
 * answer's being kept; where the record cannot be written just now it is not.
 */
public final class WorkedOut {
    private static final String DOING = "looking for what has been worked out";

    private final Answers answers;

    WorkedOut(Answers answers) {
        this.answers = answers;
    }

    /** An answer and its mark. */
    private record Kept(String mark, String answer) {}

    /**
     * Two, the mark of what is known between them now, and what has been worked out of it, if it still holds.
     *
     * @param answer empty, too, where other facts than today's were worked with
     */
    public record OfPair(Party a, Party b, String mark, Optional<String> answer) {}

    /** The mark of all facts that name the two. */
    public String between(Party one, Party other) {
        Row.Two pair = Row.Two.of(one.code(), other.code());
        return answers
                .ask(
                        DOING,
                        "SELECT change FROM pair_change WHERE a = ? AND b = ?",
                        List.of(pair.a(), pair.b()),
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .orElse("0");
    }

    /** The mark of all facts that name somebody so called, as {@link Filter.Named} finds them. */
    public String naming(List<String> anyName) {
        List<Long> persons =
                new FactConditions(answers, Optional.empty(), List.of()).persons(new Filter.Named(anyName));
        Sql sql = Sql.joined(
                Sql.of("SELECT key, change FROM person_name WHERE"), Sql.in("key", persons), Sql.of("ORDER BY key"));
        return answers.ask(DOING, sql.text(), sql.values(), row -> row.getString(1) + ":" + row.getString(2)).stream()
                .collect(Collectors.joining(" "));
    }

    /** The name of two under which what is worked out of them is kept. */
    public static String subject(Party one, Party other) {
        Row.Two pair = Row.Two.of(one.code(), other.code());
        return pair.a() + " " + pair.b();
    }

    /**
     * A fact and the number by which it is found again as long as the mark of what it belongs to holds.
     */
    public record Numbered(long number, Fact fact) {}

    /** As {@link FactRecord#factsBetween}. */
    public List<Numbered> factsBetween(Party a, Party b, List<Class<? extends Fact>> kinds) {
        return new PartySetAnswers(answers).between(a, b, kinds);
    }

    /** The facts that still have these numbers. */
    public Map<Long, Fact> facts(Collection<Long> numbers) {
        return answers.factsByKey(DOING, List.copyOf(numbers));
    }

    /** What was worked out of facts with this mark. */
    public Optional<String> find(String about, String subject, String mark) {
        return answers
                .ask(
                        DOING,
                        "SELECT answer FROM worked_out WHERE about = ? AND subject = ? AND mark = ?",
                        List.of(about, subject, mark),
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    /** By subject, whatever was worked out last. */
    private Map<String, Kept> find(String about, Collection<String> subjects) {
        Map<String, Kept> found = new HashMap<>();
        List<String> all = List.copyOf(subjects);
        for (int first = 0; first < all.size(); first += Answers.AT_ONCE) {
            Sql sql = Sql.of("SELECT subject, mark, answer FROM worked_out WHERE about = ?", about)
                    .and(Sql.in("subject", all.subList(first, Math.min(all.size(), first + Answers.AT_ONCE))));
            answers.ask(
                            DOING,
                            sql.text(),
                            sql.values(),
                            row -> Map.entry(row.getString(1), new Kept(row.getString(2), row.getString(3))))
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
        }
        return found;
    }

    /**
     * All pairs that facts name together, or did once, in order of their codes; only those of this party where one is named.
     *
     * @param more of each pair, what its mark must say besides
     */
    public List<OfPair> ofPairs(String about, Optional<Party> party, Function<Pair, String> more) {
        List<Object> values = new ArrayList<>();
        party.ifPresent(only -> values.addAll(List.of(only.code(), only.code())));
        record Marked(Pair pair, String mark) {}
        List<Marked> pairs = answers.ask(
                DOING,
                "SELECT a, b, change FROM pair_change" + (party.isPresent() ? " WHERE a = ? OR b = ?" : "")
                        + " ORDER BY a, b",
                values,
                row -> {
                    Pair pair = new Pair(new Party(row.getString(1)), new Party(row.getString(2)), 0);
                    return new Marked(pair, row.getString(3) + more.apply(pair));
                });
        Map<String, Kept> known = party.isPresent()
                ? find(
                        about,
                        pairs.stream()
                                .map(each ->
                                        subject(each.pair().a(), each.pair().b()))
                                .toList())
                : all(about);
        return pairs.stream()
                .map(each -> new OfPair(
                        each.pair().a(),
                        each.pair().b(),
                        each.mark(),
                        Optional.ofNullable(known.get(
                                        subject(each.pair().a(), each.pair().b())))
                                .filter(kept -> kept.mark().equals(each.mark()))
                                .map(Kept::answer)))
                .toList();
    }

    private Map<String, Kept> all(String about) {
        Map<String, Kept> found = new HashMap<>();
        answers.ask(
                        DOING,
                        "SELECT subject, mark, answer FROM worked_out WHERE about = ?",
                        List.of(about),
                        row -> Map.entry(row.getString(1), new Kept(row.getString(2), row.getString(3))))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** Keeps an answer in the place of an older one, if that can be done at once. */
    public void keep(String about, String subject, String mark, String answer) {
        try (Statement patience = answers.connection().createStatement();
                PreparedStatement put = answers.connection()
                        .prepareStatement("INSERT INTO worked_out (about, subject, mark, answer) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (about, subject) DO UPDATE SET mark = excluded.mark, answer ="
                                + " excluded.answer")) {
            put.setString(1, about);
            put.setString(2, subject);
            put.setString(3, mark);
            put.setString(4, answer);
            patience.execute(answers.dialect().patience(false));
            try {
                put.execute();
            } finally {
                patience.execute(answers.dialect().patience(true));
            }
        } catch (SQLException e) {
            // Another program is writing, or this one may only read: then it is worked out again when it is asked for
            // again.
            return;
        }
    }
}
