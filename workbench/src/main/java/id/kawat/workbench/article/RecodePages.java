package id.kawat.workbench.article;

import id.kawat.record.ArticleEntry;
import id.kawat.record.Recoded;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reading anew all that another Kawat has read, one run at a time, while everybody goes on working. */
public final class RecodePages implements Area {
    private final Desk desk;
    private final RuleIndex rules;
    private Optional<Run> last = Optional.empty();
    private volatile boolean closed;

    public RecodePages(Desk desk) {
        this.desk = desk;
        this.rules = new RuleIndex(desk);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/admin/recode", this::show, Role.ADMIN);
        routes.post("/admin/recode", this::start, Role.ADMIN);
    }

    /** How far a run has come, and what it changed. */
    private static final class Run {
        /** So many changed articles are shown; {@code kawat recode} writes down all. */
        private static final int SHOWN = 100;

        private final int all;
        private int read;
        private int changed;
        private boolean over;
        private String trouble = "";
        private final List<Recoded> shown = new ArrayList<>();

        Run(int all) {
            this.all = all;
        }

        synchronized void add(Recoded recoded) {
            read++;
            boolean other = !recoded.changes().isEmpty()
                    || !recoded.corrections().isEmpty()
                    || recoded.failure().isPresent();
            changed += other ? 1 : 0;
            if (other && shown.size() < SHOWN) {
                shown.add(recoded);
            }
        }

        synchronized void end(String why) {
            over = true;
            trouble = why;
        }

        synchronized boolean isOver() {
            return over;
        }

        synchronized Progress progress(Visit visit, RuleIndex rules) {
            CardMaker maker = new CardMaker(visit, rules);
            return new Progress(
                    all,
                    read,
                    changed,
                    !over,
                    trouble,
                    shown.stream()
                            .map(one ->
                                    new Piece(one, one.article(), ArticlePages.Changed.of(visit, maker, one.changes())))
                            .toList());
        }
    }

    /** An article that was read otherwise. */
    public record Piece(Recoded recoded, ArticleEntry article, List<ArticlePages.Changed> changes) {}

    /**
     * A run as a page shows it.
     *
     * @param all how many articles were to be read
     * @param changed of how many the facts or the state of a correction are others now, or that could not be read
     * @param trouble why it ended early; else empty
     * @param pieces the first of those
     */
    public record Progress(int all, int read, int changed, boolean running, String trouble, List<Piece> pieces) {
        public Progress {
            pieces = List.copyOf(pieces);
        }
    }

    private void show(Context ctx) {
        Visit visit = Visit.of(ctx);
        Optional<Progress> progress = latest().map(run -> run.progress(visit, rules));
        desk.show(ctx, "article/recodeall.jte", Map.of("stale", stale(), "version", version(), "progress", progress));
    }

    private synchronized Optional<Run> latest() {
        return last;
    }

    private String version() {
        return desk.settings().coderVersion();
    }

    /** How many articles another Kawat has read. */
    private int stale() {
        Map<String, Integer> coders = desk.ask(record -> record.recoding().coders());
        return coders.entrySet().stream()
                .filter(coder -> !coder.getKey().equals(version()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private synchronized void start(Context ctx) {
        if (last.isEmpty() || last.get().isOver()) {
            Run run = new Run(stale());
            last = Optional.of(run);
            Thread.ofPlatform().daemon().name("kawat-recode").start(() -> read(run));
        }
        ctx.redirect("/admin/recode", HttpStatus.SEE_OTHER);
    }

    /** On one thread, so that who reads pages meanwhile is not held up. */
    private void read(Run run) {
        try {
            desk.change(record -> {
                record.recoding().run(desk.coder()::code, version(), 1, true, recoded -> {
                    run.add(recoded);
                    if (closed) {
                        throw new IllegalStateException("the workbench closed");
                    }
                });
                return run;
            });
            run.end("");
        } catch (RuntimeException e) {
            run.end(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
