package id.kawat.workbench.article;

import id.kawat.article.Article;
import id.kawat.record.ArticleEntry;
import id.kawat.record.ArticleVersion;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.ReviewedFact;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Visit;
import java.util.List;
import java.util.Optional;

/** Takes articles out of the record, with all that their pages show. */
final class Shelf {
    private final Desk desk;
    private final RuleIndex rules;

    Shelf(Desk desk) {
        this.desk = desk;
        this.rules = new RuleIndex(desk);
    }

    /** What the record holds of an article. */
    private record Taken(
            Article article,
            List<ReviewedFact> facts,
            List<CorrectionEntry> journal,
            List<ArticleEntry> copies,
            List<ArticleVersion> versions,
            boolean stale) {}

    /** @param open the fact to be shown open; may be empty */
    Optional<ArticleView> view(Visit visit, String id, String open) {
        return desk.glance(record -> taken(record, id)).map(taken -> {
            List<FactCard> cards = new CardMaker(visit, rules).cards(id, taken.facts(), taken.journal());
            return new ArticleView(
                    taken.article(),
                    ArticleView.lit(taken.article(), cards),
                    cards,
                    open,
                    taken.copies(),
                    taken.versions(),
                    taken.journal().reversed(),
                    taken.stale());
        });
    }

    private Optional<Taken> taken(FactRecord record, String id) {
        return record.article(id).map(article -> {
            List<ReviewedFact> facts = record.corrections().in(id).review(id);
            return new Taken(
                    article,
                    facts,
                    record.corrections().of(id),
                    record.copies(id).stream()
                            .filter(copy -> !copy.id().equals(id))
                            .toList(),
                    record.versions(id),
                    !record.holds(id, desk.settings().coderVersion()));
        });
    }
}
