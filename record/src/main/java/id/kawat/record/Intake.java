package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Articles on their way into a record, written many in one step: that is several times as fast as one by one.
 *
 * <pre>{@code
 * try (Intake intake = record.intake()) {
 *     intake.add(coding, coder);
 * }
 * }</pre>
 *
 * Up to {@value #MOST} articles wait in memory, the first of them for about two seconds (looked at when the next comes); then all are
 * written in one transaction. The record is locked only while they are, so that other programs get their turn between.
 * What waits when a run is killed is not in the record, and a run over the same articles adds it. Of the articles of one step all stand
 * in the record or none; {@link #close} writes the last.
 */
public final class Intake implements AutoCloseable {
    static final int MOST = 2000;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final FactRecord record;
    private final List<Checked> waiting = new ArrayList<>();
    /** Of those that wait, the one that came last of each text, by the article's id. */
    private final Map<String, Checked> latest = new HashMap<>();

    private final Map<Kept, Integer> kept = new EnumMap<>(Kept.class);
    private long firstCame;

    Intake(FactRecord record) {
        this.record = record;
    }

    /** An article whose facts have been found to hold together. */
    record Checked(Article article, String coder, List<Row> rows, Optional<Instant> seen) {
        /** True where the same text, got then, would add nothing. */
        private boolean covers(String otherCoder, Optional<Instant> then) {
            return coder.equals(otherCoder)
                    && (then.isEmpty()
                            || seen.filter(when -> !then.get().isAfter(when)).isPresent());
        }
    }

    /** The same of an article of which nobody knows when it was got. */
    public boolean add(Coding coding, String coder) {
        return add(coding, coder, Optional.empty());
    }

    /** True where the record holds this article as read by this coder version, or will when what waits is written: then it need not be coded. */
    public boolean holds(String articleId, String coder) {
        return holds(articleId, coder, Optional.empty());
    }

    /**
     * The same of an article that was got at this time: it may be again what it was before it changed.
     */
    public boolean holds(String articleId, String coder, Optional<Instant> seen) {
        Checked waits = latest.get(articleId);
        return waits != null && waits.covers(coder, seen) || record.holds(articleId, coder, seen);
    }

    /**
     * Takes an article and its facts; see {@link FactRecord#keep}.
     *
     * @param seen when the article was got: of two versions of it the one got later stands
     * @return false where there was no need to, see {@link #holds}
     * @throws RefusedCodingException at once, where the coding does not hold together; the others are not touched by it
     * @throws RecordException where the step could not be written: none of its articles is in the record then
     */
    public boolean add(Coding coding, String coder, Optional<Instant> seen) {
        boolean taken = !holds(coding.article().id(), coder, seen);
        if (taken) {
            if (waiting.isEmpty()) {
                firstCame = System.nanoTime();
            }
            Checked checked = new Checked(coding.article(), coder, CodingCheck.rows(coding), seen);
            waiting.add(checked);
            latest.put(coding.article().id(), checked);
        } else {
            kept.merge(Kept.UNCHANGED, 1, Integer::sum);
        }
        if (waiting.size() >= MOST || !waiting.isEmpty() && System.nanoTime() - firstCame >= LONGEST.toNanos()) {
            write();
        }
        return taken;
    }

    /** Writes what waits. */
    public void write() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Checked> step = List.copyOf(waiting);
        // Whatever comes of it: what could not be written now is not tried again behind the caller's back.
        waiting.clear();
        latest.clear();
        record.write(step).forEach(each -> kept.merge(each, 1, Integer::sum));
    }

    /** What became of the articles so far, those that still wait left out. */
    public Map<Kept, Integer> kept() {
        return Map.copyOf(kept);
    }

    @Override
    public void close() {
        write();
    }
}
