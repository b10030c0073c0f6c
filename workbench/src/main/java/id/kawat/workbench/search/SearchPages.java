package id.kawat.workbench.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.kawat.lexicon.Party;
import id.kawat.record.Facets;
import id.kawat.workbench.About;
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
        Map<String, List<String>> asked = ctx.queryParamMap();
        Form form = Form.of(asked, visit);
        try {
            Sought sought = Sought.of(asked, visit.names());
            form = form.of(sought);
            long kept = saved.kept(visit.who().name(), sought.query())
                    .map(SavedSearch::id)
                    .orElse(0L);
            int from = from(ctx);
            desk.keep(ctx, "search/page.jte", List.of(kept), About.ALL, any -> answer(any, asked, sought, from, kept));
        } catch (Misfit misfit) {
            ctx.status(HttpStatus.BAD_REQUEST);
            desk.show(ctx, "search/page.jte", Map.of("form", form, "trouble", Trouble.of(misfit, form.asked(), visit)));
        }
    }

    private Map<String, Object> answer(
            Visit visit, Map<String, List<String>> asked, Sought sought, int from, long kept) {
        Map<String, Object> page = new HashMap<>();
        page.put("form", Form.of(asked, visit).of(sought));
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
        page.put("kept", kept);
        if (asked.containsKey("spread")) {
            page.put("spread", spread(sought, visit));
        }
        return page;
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
            desk.keep(ctx, "search/facets.jte", About.ALL, any -> Map.of("spread", spread(sought, any)));
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
