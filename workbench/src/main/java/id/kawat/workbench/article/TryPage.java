package id.kawat.workbench.article;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Reading;
import id.kawat.coding.Coder;
import id.kawat.fact.Fact;
import id.kawat.source.Document;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.source.Problem;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A pasted text and what Kawat reads in it; nothing is kept. */
public final class TryPage implements Area {
    /** More than the longest articles have. */
    static final int LONGEST = 50_000;

    private static final String PATH = "/try";

    private final Desk desk;
    private final RuleIndex rules;
    private final ArticleReader reader = ArticleReader.load();

    public TryPage(Desk desk) {
        this.desk = desk;
        this.rules = new RuleIndex(desk);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get(PATH, this::blank, Role.READER);
        routes.post(PATH, this::read, Role.READER);
    }

    /** A text to be read. */
    public record Pasted(String text, String date, boolean anyway) {}

    private void blank(Context ctx) {
        Visit visit = Visit.of(ctx);
        boolean example = ctx.queryParam("example") != null;
        if (example) {
            answer(ctx, new Pasted(visit.say("try.example.text"), visit.say("try.example.date"), true));
        } else {
            show(ctx, new Pasted("", "", false), Map.of());
        }
    }

    private void read(Context ctx) {
        answer(
                ctx,
                new Pasted(
                        Optional.ofNullable(ctx.formParam("text")).orElse("").replace("\r\n", "\n"),
                        Optional.ofNullable(ctx.formParam("date")).orElse("").strip(),
                        ctx.formParam("anyway") != null));
    }

    private void answer(Context ctx, Pasted pasted) {
        Visit visit = Visit.of(ctx);
        String text = pasted.text().strip();
        if (text.isEmpty()) {
            refuse(ctx, pasted, visit.say("try.blank"));
        } else if (text.matches("(?i)(https?|ftp|file):\\S+|www\\.\\S+")) {
            refuse(ctx, pasted, visit.say("try.url"));
        } else if (text.length() > LONGEST) {
            refuse(ctx, pasted, visit.say("try.long", visit.number(text.length()), visit.number(LONGEST)));
        } else {
            Optional<LocalDate> day = day(pasted.date());
            if (day.isEmpty() && !pasted.date().isEmpty()) {
                refuse(ctx, pasted, visit.say("try.date.wrong", pasted.date()));
                return;
            }
            read(ctx, pasted, text, day);
        }
    }

    private void read(Context ctx, Pasted pasted, String text, Optional<LocalDate> day) {
        Visit visit = Visit.of(ctx);
        Media media = isPage(text) ? Media.HTML : Media.TEXT;
        Known known = day.map(Known.NOTHING::withPublished).orElse(Known.NOTHING);
        Reading reading = reader.read(Document.of("try", text, media).with(known));
        if (reading.article().isEmpty()) {
            refuse(ctx, pasted, visit.say("try.no-story", reasons(reading)));
            return;
        }
        Article article = reading.article().get();
        String language = article.language();
        boolean unsure = language.equals("und");
        if (!language.equals("id") && !unsure && !pasted.anyway()) {
            show(ctx, pasted, Map.of("language", language(visit, language)));
            return;
        }
        long began = System.nanoTime();
        Coder coder = desk.coder();
        List<Fact> facts =
                coder.code(language.equals("id") ? article : article.in("id")).facts();
        ArticleView view = ArticleView.of(article, new CardMaker(visit, rules).asRead(article.id(), facts), "");
        List<WhyNot.Hint> hints = new WhyNot(visit, coder).hints(article, facts);
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("hints", hints);
        values.put("millis", (System.nanoTime() - began) / 1_000_000);
        values.put("remark", unsure ? visit.say("try.unsure") : "");
        show(ctx, pasted, values);
    }

    private static String language(Visit visit, String code) {
        return Locale.forLanguageTag(code)
                .getDisplayLanguage(Locale.forLanguageTag(visit.language().code()));
    }

    /** A page's source, not its words. */
    private static boolean isPage(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        return start.startsWith("<")
                && (start.contains("<html") || start.contains("<!doctype") || start.contains("<p"));
    }

    private static String reasons(Reading reading) {
        return String.join(
                "; ", reading.problems().stream().map(Problem::reason).toList());
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void refuse(Context ctx, Pasted pasted, String problem) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        String text = pasted.text();
        Pasted shortened = text.length() > LONGEST
                ? new Pasted(text.substring(0, LONGEST), pasted.date(), pasted.anyway())
                : pasted;
        show(ctx, shortened, Map.of("problem", problem));
    }

    private void show(Context ctx, Pasted pasted, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("pasted", pasted);
        desk.show(ctx, "article/try.jte", all);
    }
}
