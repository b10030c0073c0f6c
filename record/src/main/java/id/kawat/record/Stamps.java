package id.kawat.record;

import id.kawat.lexicon.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts that are another once some part of the record has changed, at the cost of a look at an index. A fact that is written anew gets another
 * key, but where it was the last of all; then its article has been read by another coder, is another text, or has been corrected.
 */
final class Stamps {
    /** To look at more takes longer than it is worth: of so many, some change all the time. */
    private static final int MOST = 20_000;

    private static final String NUMBERS = "SELECT count(*), coalesce(sum(fact), 0), coalesce(max(fact), 0) FROM ";

    private final Answers answers;

    Stamps(Answers answers) {
        this.answers = answers;
    }

    /** What a number of facts are known by. */
    private record Facts(long number, String sum, long last) {
        @Override
        public String toString() {
            return number + " " + sum + " " + last;
        }
    }

    String pair(Party a, Party b) {
        return new WorkedOut(answers).between(a, b) + " / " + links();
    }

    Optional<String> party(Party party) {
        Facts facts = facts(
                "looking whether anything of " + party + " has changed",
                NUMBERS + "(SELECT fact FROM fact_party WHERE party = ? LIMIT " + (MOST + 1) + ") first_ones",
                List.of(party.code()));
        return facts.number() > MOST ? Optional.empty() : Optional.of(facts + " / " + ofLast(facts) + " / " + links());
    }

    String article(String id) {
        String doing = "looking whether article " + id + " has changed";
        Facts facts = facts(
                doing,
                "SELECT count(*), coalesce(sum(key), 0), coalesce(max(key), 0) FROM fact"
                        + " WHERE article = (SELECT key FROM article WHERE id = ?)",
                List.of(id));
        String copies = line(
                doing,
                "SELECT count(*), coalesce(max(c.article), 0), coalesce(sum(c.article), 0) FROM article x"
                        + " JOIN article_copy own ON own.article = x.key JOIN article_copy c ON c.text = own.text WHERE x.id = ?",
                List.of(id));
        String versions = line(
                doing,
                "SELECT count(*), coalesce(max(v.key), 0) FROM article x JOIN article_version v ON v.article = x.key WHERE x.id = ?",
                List.of(id));
        return facts + " / " + ofArticle(doing, id) + " / " + copies + " / " + versions;
    }

    private Facts facts(String doing, String sql, List<?> values) {
        return answers.ask(doing, sql, values, row -> new Facts(row.getLong(1), row.getString(2), row.getLong(3)))
                .getFirst();
    }

    private String ofLast(Facts facts) {
        String doing = "looking whether an article has changed";
        return answers
                .ask(
                        doing,
                        "SELECT article.id FROM fact JOIN article ON article.key = fact.article WHERE fact.key = ?",
                        List.of(facts.last()),
                        row -> row.getString(1))
                .stream()
                .map(id -> ofArticle(doing, id))
                .collect(Collectors.joining());
    }

    /** The article as it came, and the last that was said of it. */
    private String ofArticle(String doing, String id) {
        return line(doing, "SELECT id, digest, coder, coalesce(title, '') FROM article WHERE id = ?", List.of(id))
                + line(
                        doing,
                        "SELECT count(*), coalesce(max(number), 0) FROM correction WHERE article = ?",
                        List.of(id));
    }

    /** What was said of links last: it is said of no article. */
    private String links() {
        return line(
                "looking whether links have been corrected",
                "SELECT count(*), coalesce(max(number), 0) FROM correction WHERE article IS NULL",
                List.of());
    }

    private String line(String doing, String sql, List<?> values) {
        return answers
                .ask(doing, sql, values, row -> {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(' ').append(row.getString(column));
                    }
                    return line.toString();
                })
                .stream()
                .collect(Collectors.joining(";"));
    }
}
