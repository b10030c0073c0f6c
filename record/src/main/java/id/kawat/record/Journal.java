package id.kawat.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.FactJsonException;
import id.kawat.record.Correction.Said;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Corrections to and from their table, to which one can only add. */
final class Journal {
    private static final String ROWS =
            "SELECT number, kind, person, said_at, reason, article, subject, fact, fields, undoes FROM correction";

    /** Ids that an article had before it changed, by the one it has. */
    static final String EARLIER =
            "SELECT v.id FROM article_version v JOIN article a ON a.key = v.article WHERE a.id = ?";

    private static final String DOING = "looking up corrections";

    private final Answers answers;

    Journal(Answers answers) {
        this.answers = answers;
    }

    /** What was said of this article's facts, before it changed as well, and what of that was undone, oldest first. */
    List<Correction> of(String articleId) {
        return ask(" WHERE article = ? OR article IN (" + EARLIER + ") ORDER BY number", List.of(articleId, articleId));
    }

    /** What was said of commitments' links, and what of that was undone, oldest first. */
    List<Correction> links() {
        return ask(" WHERE article IS NULL ORDER BY number", List.of());
    }

    /** What was said last, by this person where one is named; the latest first. */
    List<Correction> latest(Optional<String> person, int atMost) {
        List<Object> values = new ArrayList<>(person.stream().toList());
        values.add(atMost);
        return ask((person.isPresent() ? " WHERE person = ?" : "") + " ORDER BY number DESC LIMIT ?", values);
    }

    /** Ids, as they are now, of articles of whose facts several persons have said something; that of which something was said last first. */
    List<String> ofSeveral(int atMost) {
        return answers.ask(
                DOING,
                "SELECT coalesce(a.id, c.article) AS id FROM correction c LEFT JOIN article_version v ON v.id = c.article"
                        + " LEFT JOIN article a ON a.key = v.article WHERE c.article IS NOT NULL"
                        + " GROUP BY coalesce(a.id, c.article) HAVING count(DISTINCT c.person) > 1"
                        + " ORDER BY max(c.number) DESC LIMIT ?",
                List.of(atMost),
                row -> row.getString(1));
    }

    Optional<Correction> find(int number) {
        return ask(" WHERE number = ?", List.of(number)).stream().findFirst();
    }

    /** Ids of the articles of whose facts something has been said, as they are now. */
    List<String> articles() {
        return answers.ask(
                DOING,
                "SELECT DISTINCT coalesce(a.id, c.article) AS id FROM correction c LEFT JOIN article_version v ON v.id = c.article"
                        + " LEFT JOIN article a ON a.key = v.article WHERE c.article IS NOT NULL ORDER BY id",
                List.of(),
                row -> row.getString(1));
    }

    /** The id of the article that this text was once a version of; the same id where it was of none. */
    String current(String articleId) {
        return answers
                .ask(
                        DOING,
                        "SELECT a.id FROM article_version v JOIN article a ON a.key = v.article WHERE v.id = ?",
                        List.of(articleId),
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .orElse(articleId);
    }

    private List<Correction> ask(String which, List<?> values) {
        return answers.ask(DOING, ROWS + which, values, this::read);
    }

    private Correction read(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        try {
            return new Correction(
                    number,
                    new Signature(
                            row.getString("person"), Instant.parse(row.getString("said_at")), row.getString("reason")),
                    said(row));
        } catch (FactJsonException | CorrectionException e) {
            throw new RecordException(
                    answers.place(), DOING, "correction k" + number + " is damaged: " + e.getMessage(), e);
        }
    }

    private static Said said(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case "accept" -> new Said.Accepted(fact(row), fields(row));
            case "reject" -> new Said.Rejected(fact(row));
            case "edit" -> new Said.Edited(fact(row), fields(row));
            case "add" -> new Said.Added(fact(row));
            case "undo" -> new Said.Undone(row.getInt("undoes"));
            case "reject-link" -> {
                JsonNode joins = FactFields.node(row.getString("fields"));
                yield new Said.LinkRejected(
                        row.getString("subject"),
                        joins.path("commitment").asText(),
                        joins.path("kind").asText(),
                        FactJson.read(joins.path("opening").toString(), 1),
                        fact(row));
            }
            default -> throw new CorrectionException("there is no kind '" + kind + "'");
        };
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return FactJson.read(row.getString("fact"), 1);
    }

    private static SortedMap<String, String> fields(ResultSet row) throws SQLException {
        SortedMap<String, String> fields = new TreeMap<>();
        FactFields.node(row.getString("fields"))
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().toString()));
        return fields;
    }

    /**
     * Adds an entry, inside a transaction of the caller's.
     *
     * @param article id of the article it is about; none of links
     */
    Correction append(Signature signature, Said said, Optional<String> article) throws SQLException {
        try (PreparedStatement put = answers.connection()
                .prepareStatement("INSERT INTO correction (kind, person, said_at, reason, article, subject, fact,"
                        + " fields, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number")) {
            put.setString(1, said.code());
            put.setString(2, signature.by());
            put.setString(3, signature.at().toString());
            put.setString(4, signature.reason());
            put.setString(5, article.orElse(null));
            put.setString(6, null);
            put.setString(7, null);
            put.setString(8, null);
            put.setObject(9, said instanceof Said.Undone undone ? undone.number() : null);
            switch (said) {
                case Said.Accepted(Fact fact, var fields) -> set(put, fact.id(), fact, json(fields));
                case Said.Edited(Fact fact, var fields) -> set(put, fact.id(), fact, json(fields));
                case Said.Rejected(Fact fact) -> set(put, fact.id(), fact, null);
                case Said.Added(Fact fact) -> set(put, fact.id(), fact, null);
                case Said.LinkRejected link -> set(put, link.link(), link.linked(), joins(link));
                case Said.Undone _ -> {}
            }
            try (ResultSet row = put.executeQuery()) {
                row.next();
                return new Correction(row.getInt(1), signature, said);
            }
        }
    }

    private static void set(PreparedStatement put, String subject, Fact fact, @Nullable String fields)
            throws SQLException {
        put.setString(6, subject);
        put.setString(7, FactJson.line(fact));
        put.setString(8, fields);
    }

    private static String json(SortedMap<String, String> fields) {
        ObjectNode object = FactFields.empty();
        fields.forEach((name, value) -> object.set(name, FactFields.node(value)));
        return object.toString();
    }

    private static String joins(Said.LinkRejected link) {
        return FactFields.empty()
                .put("commitment", link.commitment())
                .put("kind", link.kind())
                .<ObjectNode>set("opening", FactFields.of(link.opening()))
                .toString();
    }
}
