package id.kawat.record;

import java.util.ArrayList;
import java.util.List;

/** Answers what came into the record since when. Numbers are given in the order in which steps of writing end, for one is taken at a time. */
final class ArrivalAnswers {
    private static final String DOING = "looking for what has come";

    private ArrivalAnswers() {}

    static Arrivals.Mark mark(Answers answers) {
        return answers.ask(
                        DOING,
                        "SELECT (SELECT coalesce(max(key), 0) FROM article),"
                                + " (SELECT coalesce(max(key), 0) FROM article_version)",
                        List.of(),
                        row -> new Arrivals.Mark(row.getLong(1), row.getLong(2)))
                .getFirst();
    }

    static Arrivals since(Answers answers, Arrivals.Mark mark, int atMost) {
        List<Arrivals.Arrival> found = new ArrayList<>(answers.ask(
                DOING,
                "SELECT id, key FROM article WHERE key > ? ORDER BY key LIMIT ?",
                List.of(mark.article(), atMost + 1),
                row -> new Arrivals.Arrival(row.getString(1), false, row.getLong(2))));
        int left = atMost + 1 - found.size();
        if (left > 0) {
            found.addAll(answers.ask(
                    DOING,
                    "SELECT a.id, v.key FROM article_version v JOIN article a ON a.key = v.article"
                            + " WHERE v.key > ? AND v.kind = 'older' ORDER BY v.key LIMIT ?",
                    List.of(mark.version(), left),
                    row -> new Arrivals.Arrival(row.getString(1), true, row.getLong(2))));
        }
        boolean more = found.size() > atMost;
        List<Arrivals.Arrival> shown = more ? found.subList(0, atMost) : found;
        return new Arrivals(shown, after(mark, shown), more);
    }

    private static Arrivals.Mark after(Arrivals.Mark mark, List<Arrivals.Arrival> arrivals) {
        long article = mark.article();
        long version = mark.version();
        for (Arrivals.Arrival arrival : arrivals) {
            if (arrival.changed()) {
                version = arrival.number();
            } else {
                article = arrival.number();
            }
        }
        return new Arrivals.Mark(article, version);
    }
}
