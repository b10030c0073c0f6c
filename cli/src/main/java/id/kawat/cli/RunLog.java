package id.kawat.cli;

import id.kawat.source.Problem;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of a run while it goes on: problems as they come, how far it is, the report. Failures are named one and all; of what is set
 * aside or remarked upon for the same reason the first few are, and the rest counted.
 */
final class RunLog {
    private static final int NAMED = 10;

    private final Tally tally = new Tally();
    private final Reasons named = new Reasons();
    private final PrintWriter err;
    private final Progress progress;
    private final Optional<Report> report;
    private final InstantSource clock;

    RunLog(PrintWriter err, Progress progress, Optional<Report> report, InstantSource clock) {
        this.err = err;
        this.progress = progress;
        this.report = report;
        this.clock = clock;
    }

    /** Goes through with a run, and writes its report, whether it comes to its end, is stopped, or breaks. */
    Tally attend(Stream<Outcome> run, Steps steps, Stop stop) {
        try (run) {
            run.forEachOrdered(outcome -> add(steps.settle(outcome)));
            steps.finish();
        } catch (RuntimeException | Error e) {
            breakOff(steps, e);
            throw e;
        }
        tally.kept(steps.kept());
        tally.stopped(stop.obeyed());
        end(stop.obeyed().isPresent() ? Report.End.STOPPED : Report.End.COMPLETE, Optional.empty());
        return tally;
    }

    private void breakOff(Steps steps, Throwable because) {
        trying(steps::finish, because);
        tally.kept(steps.kept());
        trying(() -> end(Report.End.BROKEN, Optional.of(String.valueOf(because.getMessage()))), because);
    }

    /** What broke the run may keep this from being done as well: the first is what matters. */
    private static void trying(Runnable what, Throwable because) {
        try {
            what.run();
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    private void add(Outcome outcome) {
        tally.add(outcome);
        tell(outcome);
        report.ifPresent(written -> written.add(outcome));
        progress.at(tally);
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            few(failed.remarks());
            say(failed.reason().toString());
        } else {
            few(outcome.problems());
        }
    }

    private void few(List<Problem> problems) {
        for (Problem problem : problems) {
            int now = named.add(problem.reason());
            if (now <= NAMED) {
                say(problem.toString());
            }
            if (now == NAMED) {
                say("more of this kind are counted, not named (--report FILE lists them): "
                        + Reasons.kind(problem.reason()));
            }
        }
    }

    private void say(String what) {
        err.println(Progress.clearLine() + "kawat: " + what);
        err.flush();
    }

    private void end(Report.End how, Optional<String> error) {
        progress.close();
        report.ifPresent(written -> written.end(how, error, tally, clock.instant()));
    }
}
