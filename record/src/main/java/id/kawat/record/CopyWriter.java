package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.copies.Candidates;
import id.kawat.copies.Wording;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes which articles are one text, as they come: {@link id.kawat.copies.CopyGroups} over tables. Articles wait until {@link #flush}, so that
 * their fingerprints are looked up and put in the order of the index, all in one go. Inside a transaction of the caller's.
 */
final class CopyWriter implements AutoCloseable {
    /** So many fingerprints are looked up with one statement. */
    private static final int AT_ONCE = 500;

    /** So many fingerprints are put with one statement; what is left over one by one. */
    private static final int PUT_AT_ONCE = 100;

    private static final String PUT_PRINT = "INSERT INTO article_print (print, article) VALUES ";

    /** So many articles' wordings are at hand, to be compared with. */
    private static final int AT_HAND = 512;

    private final PreparedStatement find;
    private final PreparedStatement article;
    private final PreparedStatement members;
    private final PreparedStatement dissolve;
    private final PreparedStatement join;
    private final PreparedStatement putText;
    private final PreparedStatement putPrint;
    private final PreparedStatement putPrints;
    private final PreparedStatement dropPrint;

    /** Articles whose group is to be found, in the order in which they came. */
    private final Map<Long, Wording> waiting = new LinkedHashMap<>();

    /** Those of them whose fingerprints are not in the table yet. */
    private final Set<Long> fresh = new HashSet<>();

    /** In the order in which they were looked at last. */
    private final Map<Long, Wording> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Wording> eldest) {
            return size() > AT_HAND;
        }
    };

    private final Changes changes;

    /** @param changes told of whoever is known from an article that is now, or is no longer, one text with another */
    CopyWriter(Connection connection, Changes changes) throws SQLException {
        this.changes = changes;
        find = connection.prepareStatement(
                "SELECT p.print, p.article, c.text, c.prints FROM article_print p CROSS JOIN article_copy c"
                        + " WHERE c.article = p.article AND p.print IN ("
                        + String.join(", ", Collections.nCopies(AT_ONCE, "?")) + ")");
        article = connection.prepareStatement("SELECT " + ArticleRows.COLUMNS + " FROM article WHERE key = ?");
        members = connection.prepareStatement(
                "SELECT x.article FROM article_copy c JOIN article_copy x ON x.text = c.text"
                        + " WHERE c.article = ? ORDER BY x.article");
        dissolve = connection.prepareStatement("UPDATE article_copy SET text = article WHERE article = ?");
        join = connection.prepareStatement("UPDATE article_copy SET text = ? WHERE text = ?");
        putText = connection.prepareStatement("INSERT INTO article_copy (article, text, prints) VALUES (?, ?, ?)"
                + " ON CONFLICT (article) DO UPDATE SET text = excluded.text, prints = excluded.prints");
        putPrint = connection.prepareStatement(PUT_PRINT + "(?, ?) ON CONFLICT DO NOTHING");
        putPrints = connection.prepareStatement(
                PUT_PRINT + String.join(", ", Collections.nCopies(PUT_AT_ONCE, "(?, ?)")) + " ON CONFLICT DO NOTHING");
        dropPrint = connection.prepareStatement("DELETE FROM article_print WHERE print = ? AND article = ?");
    }

    /** An article that is new. */
    void put(long key, Article now) {
        put(key, Wording.of(now));
    }

    /** An article whose fingerprints are not in the table. */
    void put(long key, Wording wording) {
        waiting.put(key, wording);
        fresh.add(key);
    }

    /** An article that has other words, or other paragraphs, than before: what was one text with it by the old ones may no longer be. */
    void replace(long key, Article before, Article now) throws SQLException {
        Wording old = Wording.of(before);
        Wording wording = Wording.of(now);
        if (wording.isWordForWord(old)) {
            return;
        }
        flush();
        for (long member : members(key)) {
            dissolve.setLong(1, member);
            dissolve.addBatch();
            changes.article(member);
            if (member != key) {
                waiting.put(member, wording(member));
            }
        }
        dissolve.executeBatch();
        for (long print : old.prints()) {
            dropPrint.setLong(1, print);
            dropPrint.setLong(2, key);
            dropPrint.addBatch();
        }
        dropPrint.executeBatch();
        atHand.remove(key);
        put(key, wording);
    }

    private List<Long> members(long key) throws SQLException {
        List<Long> found = new ArrayList<>();
        members.setLong(1, key);
        try (ResultSet row = members.executeQuery()) {
            while (row.next()) {
                found.add(row.getLong(1));
            }
        }
        return found;
    }

    /** Forgets what waits. */
    void drop() {
        waiting.clear();
        fresh.clear();
        atHand.clear();
    }

    /** Finds the group of each that waits, and writes it. */
    void flush() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        Groups groups = new Groups(holders());
        for (Map.Entry<Long, Wording> each : waiting.entrySet()) {
            groups.add(each.getKey(), each.getValue());
        }
        groups.write();
        atHand.putAll(waiting);
        waiting.clear();
        fresh.clear();
    }

    /** By fingerprint of what waits, who holds it already. */
    private Map<Long, List<Candidates.Holder>> holders() throws SQLException {
        long[] prints = waiting.values().stream()
                .flatMapToLong(wording -> Arrays.stream(wording.prints()))
                .sorted()
                .distinct()
                .toArray();
        Map<Long, List<Candidates.Holder>> holders = new HashMap<>();
        for (int first = 0; first < prints.length; first += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                // Where there are no more, the last again.
                find.setLong(i + 1, prints[Math.min(first + i, prints.length - 1)]);
            }
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    holders.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(new Candidates.Holder(row.getLong(2), row.getLong(3), row.getInt(4)));
                }
            }
        }
        return holders;
    }

    private Wording wording(long key) throws SQLException {
        Wording known = waiting.get(key);
        if (known == null) {
            known = atHand.get(key);
        }
        if (known != null) {
            return known;
        }
        article.setLong(1, key);
        try (ResultSet row = article.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("a fingerprint is of article " + key + ", which is not there");
            }
            Wording read = wording(row);
            atHand.put(key, read);
            return read;
        }
    }

    /** The words of a stored article; where its blocks are damaged, of all its text. */
    static Wording wording(ResultSet article) throws SQLException {
        try {
            return Wording.of(ArticleRows.get(article));
        } catch (RuntimeException e) {
            return Wording.of(article.getString("text"));
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement :
                List.of(find, article, members, dissolve, join, putText, putPrint, putPrints, dropPrint)) {
            statement.close();
        }
    }

    /** The groups as they are while those that wait join them. */
    private final class Groups {
        private final Map<Long, List<Candidates.Holder>> holders;

        /** Texts that have joined another, which stands for them now. */
        private final Map<Long, Long> joined = new HashMap<>();

        private final TreeMap<Long, List<Long>> newPrints = new TreeMap<>();

        Groups(Map<Long, List<Candidates.Holder>> holders) {
            this.holders = holders;
        }

        void add(long key, Wording wording) throws SQLException {
            long[] prints = wording.prints();
            Candidates candidates = new Candidates(prints.length);
            for (long print : prints) {
                List<Candidates.Holder> known = holders.computeIfAbsent(print, any -> new ArrayList<>());
                candidates.add(known.stream()
                        .filter(holder -> holder.key() != key)
                        .map(holder -> new Candidates.Holder(holder.key(), text(holder.text()), holder.prints()))
                        .toList());
                if (fresh.contains(key) && known.size() < Candidates.MOST_HOLDERS) {
                    known.add(new Candidates.Holder(key, key, prints.length));
                    newPrints.computeIfAbsent(print, any -> new ArrayList<>()).add(key);
                }
            }
            for (Candidates.Alike alike : candidates.likeliestFirst()) {
                for (long candidate : alike.keys()) {
                    if (wording.likeness(wording(candidate)).isCopy()) {
                        join(text(key), text(alike.text()));
                        break;
                    }
                }
            }
        }

        private void join(long one, long other) {
            if (one != other) {
                joined.put(Math.max(one, other), Math.min(one, other));
            }
        }

        private long text(long key) {
            long at = key;
            Long next = joined.get(at);
            while (next != null) {
                at = next;
                next = joined.get(at);
            }
            return at;
        }

        void write() throws SQLException {
            for (long old : joined.keySet()) {
                if (!fresh.contains(old)) {
                    for (long member : members(old)) {
                        changes.article(member);
                    }
                    CopyWriter.this.join.setLong(1, text(old));
                    CopyWriter.this.join.setLong(2, old);
                    CopyWriter.this.join.addBatch();
                }
            }
            CopyWriter.this.join.executeBatch();
            for (Map.Entry<Long, Wording> each : waiting.entrySet()) {
                putText.setLong(1, each.getKey());
                putText.setLong(2, text(each.getKey()));
                putText.setInt(3, each.getValue().countOfPrints());
                putText.addBatch();
            }
            putText.executeBatch();
            putPrints();
        }

        /** In the order of the index: so its pages are each looked for once. */
        private void putPrints() throws SQLException {
            List<long[]> rows = new ArrayList<>();
            newPrints.forEach((print, keys) -> keys.forEach(key -> rows.add(new long[] {print, key})));
            int whole = rows.size() - rows.size() % PUT_AT_ONCE;
            for (int first = 0; first < whole; first += PUT_AT_ONCE) {
                for (int i = 0; i < PUT_AT_ONCE; i++) {
                    putPrints.setLong(2 * i + 1, rows.get(first + i)[0]);
                    putPrints.setLong(2 * i + 2, rows.get(first + i)[1]);
                }
                putPrints.execute();
            }
            for (long[] row : rows.subList(whole, rows.size())) {
                putPrint.setLong(1, row[0]);
                putPrint.setLong(2, row[1]);
                putPrint.addBatch();
            }
            putPrint.executeBatch();
        }
    }
}
