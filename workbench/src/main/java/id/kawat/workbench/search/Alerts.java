package id.kawat.workbench.search;

import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.WrongRequest;
import id.kawat.workbench.account.Accounts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The searches somebody keeps, what is new for them, their feeds, and where news of them is sent. */
public final class Alerts implements Area {
    private static final int LONGEST_NAME = 120;
    private static final int SHOWN = 100;
    private static final int LATEST = 3;
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final long AFTER_TROUBLE_MILLIS = 30_000;

    private final Desk desk;
    private final SavedSearches saved;
    private final Watch watch;
    private final Deliveries deliveries;
    private volatile boolean closed;

    public Alerts(Desk desk) {
        this.desk = desk;
        this.saved = new SavedSearches(desk.state());
        this.watch = new Watch(desk, saved);
        this.deliveries = new Deliveries(saved, new Courier(desk.settings().hooksWithin()));
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/searches", this::list, Role.READER);
        routes.post("/searches", this::keep, Role.READER);
        routes.get("/searches/{id}", this::show, Role.READER);
        routes.post("/searches/{id}/name", this::rename, Role.READER);
        routes.post("/searches/{id}/delete", this::delete, Role.READER);
        routes.post("/searches/{id}/key", this::renewKey, Role.READER);
        routes.post("/searches/{id}/hook", this::send, Role.READER);
        routes.post("/searches/{id}/hook/delete", this::sendNoMore, Role.READER);
        routes.get("/feeds/{file}", this::feed, Role.ANYBODY);
        Thread.ofVirtual().name("kawat-watch").start(() -> keepOn(this::look));
        Thread.ofVirtual().name("kawat-deliveries").start(() -> keepOn(() -> deliveries.make(Instant.now())));
    }

    // ------------------------------------------------------------------ in the background

    private long seen = Long.MIN_VALUE;

    private void look() {
        long revision = desk.revision();
        if (revision != seen) {
            while (!closed && watch.step()) {
                // On, until all has been gone through.
            }
            seen = revision;
        }
    }

    private void keepOn(Runnable work) {
        try {
            while (!closed) {
                long pause = LOOK_EVERY_MILLIS;
                try {
                    work.run();
                } catch (RuntimeException e) {
                    if (closed) {
                        return;
                    }
                    System.err.println("kawat serve: alerts: " + e.getMessage());
                    pause = AFTER_TROUBLE_MILLIS;
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    // ------------------------------------------------------------------ pages

    /** A search as the list shows it. */
    public record Row(long id, String name, String said, String address, int news, List<Item> latest) {}

    /** Something that was told, as a page shows it. */
    public record Item(String said, String words, String link, String source, String at, boolean fresh) {}

    /** Where news is sent, as a page shows it. */
    public record Sending(String address, String secret, String trouble, boolean off, String answered) {}

    private void list(Context ctx) {
        Visit visit = Visit.of(ctx);
        String who = visit.who().name();
        Map<Long, Integer> unseen = saved.unseen(who);
        List<Row> rows = saved.of(who).stream()
                .map(search -> row(search, unseen.getOrDefault(search.id(), 0), visit))
                .toList();
        desk.show(ctx, "search/searches.jte", Map.of("rows", rows));
    }

    private Row row(SavedSearch search, int news, Visit visit) {
        List<Item> latest = saved.told(search.id(), LATEST).stream()
                .map(told -> item(told, search, visit))
                .toList();
        return new Row(search.id(), search.name(), said(search, visit), "/search?" + search.query(), news, latest);
    }

    private String said(SavedSearch search, Visit visit) {
        try {
            return Sought.parse(search.query(), desk.names()).said(visit);
        } catch (Misfit misfit) {
            return visit.say(misfit.key(), misfit.value());
        }
    }

    private static Item item(Told told, SavedSearch search, Visit visit) {
        String day = told.published().isEmpty() ? "" : visit.date(new id.kawat.text.Period(told.published()));
        String source = String.join(
                ", ",
                List.of(told.fact().isEmpty() ? "" : told.title(), told.outlet(), day).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        return new Item(
                told.said(visit.language()),
                told.words(),
                link(told),
                source,
                visit.time(told.at()),
                told.id() > search.looked());
    }

    /** The article, at the fact. */
    static String link(Told told) {
        return "/article/" + Visit.escaped(told.article())
                + (told.fact().isEmpty()
                        ? ""
                        : "?fact=" + Visit.escaped(told.fact()) + "#" + Visit.escaped(told.fact()));
    }

    private void show(Context ctx) {
        show(ctx, mine(ctx), "");
    }

    private void show(Context ctx, SavedSearch search, String trouble) {
        Visit visit = Visit.of(ctx);
        List<Told> told = saved.told(search.id(), SHOWN);
        Map<String, Object> page = new HashMap<>();
        page.put("search", row(search, 0, visit));
        page.put("items", told.stream().map(each -> item(each, search, visit)).toList());
        page.put("feed", home(ctx) + "/feeds/" + search.key() + ".atom");
        page.put("trouble", trouble);
        Optional<Sending> sending = saved.hook(search.id()).map(hook -> sending(hook, visit));
        sending.ifPresent(one -> page.put("sending", one));
        desk.show(ctx, "search/search.jte", page);
        if (!told.isEmpty()) {
            saved.looked(search.owner(), search.id(), told.getFirst().id());
        }
    }

    private static Sending sending(Hook hook, Visit visit) {
        String[] reason = hook.reason().split(" ", 2);
        return new Sending(
                hook.address(),
                hook.secret(),
                hook.reason().isEmpty() ? "" : visit.say(reason[0], reason.length > 1 ? reason[1] : ""),
                hook.off(),
                hook.answered().isEmpty() ? "" : visit.time(Instant.parse(hook.answered())));
    }

    private void keep(Context ctx) {
        Visit visit = Visit.of(ctx);
        Sought sought;
        try {
            sought = Sought.parse(Optional.ofNullable(ctx.formParam("query")).orElse(""), desk.names());
        } catch (Misfit misfit) {
            throw new WrongRequest(visit.say(misfit.key(), misfit.value()));
        }
        String name = name(ctx).orElseGet(() -> clipped(sought.said(visit)));
        saved.keep(visit.who().name(), name, sought.query(), desk.ask(record -> record.mark()));
        ctx.redirect("/searches");
    }

    private static Optional<String> name(Context ctx) {
        return Optional.ofNullable(ctx.formParam("name"))
                .map(name -> clipped(name.strip().replaceAll("\\p{Cntrl}", " ")))
                .filter(name -> !name.isBlank());
    }

    private static String clipped(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME)));
    }

    private void rename(Context ctx) {
        SavedSearch search = mine(ctx);
        name(ctx).ifPresent(name -> saved.rename(search.owner(), search.id(), name));
        ctx.redirect("/searches/" + search.id());
    }

    private void delete(Context ctx) {
        SavedSearch search = mine(ctx);
        saved.delete(search.owner(), search.id());
        ctx.redirect("/searches");
    }

    private void renewKey(Context ctx) {
        SavedSearch search = mine(ctx);
        saved.renewKey(search.owner(), search.id());
        ctx.redirect("/searches/" + search.id());
    }

    private void send(Context ctx) {
        SavedSearch search = mine(ctx);
        String address =
                Optional.ofNullable(ctx.formParam("address")).orElse("").strip();
        try {
            Destination.of(address, desk.settings().hooksWithin());
        } catch (Destination.Refused e) {
            ctx.status(400);
            show(ctx, search, Visit.of(ctx).say(e.key(), ""));
            return;
        }
        saved.send(search.id(), address, home(ctx));
        ctx.redirect("/searches/" + search.id());
    }

    private void sendNoMore(Context ctx) {
        SavedSearch search = mine(ctx);
        saved.sendNoMore(search.id());
        ctx.redirect("/searches/" + search.id());
    }

    private SavedSearch mine(Context ctx) {
        String id = ctx.pathParam("id");
        if (!id.matches("\\d{1,12}")) {
            throw new NotFoundResponse();
        }
        return saved.find(Visit.of(ctx).who().name(), Long.parseLong(id)).orElseThrow(NotFoundResponse::new);
    }

    private static String home(Context ctx) {
        return ctx.scheme() + "://" + ctx.host();
    }

    private void feed(Context ctx) {
        String file = ctx.pathParam("file");
        SavedSearch search = Optional.of(file)
                .filter(name -> name.endsWith(".atom"))
                .flatMap(name -> saved.ofKey(name.substring(0, name.length() - ".atom".length())))
                .orElseThrow(NotFoundResponse::new);
        if (Accounts.of(desk.state()).isDisabled(search.owner())) {
            throw new GoneResponse();
        }
        Visit visit = Visit.of(ctx);
        List<Told> told = saved.told(search.id(), SHOWN);
        String tag = "\"" + search.uuid().substring(0, 8) + "-"
                + (told.isEmpty() ? 0 : told.getFirst().id()) + "-"
                + Integer.toHexString(search.name().hashCode()) + "-"
                + visit.language().code() + "\"";
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "private, no-cache");
        ctx.header("X-Robots-Tag", "noindex");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.contentType("application/atom+xml; charset=utf-8");
        ctx.result(new AtomFeed(search, said(search, visit), home(ctx), visit.language()).of(told));
    }
}
