package id.kawat.workbench.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.kawat.lexicon.Party;
import id.kawat.record.Facets;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The search: one page for articles and every kind of fact. */
public final class SearchPages implements Area {
    /** So many to a page. */
    static final int PAGE = 25;
    /** Nobody scans further; who wants all takes the file. */
    private static final int FARTHEST = 1_000;

    private static final int SUGGESTED = 12;
    private static final int FACETS = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final SavedSearches saved;

    public SearchPages(Desk desk) {
        this.desk = desk;
        this.saved = new SavedSearches(desk.state());
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/search", this::search, Role.READER);
        routes.get("/search/facets", this::facets, Role.READER);
        routes.get("/search/parties", this::parties, Role.READER);
        routes.get("/search/export.csv", ctx -> download(ctx, "csv"), Role.READER);
        routes.get("/search/export.jsonl", ctx -> download(ctx, "jsonl"), Role.READER);
    }

    private void search(Context ctx) {
        Visit visit = Visit.of(ctx);
        Form form = Form.of(ctx.queryParamMap(), visit);
        Map<String, Object> page = new HashMap<>();
        page.put("form", form);
        try {
            Sought sought = Sought.of(ctx.queryParamMap(), visit.names());
            page.put("form", form.of(sought));
            answer(ctx, sought, page);
        } catch (Misfit misfit) {
            ctx.status(HttpStatus.BAD_REQUEST);
            page.put("trouble", Trouble.of(misfit, form.asked(), visit));
        }
        desk.show(ctx, "search/page.jte", page);
    }

    private void answer(Context ctx, Sought sought, Map<String, Object> page) {
        Visit visit = Visit.of(ctx);
        int from = from(ctx);
        Finder finder = new Finder(sought);
        Finder.Found found = desk.remembered(
                List.of("search", sought.query(), from, visit.language()),
                record -> finder.lines(record, from, PAGE, visit));
        page.put("sought", sought);
        page.put("found", found);
        page.put("from", from);
        int next = from + PAGE;
        page.put("next", found.more() && next < FARTHEST ? sought.address() + "&from=" + next : "");
        page.put("end", found.more() && next >= FARTHEST);
        boolean first = from == 0;
        page.put(
                "offers",
                first && !sought.words().isEmpty()
                        ? desk.remembered(
                                List.of("offers", sought.query(), visit.language()),
                                record -> Offers.of(sought, record, visit))
                        : List.of());
        page.put(
                "kept",
                saved.kept(visit.who().name(), sought.query())
                        .map(SavedSearch::id)
                        .orElse(0L));
        if (!ctx.queryParams("spread").isEmpty()) {
            page.put("spread", spread(sought, visit));
        }
    }

    private static int from(Context ctx) {
        String from = ctx.queryParam("from");
        return from != null && from.matches("\\d{1,4}") ? Math.min(Integer.parseInt(from), FARTHEST) : 0;
    }

    /** How the articles are spread, as a piece of the page: counting takes longer than finding. */
    private void facets(Context ctx) {
        Visit visit = Visit.of(ctx);
        Sought sought;
        try {
            sought = Sought.of(ctx.queryParamMap(), visit.names());
            desk.show(ctx, "search/facets.jte", Map.of("spread", spread(sought, visit)));
        } catch (Misfit misfit) {
            ctx.status(HttpStatus.BAD_REQUEST).result(visit.say(misfit.key(), misfit.value()));
        }
    }

    private Spread spread(Sought sought, Visit visit) {
        Facets facets = desk.remembered(List.of("facets", sought.query()), record -> new Finder(sought).facets(record));
        return Spread.of(facets, sought, FACETS, visit);
    }

    private void parties(Context ctx) {
        Visit visit = Visit.of(ctx);
        String text = Optional.ofNullable(ctx.queryParam("q")).orElse("");
        ArrayNode found = JSON.createArrayNode();
        for (Party party : visit.names().beginningWith(text, visit.language(), SUGGESTED)) {
            found.addObject().put("code", party.code()).put("name", visit.party(party));
        }
        ctx.contentType("application/json").result(found.toString());
    }

    private void download(Context ctx, String form) {
        Visit visit = Visit.of(ctx);
        Sought sought;
        try {
            sought = Sought.of(ctx.queryParamMap(), visit.names());
            if (!sought.words().isEmpty()) {
                desk.ask(record -> sought.wanted() == Wanted.ARTICLE
                        ? new Finder(sought).hits(record)
                        : new Finder(sought).facts(record));
            }
        } catch (Misfit misfit) {
            ctx.status(HttpStatus.BAD_REQUEST).result(visit.say(misfit.key(), misfit.value()));
            return;
        }
        boolean csv = form.equals("csv");
        ctx.contentType(csv ? "text/csv; charset=utf-8; header=present" : "application/jsonl; charset=utf-8");
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"kawat-" + sought.wanted().plural() + "." + form + "\"");
        desk.ask(record -> {
            Downloads downloads = new Downloads(sought, record);
            // Not closed: the answer's stream is the server's.
            try {
                Writer out = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8);
                if (csv) {
                    downloads.csv(out);
                } else {
                    downloads.lines(out);
                }
                out.flush();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("sending what was found", e);
            }
        });
    }
}
