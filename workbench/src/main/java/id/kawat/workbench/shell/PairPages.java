package id.kawat.workbench.shell;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.export.PloverScores;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.FigureSeries;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.Docx;
import id.kawat.view.Html;
import id.kawat.view.Markdown;
import id.kawat.view.Pdf;
import id.kawat.workbench.About;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Line;
import id.kawat.workbench.LineWriter;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.WrongRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two parties: what they are to each other, what happened, what is open. */
public final class PairPages implements Area {
    /** More of one kind are asked for by a link. */
    static final int FEW = 12;

    private static final int MOST = 500;
    private static final int MOST_DOTS = 3_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final PloverScores scores = PloverScores.load();

    public PairPages(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/pair", this::chosen, Role.READER);
        routes.get("/pair/{a}/{b}", this::page, Role.READER);
        routes.get("/pair/{a}/{b}/timeline.json", this::timeline, Role.READER);
        routes.get("/pair/{a}/{b}/brief.{form}", this::brief, Role.READER);
    }

    /** From two fields of a form to the page of the two. */
    private void chosen(Context ctx) {
        String a = Optional.ofNullable(ctx.queryParam("a")).orElse("");
        String b = Optional.ofNullable(ctx.queryParam("b")).orElse("");
        ctx.redirect(Visit.of(ctx).link(desk.names().resolve(a), desk.names().resolve(b)));
    }

    private Party party(Context ctx, String name) {
        return desk.names().resolve(ctx.pathParam(name));
    }

    private PairFile file(Party a, Party b) {
        LocalDate today = desk.today();
        return desk.remembered(
                List.of("pair", a, b, today), About.pair(a, b), record -> PairFile.of(record, a, b, today));
    }

    private void page(Context ctx) {
        Visit visit = Visit.of(ctx);
        Party one = party(ctx, "a");
        Party other = party(ctx, "b");
        if (one.equals(other)) {
            throw new WrongRequest(visit.say("pair.same"));
        }
        if (one.compareTo(other) > 0
                || !ctx.pathParam("a").equals(one.code())
                || !ctx.pathParam("b").equals(other.code())) {
            ctx.redirect(visit.link(one, other));
            return;
        }
        int most = "all".equals(ctx.queryParam("show")) ? MOST : FEW;
        desk.keep(
                ctx,
                "shell/pair.jte",
                About.pair(one, other),
                any -> Map.of("page", new PairPage(one, other, file(one, other), new LineWriter(any), any, most)));
    }

    private void timeline(Context ctx) {
        Visit visit = Visit.of(ctx);
        Party a = party(ctx, "a");
        Party b = party(ctx, "b");
        PairFile file = file(a, b);
        LineWriter lines = new LineWriter(visit);
        ObjectNode all = JSON.createObjectNode();
        ArrayNode dots = all.putArray("dots");
        int left = MOST_DOTS;
        for (MergedEngagement engagement : file.engagements()) {
            String day = PairFile.day(engagement);
            if (day.isEmpty() || left-- <= 0) {
                continue;
            }
            Line line = lines.engagement(engagement);
            dots.addObject()
                    .put("day", first(day))
                    .put("when", line.when())
                    .put("score", scores.of("CONSULT", engagement.mode()))
                    .put("kind", "CONSULT")
                    .put("text", line.text())
                    .put("sources", engagement.independent())
                    .put(
                            "at",
                            line.sources().isEmpty()
                                    ? ""
                                    : line.sources().getFirst().address());
        }
        for (Event act : file.acts()) {
            String day = PairFile.day(act);
            if (day.isEmpty() || !act.status().code().equals("occurred") || left-- <= 0) {
                continue;
            }
            dots.addObject()
                    .put("day", first(day))
                    .put(
                            "when",
                            visit.date(act.date()
                                    .or(() -> act.document().published())
                                    .orElseThrow()))
                    .put("score", scores.of(act.type().name(), act.mode()))
                    .put("kind", act.type().name())
                    .put("text", visit.prose().event(act, Optional.empty()))
                    .put("sources", 1)
                    .put("at", visit.article(act.document().id(), act.id()));
        }
        ArrayNode months = all.putArray("months");
        file.months()
                .forEach(month -> months.addObject()
                        .put("month", month.month().iso())
                        .put("cooperation", month.cooperation())
                        .put("conflict", month.conflict())
                        .put("contacts", month.contacts())
                        .put("acts", month.acts()));
        ArrayNode series = all.putArray("series");
        for (FigureSeries each : file.account().figures()) {
            if (each.points().size() + each.targets().size() < 2) {
                continue;
            }
            ObjectNode node = series.addObject()
                    .put("name", visit.label("measure", each.measure().code()))
                    .put("unit", each.unit());
            ArrayNode points = node.putArray("points");
            each.points()
                    .forEach(point -> points.addObject()
                            .put("period", point.period().iso())
                            .put("value", point.value())
                            .put("shown", visit.words().amount(point.value(), each.unit())));
            ArrayNode targets = node.putArray("targets");
            each.targets()
                    .forEach(target -> targets.addObject()
                            .put("period", target.due().iso())
                            .put("value", target.value())
                            .put("shown", visit.words().amount(target.value(), each.unit())));
        }
        ObjectNode names = all.putObject("names");
        for (EventType type : EventType.values()) {
            names.put(type.name(), visit.label("type", type.name()));
        }
        names.put("cooperation", visit.say("pair.cooperation"));
        names.put("conflict", visit.say("pair.conflict"));
        names.put("contacts", visit.say("pair.contacts"));
        names.put("target", visit.label("category", "TARGET"));
        ctx.contentType("application/json").result(all.toString());
    }

    /** The first day of a period, for an axis. */
    private static String first(String iso) {
        String from = iso.split("/", 2)[0];
        return switch (from.length()) {
            case 4 -> from + "-07-01";
            case 7 -> from + "-15";
            default -> from;
        };
    }

    private void brief(Context ctx) {
        Visit visit = Visit.of(ctx);
        Party a = party(ctx, "a");
        Party b = party(ctx, "b");
        Brief brief =
                desk.ask(record -> Brief.of(record, a, b, BriefFrame.of(visit.language(), desk.names(), desk.today())));
        give(ctx, brief, ctx.pathParam("form"), "kawat-" + a + "-" + b);
    }

    /** Hands the brief over in this form. */
    static void give(Context ctx, Brief brief, String form, String name) {
        String file = name.replaceAll("[^A-Za-z0-9-]", "_").toLowerCase(Locale.ROOT);
        switch (form) {
            case "pdf" -> attach(ctx, "application/pdf", Pdf.of(brief), file + ".pdf");
            case "docx" ->
                attach(
                        ctx,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Docx.of(brief),
                        file + ".docx");
            case "md" ->
                attach(
                        ctx,
                        "text/markdown; charset=utf-8",
                        Markdown.of(brief).getBytes(StandardCharsets.UTF_8),
                        file + ".md");
            case "html" ->
                attach(
                        ctx,
                        "text/html; charset=utf-8",
                        Html.of(brief).getBytes(StandardCharsets.UTF_8),
                        file + ".html");
            default -> throw new NotFoundResponse();
        }
    }

    private static void attach(Context ctx, String type, byte[] bytes, String name) {
        ctx.contentType(type);
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.result(bytes);
    }

    /** The commitments in these states, those due soonest first, then the newest. */
    static List<Commitment> commitments(PairFile file, Commitment.State... states) {
        List<Commitment.State> wanted = List.of(states);
        List<Commitment> found = new ArrayList<>(file.account().commitments().stream()
                .filter(each -> wanted.contains(each.state()))
                .toList());
        found.sort(Comparator.comparing((Commitment each) ->
                        each.due().map(due -> due.last().toString()).orElse("9999"))
                .thenComparing(each -> each.made().map(made -> made.iso()).orElse(""), Comparator.reverseOrder()));
        return found;
    }
}
