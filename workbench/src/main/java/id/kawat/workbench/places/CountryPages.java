package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import id.kawat.record.Facets;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.Docx;
import id.kawat.view.Html;
import id.kawat.view.Markdown;
import id.kawat.view.Pdf;
import id.kawat.workbench.About;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is in the record, and a page for each of them. */
public final class CountryPages implements Area {
    private static final List<String> KINDS = List.of("state", "body", "region", "other");
    private static final int AT_ONCE = 250;
    private static final int PARTNERS_SHOWN = 12;
    private static final int PARTNERS_MOST = 300;
    private static final int SHOWN = 6;
    private static final int WHOLE = 40;
    private static final int YEARS_SHOWN = 10;
    private static final int BARS_UP = 52;
    private static final int BARS_DOWN = 28;

    /** Of a party with more events, what takes long is fetched when the page is there. */
    private static final int BUSY = 400;

    private final Desk desk;
    private final PartySections sections;

    CountryPages(Desk desk) {
        this.desk = desk;
        this.sections = new PartySections(desk);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/countries", this::countries, Role.READER);
        routes.get("/party/{party}", this::party, Role.READER);
        routes.get("/party/{party}/partners", this::partners, Role.READER);
        for (String key : PartySections.KEYS) {
            routes.get("/party/{party}/" + key, ctx -> section(ctx, key), Role.READER);
        }
        routes.get("/party/{party}/brief.{format}", this::brief, Role.READER);
    }

    // ------------------------------------------------------------------ who is in the record

    /**
     * A party in the list.
     *
     * @param articles that name it in a fact
     * @param width of the bar that says how many that is, 0 to 100
     */
    public record Row(
            Party party, String name, String kind, int articles, int partners, int events, Tone tone, int width) {}

    private void countries(Context ctx) {
        Asked asked = new Asked(ctx, desk);
        String kind = asked.oneOf("kind", KINDS).orElse("");
        String q = asked.text("q").orElse("");
        desk.keep(ctx, "places/countries.jte", About.ALL, visit -> countries(visit, kind, q));
    }

    private Map<String, Object> countries(Visit visit, String kind, String q) {
        Map<Party, Dealings.Share> shares = Dealings.of(desk).shares();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        int most = 1;
        for (Facets.Count count : articles()) {
            Party party = new Party(count.value());
            most = Math.max(most, count.articles());
            counts.merge(kind(party), 1, Integer::sum);
            if (!kind.isEmpty() ? kind(party).equals(kind) : !party.isOther() || !q.isEmpty()) {
                String name = Heading.of(visit, party);
                if (matches(name, party, q)) {
                    Dealings.Share share = shares.getOrDefault(party, Dealings.Share.NONE);
                    rows.add(new Row(
                            party,
                            name,
                            kind(party),
                            count.articles(),
                            share.partners(),
                            share.tone().events(),
                            share.tone(),
                            (int) Math.max(1, 100L * count.articles() / most)));
                }
            }
        }
        return Map.of(
                "rows",
                rows.subList(0, Math.min(rows.size(), AT_ONCE)),
                "found",
                rows.size(),
                "counts",
                counts,
                "kinds",
                KINDS.stream().filter(counts::containsKey).toList(),
                "kind",
                kind,
                "q",
                q);
    }

    private List<Facets.Count> articles() {
        return desk.remembered(
                "places.articles", record -> record.askArticles().facets().parties());
    }

    private static boolean matches(String name, Party party, String q) {
        String wanted = q.toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || party.code().toLowerCase(Locale.ROOT).contains(wanted);
    }

    static String kind(Party party) {
        if (party.isState()) {
            return "state";
        }
        if (party.isBody()) {
            return "body";
        }
        return party.isRegion() ? "region" : "other";
    }

    // ------------------------------------------------------------------ one of them

    private Optional<Party> named(Context ctx) {
        String said = ctx.pathParam("party");
        Party party = desk.names().resolve(said);
        if (!party.code().equals(said)) {
            String rest = ctx.path()
                    .substring(
                            ctx.path().indexOf('/', "/party/".length()) < 0
                                    ? ctx.path().length()
                                    : ctx.path().indexOf('/', "/party/".length()));
            ctx.redirect(Visit.of(ctx).link(party) + rest);
            return Optional.empty();
        }
        return Optional.of(party);
    }

    private void party(Context ctx) {
        Optional<Party> named = named(ctx);
        if (named.isEmpty()) {
            return;
        }
        Party party = named.get();
        desk.keep(ctx, "places/party.jte", About.ALL, visit -> party(visit, party));
    }

    private Map<String, Object> party(Visit visit, Party party) {
        List<Tie> ties = Dealings.of(desk).ties(Dealings.Years.ALL, Optional.of(party));
        Tone tone = ties.stream().map(Tie::tone).reduce(Tone.NONE, Tone::and);
        boolean busy = tone.events() > BUSY;
        int articles = articles().stream()
                .filter(count -> count.value().equals(party.code()))
                .mapToInt(Facets.Count::articles)
                .findFirst()
                .orElse(0);
        Map<String, Section> parts = new LinkedHashMap<>();
        for (String key : PartySections.KEYS) {
            parts.put(
                    key,
                    busy && PartySections.SLOW.contains(key)
                            ? sections.waiting(visit, party, key)
                            : sections.of(visit, party, key, 0, SHOWN));
        }
        return Map.of(
                "party",
                party,
                "kind",
                kind(party),
                "articles",
                articles,
                "tone",
                tone,
                "partners",
                rows(visit, party, ties, PARTNERS_SHOWN),
                "partnersInAll",
                ties.size(),
                "years",
                ofYears(ties),
                "parts",
                parts);
    }

    /**
     * Somebody a party deals with.
     *
     * @param width of the bar that says how often, 0 to 100
     */
    public record Partner(Party party, Tone tone, int width) {}

    private static List<Partner> rows(Visit visit, Party party, List<Tie> ties, int atMost) {
        int most = ties.stream().mapToInt(tie -> tie.tone().events()).max().orElse(1);
        return ties.stream()
                .limit(atMost)
                .map(tie -> new Partner(
                        tie.other(party),
                        tie.tone(),
                        Math.max(1, 100 * tie.tone().events() / most)))
                .toList();
    }

    /**
     * A bar for each year, what was not conflict upward and what was downward.
     *
     * @param up in units of the picture
     */
    public record Year(int year, Tone tone, int up, int down) {}

    /** The last years, those in which nothing was told among them. */
    private static List<Year> ofYears(List<Tie> ties) {
        SortedMap<Integer, Tone> byYear = new TreeMap<>();
        ties.forEach(tie -> tie.years().forEach((year, tone) -> {
            if (year > 0) {
                byYear.merge(year, tone, Tone::and);
            }
        }));
        if (byYear.isEmpty()) {
            return List.of();
        }
        int last = byYear.lastKey();
        int first = byYear.tailMap(last - YEARS_SHOWN + 1).firstKey();
        int up = 0;
        int down = 0;
        for (Tone tone : byYear.tailMap(first).values()) {
            up = Math.max(up, tone.events() - tone.conflictive());
            down = Math.max(down, tone.conflictive());
        }
        double unit = Math.min((double) BARS_UP / Math.max(1, up), (double) BARS_DOWN / Math.max(1, down));
        List<Year> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            Tone tone = byYear.getOrDefault(year, Tone.NONE);
            years.add(new Year(year, tone, (int) Math.ceil(unit * (tone.events() - tone.conflictive())), (int)
                    Math.ceil(unit * tone.conflictive())));
        }
        return List.copyOf(years);
    }

    private void partners(Context ctx) {
        Optional<Party> named = named(ctx);
        if (named.isPresent()) {
            Party party = named.get();
            List<Tie> ties = Dealings.of(desk).ties(Dealings.Years.ALL, Optional.of(party));
            desk.show(
                    ctx,
                    "places/partners.jte",
                    Map.of(
                            "party", party,
                            "partners", rows(Visit.of(ctx), party, ties, PARTNERS_MOST),
                            "partnersInAll", ties.size()));
        }
    }

    private void section(Context ctx, String key) {
        Optional<Party> named = named(ctx);
        if (named.isEmpty()) {
            return;
        }
        Party party = named.get();
        Asked asked = new Asked(ctx, desk);
        boolean sheet = asked.text("part").filter("sheet"::equals).isPresent();
        int from = sheet ? 0 : asked.from();
        String template = sheet ? "places/section.jte" : asked.part() ? "places/lines.jte" : "places/whole.jte";
        desk.keep(ctx, template, About.party(party), visit -> {
            Section section = sections.of(visit, party, key, from, sheet ? SHOWN : WHOLE);
            return switch (template) {
                case "places/section.jte" -> Map.of("section", section);
                case "places/lines.jte" -> Map.of("lines", section.lines(), "next", section.next());
                default -> Map.of("party", party, "section", section);
            };
        });
    }

    // ------------------------------------------------------------------ in print

    private void brief(Context ctx) {
        String format = ctx.pathParam("format");
        if (!List.of("pdf", "docx", "md", "html").contains(format)) {
            throw new NotFoundResponse();
        }
        Party party = desk.names().resolve(ctx.pathParam("party"));
        Visit visit = Visit.of(ctx);
        Brief brief = desk.remembered(
                List.of("places.brief", party, visit.language(), visit.today()),
                record -> Brief.of(record, party, BriefFrame.of(visit.language(), desk.names(), visit.today())));
        String name = "kawat-" + party.code().replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + "-"
                + visit.today() + "." + format;
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        switch (format) {
            case "pdf" -> ctx.contentType("application/pdf").result(Pdf.of(brief));
            case "docx" ->
                ctx.contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .result(Docx.of(brief));
            case "md" -> ctx.contentType("text/markdown; charset=utf-8").result(Markdown.of(brief));
            default -> ctx.contentType("text/html; charset=utf-8").result(Html.of(brief));
        }
    }
}
