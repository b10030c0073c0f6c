package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.text.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an article and its facts are found by: days, outlet, parties, topics, persons, stems. What stood there of the article
 * gives way; what stood of facts that are gone went with them. Inside a transaction of the caller's, to be ended by {@link #flush}.
 */
final class FacetWriter implements AutoCloseable {
    private final Stems stems = new Stems();
    private final NameKeys outlets;
    private final NameKeys persons;
    private final NameKeys partySets;
    private final PreparedStatement putArticle;
    private final PreparedStatement dropParties;
    private final PreparedStatement putArticleParty;
    private final WordIndex words;
    private final PreparedStatement putText;
    private final PreparedStatement putFact;
    private final boolean newFacts;
    private final Changes changes;
    private final PreparedStatement putParty;
    private final PreparedStatement dateParties;
    private final PreparedStatement putPair;
    private final PreparedStatement putTopic;
    private final PreparedStatement putPerson;
    /** In the order in which they are done. */
    private final List<PreparedStatement> batches;

    /** Of facts that have just been put and whose parties have not. */
    static FacetWriter ofNewFacts(Connection connection, Dialect dialect, Changes changes) throws SQLException {
        return new FacetWriter(connection, dialect, changes, true);
    }

    /** Of facts that have stood there, with their parties. */
    static FacetWriter ofKeptFacts(Connection connection, Dialect dialect, Changes changes) throws SQLException {
        return new FacetWriter(connection, dialect, changes, false);
    }

    private FacetWriter(Connection connection, Dialect dialect, Changes changes, boolean newFacts) throws SQLException {
        this.newFacts = newFacts;
        this.changes = changes;
        outlets = NameKeys.whole(connection, "outlet_name", "name");
        partySets = NameKeys.whole(connection, "party_set", "parties");
        persons = NameKeys.withWords(connection, "person_name", "person_name_word");
        putArticle = connection.prepareStatement(
                "INSERT INTO article_facet (article, day, last_day, outlet) VALUES (?, ?, ?, ?) ON CONFLICT (article)"
                        + " DO UPDATE SET day = excluded.day, last_day = excluded.last_day, outlet = excluded.outlet");
        dropParties = connection.prepareStatement("DELETE FROM article_party WHERE article = ?");
        putArticleParty = connection.prepareStatement("INSERT INTO article_party (article, party) VALUES (?, ?)");
        words = dialect.words();
        putText = connection.prepareStatement(words.put());
        putFact = connection.prepareStatement(
                "INSERT INTO fact_facet (fact, article, ordinal, kind, type, mode, status, day, last_day, outlet,"
                        + " parties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        putParty = connection.prepareStatement(
                "INSERT INTO fact_party (party, kind, fact, role, day, last_day) VALUES (?, ?, ?, ?, ?, ?)");
        dateParties = connection.prepareStatement("UPDATE fact_party SET day = ?, last_day = ? WHERE fact = ?");
        putPair = connection.prepareStatement(
                "INSERT INTO fact_pair (fact, a, b, kind, day, last_day) VALUES (?, ?, ?, ?, ?, ?)");
        putTopic = connection.prepareStatement(
                "INSERT INTO fact_topic (fact, topic, kind, day, last_day) VALUES (?, ?, ?, ?, ?)");
        putPerson = connection.prepareStatement(
                "INSERT INTO fact_person (fact, person, kind, day, last_day) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        batches = List.of(
                putArticle,
                dropParties,
                putArticleParty,
                putText,
                putFact,
                putParty,
                dateParties,
                putPair,
                putTopic,
                putPerson);
    }

    /** A fact's row, with its key in the tables and its place among the article's facts. */
    record Keyed(long key, int ordinal, Row row) {}

    /** First and last day of something, ISO 8601; or neither is known. */
    record Days(@Nullable String first, @Nullable String last) {
        static Days of(Optional<Period> period) {
            try {
                return new Days(
                        period.map(known -> known.first().toString()).orElse(null),
                        period.map(known -> known.last().toString()).orElse(null));
            } catch (DateTimeException e) {
                // A day that no calendar has, as a page may give it: as good as none.
                return new Days(null, null);
            }
        }

        static Days of(Row row, Days otherwise) {
            return row.firstDay().isEmpty()
                    ? otherwise
                    : new Days(row.firstDay().get(), row.lastDay().orElse(null));
        }
    }

    void write(long key, Article article, List<Keyed> facts) throws SQLException {
        Days published = Days.of(article.published());
        Optional<Long> outlet = key(outlets, article.outlet());
        add(putArticle, key, published.first(), published.last(), outlet.orElse(null));
        add(dropParties, key);
        for (String party : parties(facts)) {
            add(putArticleParty, key, party);
        }
        // The title mostly heads the text as well; there it counts as title only by its column's weight.
        add(
                putText,
                words.row(key, stems.texts(article.title().orElse("")), stems.texts(article.text()))
                        .toArray());
        Map<String, Event> events = events(facts);
        for (Keyed fact : facts) {
            write(key, fact, Days.of(fact.row(), published), outlet, events);
        }
    }

    /** Writes what waits: a server is asked once for each table, and not once for each row. */
    void flush() throws SQLException {
        for (PreparedStatement statement : batches) {
            statement.executeBatch();
        }
    }

    /** Forgets what waits. */
    void drop() throws SQLException {
        for (PreparedStatement statement : batches) {
            statement.clearBatch();
        }
        forgetNames();
    }

    /** Names looked up from now on are looked up again, for others may have written meanwhile. */
    void forgetNames() {
        outlets.known.clear();
        persons.known.clear();
        partySets.known.clear();
    }

    /** The outlet's plain name. */
    static Optional<String> outlet(Article article) {
        return article.outlet().map(PlainName::of).filter(plain -> !plain.isEmpty());
    }

    static SortedSet<String> parties(List<Keyed> facts) {
        SortedSet<String> parties = new TreeSet<>();
        facts.forEach(fact ->
                fact.row().parts().forEach(part -> parties.add(part.party().code())));
        return parties;
    }

    /** Those of the facts that are events, by their ids. */
    static Map<String, Event> events(List<Keyed> facts) {
        return facts.stream()
                .map(fact -> fact.row().fact())
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .collect(Collectors.toMap(Event::id, event -> event));
    }

    private void write(long article, Keyed fact, Days days, Optional<Long> outlet, Map<String, Event> events)
            throws SQLException {
        Row row = fact.row();
        String parties = row.partySet();
        add(
                putFact,
                fact.key(),
                article,
                fact.ordinal(),
                row.kind(),
                row.type().orElse(null),
                row.mode().orElse(null),
                row.status().orElse(null),
                days.first(),
                days.last(),
                outlet.orElse(null),
                parties.isEmpty() ? null : partySets.of(parties));
        if (newFacts) {
            for (Row.Part part : row.parts()) {
                add(
                        putParty,
                        part.party().code(),
                        row.kind(),
                        fact.key(),
                        part.role().code(),
                        days.first(),
                        days.last());
            }
        } else {
            add(dateParties, days.first(), days.last(), fact.key());
        }
        changes.parties(row.parts());
        for (Row.Two pair : row.pairs()) {
            add(putPair, fact.key(), pair.a(), pair.b(), row.kind(), days.first(), days.last());
        }
        for (String topic : topics(row.fact(), events)) {
            add(putTopic, fact.key(), topic, row.kind(), days.first(), days.last());
        }
        for (String person : persons(row.fact())) {
            Optional<Long> name = key(persons, Optional.of(person));
            if (name.isPresent()) {
                changes.person(name.get());
                add(putPerson, fact.key(), name.get(), row.kind(), days.first(), days.last());
            }
        }
    }

    /** PLOVER contexts and topics; an engagement's are those of its events. */
    static Set<String> topics(Fact fact, Map<String, Event> events) {
        List<Event> about = switch (fact) {
            case Event event -> List.of(event);
            case Engagement engagement ->
                engagement.events().stream()
                        .filter(events::containsKey)
                        .map(events::get)
                        .toList();
            case Relation _, Instrument _, Figure _, Person _ -> List.of();
        };
        return about.stream()
                .flatMap(event -> Stream.concat(event.contexts().stream(), event.topics().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> persons(Fact fact) {
        return switch (fact) {
            case Event event ->
                event.participants().stream()
                        .map(Participant::person)
                        .flatMap(Optional::stream)
                        .toList();
            case Engagement engagement -> engagement.persons();
            case Person person -> List.of(person.name());
            case Relation _, Instrument _, Figure _ -> List.of();
        };
    }

    private static Optional<Long> key(NameKeys keys, Optional<String> name) throws SQLException {
        String plain = name.map(PlainName::of).orElse("");
        return plain.isEmpty() ? Optional.empty() : Optional.of(keys.of(plain));
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        set(statement, values);
        statement.addBatch();
    }

    private static void run(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        set(statement, values);
        statement.execute();
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        stems.close();
        outlets.close();
        persons.close();
        partySets.close();
        for (PreparedStatement statement : batches) {
            statement.close();
        }
    }

    /** Plain names and their keys in a table; a name that is new gets a key. */
    private static final class NameKeys implements AutoCloseable {
        private final Map<String, Long> known = new HashMap<>();
        private final PreparedStatement find;
        private final PreparedStatement put;
        private final Optional<PreparedStatement> putWord;

        private NameKeys(PreparedStatement find, PreparedStatement put, Optional<PreparedStatement> putWord) {
            this.find = find;
            this.put = put;
            this.putWord = putWord;
        }

        /** @param column that holds the name */
        static NameKeys whole(Connection connection, String table, String column) throws SQLException {
            return new NameKeys(find(connection, table, column), put(connection, table, column), Optional.empty());
        }

        static NameKeys withWords(Connection connection, String table, String words) throws SQLException {
            PreparedStatement putWord =
                    connection.prepareStatement("INSERT INTO " + words + " (word, person) VALUES (?, ?)");
            return new NameKeys(find(connection, table, "name"), put(connection, table, "name"), Optional.of(putWord));
        }

        private static PreparedStatement find(Connection connection, String table, String column) throws SQLException {
            return connection.prepareStatement("SELECT key FROM " + table + " WHERE " + column + " = ?");
        }

        private static PreparedStatement put(Connection connection, String table, String column) throws SQLException {
            return connection.prepareStatement("INSERT INTO " + table + " (" + column + ") VALUES (?)");
        }

        long of(String plain) throws SQLException {
            Long before = known.get(plain);
            if (before != null) {
                return before;
            }
            long key = look(plain);
            known.put(plain, key);
            return key;
        }

        private long look(String plain) throws SQLException {
            Optional<Long> there = find(plain);
            if (there.isPresent()) {
                return there.get();
            }
            run(put, plain);
            long key = find(plain).orElseThrow(() -> new SQLException("a name was put and is not there: " + plain));
            if (putWord.isPresent()) {
                for (String word : new TreeSet<>(List.of(plain.split(" ")))) {
                    run(putWord.get(), word, key);
                }
            }
            return key;
        }

        private Optional<Long> find(String plain) throws SQLException {
            find.setString(1, plain);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }

        @Override
        public void close() throws SQLException {
            find.close();
            put.close();
            if (putWord.isPresent()) {
                putWord.get().close();
            }
        }
    }
}
