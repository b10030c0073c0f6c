package id.kawat.cli;

import id.kawat.record.Kept;
import id.kawat.source.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/** What a run came to, in numbers. */
final class Tally {
    private static final int MOST_REASONS = 6;

    private final Map<Kept, Integer> kept = new EnumMap<>(Kept.class);
    private final Reasons failed = new Reasons();
    private final Reasons passedOver = new Reasons();
    private final Reasons setAside = new Reasons();
    private final Reasons remarks = new Reasons();
    private int articles;
    private int facts;
    private Optional<Stop.Signal> stopped = Optional.empty();

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                articles++;
                remark(read.problems());
            }
            case Outcome.Coded coded -> {
                articles++;
                facts += coded.coding().facts().size();
                remark(coded.problems());
            }
            case Outcome.Unchanged _ -> articles++;
            case Outcome.SetAside aside -> setAside.add(Languages.name(aside.language()));
            case Outcome.Failed broken -> {
                failed.add(broken.reason().reason());
                remark(broken.remarks());
            }
            case Outcome.PassedOver passed -> passedOver.add(passed.file().reason());
        }
    }

    private void remark(List<Problem> problems) {
        problems.forEach(problem -> remarks.add(problem.reason()));
    }

    /** What became of the articles in the record. */
    void kept(Map<Kept, Integer> counts) {
        kept.putAll(counts);
    }

    void stopped(Optional<Stop.Signal> by) {
        stopped = by;
    }

    /** All that the run has come to, whatever came of it. */
    int all() {
        return articles + failed.all() + setAside.all() + passedOver.all();
    }

    /** Articles read, whether or not the record held them. */
    int articles() {
        return articles;
    }

    /** Facts read in this run; those of articles that the record held are not among them. */
    int facts() {
        return facts;
    }

    Reasons failed() {
        return failed;
    }

    Reasons passedOver() {
        return passedOver;
    }

    /** Counted by the names of their languages. */
    Reasons setAside() {
        return setAside;
    }

    /** What there was to say of articles that were read. */
    Reasons remarks() {
        return remarks;
    }

    Optional<Stop.Signal> stopped() {
        return stopped;
    }

    /** How many articles became what in the record. */
    int kept(Kept what) {
        return kept.getOrDefault(what, 0);
    }

    /** The signal's where one stopped the run; else 1 where an article failed, else 0. */
    int exitCode() {
        return stopped.map(Stop.Signal::exitCode).orElse(failed.all() > 0 ? ExitCode.SOFTWARE : ExitCode.OK);
    }

    /** {@code 24 articles, 310 facts; 1 failed; 24 other files passed over}. */
    @Override
    public String toString() {
        return count(articles, "article") + ", " + count(facts, "fact") + rest();
    }

    /** The same of a run into a record: {@code 24 articles (20 new, 0 read anew, 4 unchanged), 310 facts; 1 failed}. */
    String intoRecord() {
        return count(articles, "article") + " (" + kept(Kept.NEW) + " new, " + kept(Kept.RECODED) + " read anew, "
                + rare(Kept.CHANGED, " changed, ") + rare(Kept.OLDER, " older than what stands, ")
                + kept(Kept.UNCHANGED) + " unchanged), " + count(facts, "fact") + rest();
    }

    /** What is rare is told where it happened. */
    private String rare(Kept what, String words) {
        return kept(what) > 0 ? kept(what) + words : "";
    }

    /** {@code 24 articles; 1 failed}: of a run that asked for no facts. */
    String ofStories() {
        return count(articles, "article") + rest();
    }

    private String rest() {
        return (failed.all() > 0 ? "; " + failed.all() + " failed" : "")
                + (setAside.all() > 0 ? "; " + setAside.all() + " set aside" : "")
                + (passedOver.all() > 0 ? "; " + count(passedOver.all(), "other file") + " passed over" : "");
    }

    /** The reasons, a line each: {@code failed: is empty (2), has no story (1)}; and that the run was stopped, where it was. */
    List<String> reasons() {
        List<String> lines = new ArrayList<>();
        add(lines, "failed", failed);
        add(lines, "set aside, not being Indonesian", setAside);
        add(lines, "passed over", passedOver);
        add(lines, "remarks", remarks);
        stopped.ifPresent(_ -> lines.add("stopped; run it again to go on"));
        return lines;
    }

    private static void add(List<String> lines, String what, Reasons reasons) {
        if (reasons.all() > 0) {
            lines.add(what + ": " + reasons.said(MOST_REASONS));
        }
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
