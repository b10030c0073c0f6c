package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A map of the world: with whom one country deals, or how much each has to do with others. */
public final class MapPage implements Area {
    private static final int ARCS = 40;
    private static final int LISTED = 250;
    private static final List<String> FILLS = List.of("contacts", "tone");

    /** So many steps from few contacts to many. */
    private static final int STEPS = 5;

    private final Desk desk;
    private final Outlines outlines = Outlines.load();

    MapPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/map", this::map, Role.READER);
    }

    /**
     * A state as it is drawn.
     *
     * @param path empty of one that is drawn as a dot
     * @param fill the class that says how it is filled
     * @param label what is said of it
     */
    public record Land(String path, Outlines.Point at, String fill, String label, String href) {}

    /** A line from the chosen country to one it deals with. */
    public record Arc(String path, int width, String fill, String label) {}

    /** A row of the table. */
    public record Row(Party party, Dealings.Share share, String href, String fill, boolean drawn) {}

    /** A step of the scale. */
    public record Step(String fill, String label) {}

    private void map(Context ctx) {
        Visit visit = Visit.of(ctx);
        Asked asked = new Asked(ctx, desk);
        Optional<Party> with = asked.party("with");
        String fill = asked.oneOf("fill", FILLS).orElse(FILLS.getFirst());
        Dealings.Years years = new Dealings.Years(asked.year("since"), asked.year("until"));
        Dealings dealings = Dealings.of(desk);
        Map<Party, Dealings.Share> shares = shares(dealings, years, with);
        Scale scale = Scale.of(shares.values().stream()
                .mapToInt(share -> share.tone().events())
                .max()
                .orElse(0));
        List<Row> rows = shares.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Party, Dealings.Share> one) ->
                                -one.getValue().tone().events())
                        .thenComparing(Map.Entry::getKey))
                .map(one -> new Row(
                        one.getKey(),
                        one.getValue(),
                        href(visit, with, one.getKey()),
                        fill(fill, scale, one.getValue().tone()),
                        outlines.of(one.getKey()).isPresent()))
                .toList();
        List<Land> lands = new ArrayList<>();
        for (Outlines.Outline outline : outlines.all()) {
            Optional<Dealings.Share> share = Optional.ofNullable(shares.get(outline.party()));
            boolean chosen = with.filter(outline.party()::equals).isPresent();
            lands.add(new Land(
                    outline.path().orElse(""),
                    outline.at(),
                    chosen
                            ? "chosen"
                            : share.map(one -> fill(fill, scale, one.tone())).orElse("none"),
                    chosen
                            ? visit.party(outline.party())
                            : label(
                                    visit,
                                    outline.party(),
                                    share.map(Dealings.Share::tone).orElse(Tone.NONE)),
                    share.isPresent() || chosen ? href(visit, with, outline.party()) : ""));
        }
        desk.show(
                ctx,
                "places/map.jte",
                Map.ofEntries(
                        Map.entry(
                                "with",
                                with.map(party -> Heading.of(visit, party)).orElse("")),
                        Map.entry("code", with.map(Party::code).orElse("")),
                        Map.entry("fill", fill),
                        Map.entry("fills", FILLS),
                        Map.entry("since", years.since().map(String::valueOf).orElse("")),
                        Map.entry("until", years.until().map(String::valueOf).orElse("")),
                        Map.entry("years", dealings.years()),
                        Map.entry("names", PeoplePages.partyNames(visit, desk)),
                        Map.entry("view", Outlines.VIEW),
                        Map.entry("lands", lands),
                        Map.entry(
                                "arcs",
                                with.map(party -> arcs(visit, party, rows)).orElse(List.of())),
                        Map.entry("steps", steps(visit, fill, scale)),
                        Map.entry(
                                "rows",
                                rows.stream()
                                        .filter(row -> !row.party().isOther())
                                        .limit(LISTED)
                                        .toList()),
                        Map.entry(
                                "beside",
                                rows.stream()
                                        .filter(row -> !row.drawn())
                                        .limit(STEPS * 4)
                                        .toList())));
    }

    private static Map<Party, Dealings.Share> shares(Dealings dealings, Dealings.Years years, Optional<Party> with) {
        if (with.isEmpty() && years.equals(Dealings.Years.ALL)) {
            return dealings.shares();
        }
        Map<Party, Dealings.Share> shares = new HashMap<>();
        for (Tie tie : dealings.ties(years, with)) {
            for (Party party : List.of(tie.a(), tie.b())) {
                if (with.filter(party::equals).isEmpty()) {
                    shares.merge(party, new Dealings.Share(1, tie.tone()), Dealings.Share::and);
                }
            }
        }
        return shares;
    }

    private static String href(Visit visit, Optional<Party> with, Party party) {
        return with.filter(one -> !one.equals(party))
                .map(one -> visit.link(one, party))
                .orElseGet(() -> with.isPresent() ? visit.link(party) : "/map?with=" + Visit.escaped(party.code()));
    }

    private static String label(Visit visit, Party party, Tone tone) {
        return Heading.of(visit, party) + ": "
                + (tone.events() == 0
                        ? visit.say("places.map.nothing")
                        : events(visit, tone.events()) + ", "
                                + visit.label("places.tone", String.valueOf(tone.step())));
    }

    /** "1 event", "12 events". */
    public static String events(Visit visit, int number) {
        return visit.say(number == 1 ? "places.map.event" : "places.map.events", visit.number(number));
    }

    private static String fill(String how, Scale scale, Tone tone) {
        return how.equals("tone") ? "t" + tone.step() : "c" + scale.step(tone.events());
    }

    private static List<Step> steps(Visit visit, String how, Scale scale) {
        List<Step> steps = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            if (how.equals("tone")) {
                steps.add(new Step("t" + step, visit.label("places.tone", String.valueOf(step))));
            } else if (scale.has(step)) {
                steps.add(new Step("c" + step, scale.label(visit, step)));
            }
        }
        return steps;
    }

    /**
     * Steps that grow by the same factor each: a few deal with each other all the time, most rarely.
     *
     * @param limits the last number of each step
     */
    private record Scale(List<Integer> limits) {
        static Scale of(int most) {
            List<Integer> limits = new ArrayList<>();
            for (int step = 1; step <= STEPS; step++) {
                int limit = (int) Math.ceil(Math.pow(most, (double) step / STEPS) - 1e-6);
                limits.add(Math.max(limit, step));
            }
            return new Scale(List.copyOf(limits));
        }

        int step(int number) {
            int step = 1;
            while (step < STEPS && number > limits.get(step - 1)) {
                step++;
            }
            return step;
        }

        boolean has(int step) {
            return step == 1 || limits.get(step - 1) > limits.get(step - 2);
        }

        String label(Visit visit, int step) {
            int from = step == 1 ? 1 : limits.get(step - 2) + 1;
            int to = limits.get(step - 1);
            return from >= to ? visit.number(to) : visit.number(from) + "–" + visit.number(to);
        }
    }

    /** Bent to the north as ways over the globe seem to be, the most travelled last so that they lie on top. */
    private List<Arc> arcs(Visit visit, Party from, List<Row> rows) {
        Optional<Outlines.Outline> start = outlines.of(from);
        if (start.isEmpty()) {
            return List.of();
        }
        Outlines.Point a = start.get().at();
        int most =
                rows.stream().mapToInt(row -> row.share().tone().events()).max().orElse(1);
        List<Arc> arcs = new ArrayList<>();
        for (Row row : rows.stream().filter(Row::drawn).limit(ARCS).toList()) {
            Outlines.Point b = outlines.of(row.party()).orElseThrow().at();
            double far = Math.hypot(b.x() - a.x(), b.y() - a.y());
            Outlines.Point bend = Outlines.Point.of((a.x() + b.x()) / 2, (a.y() + b.y()) / 2 - far * 0.22);
            Tone tone = row.share().tone();
            arcs.add(new Arc(
                    String.format(Locale.ROOT, "M%s %s Q%s %s %s %s", a.x(), a.y(), bend.x(), bend.y(), b.x(), b.y()),
                    1 + (int) Math.round(3 * Math.log1p(tone.events()) / Math.log1p(most)),
                    tone.step() <= 2 ? "conf" : "coop",
                    label(visit, row.party(), tone)));
        }
        return arcs.reversed();
    }
}
