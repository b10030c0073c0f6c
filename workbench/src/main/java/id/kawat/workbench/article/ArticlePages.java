package id.kawat.workbench.article;

import id.kawat.fact.Fact;
import id.kawat.record.ArticleVersion;
import id.kawat.record.FactChange;
import id.kawat.record.Recoded;
import id.kawat.workbench.About;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article with its facts lit, what it was before it changed, and reading it anew. */
public final class ArticlePages implements Area {
    private final Desk desk;
    private final Shelf shelf;
    private final RuleIndex rules;

    public ArticlePages(Desk desk) {
        this.desk = desk;
        this.rules = new RuleIndex(desk);
        this.shelf = new Shelf(desk);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/article/{id}", this::article, Role.READER);
        routes.get("/article/{id}/recode", this::preview, Role.ADMIN);
        routes.post("/article/{id}/recode", this::recode, Role.ADMIN);
        // To read rules and words takes a few seconds, which the first who opens an article need not wait.
        desk.prepare(desk::coder);
    }

    private void article(Context ctx) {
        String id = ctx.pathParam("id");
        Visit visit = Visit.of(ctx);
        String open = Optional.ofNullable(ctx.queryParam("fact")).orElse("");
        Optional<String> version = Optional.ofNullable(ctx.queryParam("version"));
        if (version.isPresent()) {
            version(ctx, visit, id, version.get());
            return;
        }
        try {
            desk.keep(
                    ctx,
                    "article/page.jte",
                    About.article(id),
                    any -> Map.of("view", shelf.view(any, id, open).orElseThrow(NotThere::new)));
        } catch (NotThere _) {
            // It may have changed since somebody noted its address.
            String now = desk.ask(record -> record.corrections().article(id)).orElseThrow(NotFoundResponse::new);
            ctx.redirect(visit.article(now, open), HttpStatus.FOUND);
        }
    }

    /** There is no such article, or no longer. */
    private static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void version(Context ctx, Visit visit, String id, String version) {
        List<ArticleVersion> versions = desk.ask(record -> record.versions(id));
        ArticleVersion old = versions.stream()
                .filter(each -> each.article().id().equals(version))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        CardMaker maker = new CardMaker(visit, rules);
        ArticleView view = ArticleView.of(old.article(), maker.asRead(version, old.facts()), "");
        List<FactChange> changes = desk.ask(record -> record.article(id)
                .map(now -> FactChange.betweenVersions(
                        old.facts(), record.corrections().asRead(id), now.text()))
                .orElse(List.of()));
        desk.show(
                ctx,
                "article/version.jte",
                Map.of("view", view, "now", id, "changes", Changed.of(visit, maker, changes)));
    }

    private void preview(Context ctx) {
        again(ctx, false);
    }

    private void recode(Context ctx) {
        again(ctx, true);
    }

    private void again(Context ctx, boolean keep) {
        String id = ctx.pathParam("id");
        Visit visit = Visit.of(ctx);
        String version = desk.settings().coderVersion();
        Optional<Recoded> recoded = keep
                ? desk.change(record -> record.recoding().one(id, desk.coder()::code, version, true))
                : desk.ask(record -> record.recoding().one(id, desk.coder()::code, version, false));
        Recoded done = recoded.orElseThrow(NotFoundResponse::new);
        desk.show(
                ctx,
                "article/recoded.jte",
                Map.of(
                        "recoded", done,
                        "changes", Changed.of(visit, new CardMaker(visit, rules), done.changes()),
                        "version", version,
                        "kept", keep));
    }

    /**
     * What another reading makes of a fact, in words.
     *
     * @param how {@code new}, {@code gone}, {@code other}, {@code rule}
     */
    public record Changed(String how, String says, List<FactCard.Line> fields) {
        static List<Changed> of(Visit visit, CardMaker maker, List<FactChange> changes) {
            List<Fact> facts = new ArrayList<>();
            for (FactChange change : changes) {
                switch (change) {
                    case FactChange.Added added -> facts.add(added.fact());
                    case FactChange.Gone gone -> facts.add(gone.fact());
                    case FactChange.Altered altered -> facts.add(altered.after());
                }
            }
            Saying saying = new Saying(visit, facts);
            return changes.stream()
                    .map(change -> switch (change) {
                        case FactChange.Added added -> new Changed("new", saying.of(added.fact()), List.of());
                        case FactChange.Gone gone -> new Changed("gone", saying.of(gone.fact()), List.of());
                        case FactChange.Altered altered ->
                            new Changed(
                                    altered.fields().isEmpty() ? "rule" : "other",
                                    saying.of(altered.after()),
                                    maker.changed(altered.fields()));
                    })
                    .toList();
        }
    }
}
