package id.kawat.workbench.article;

import id.kawat.article.Article;
import id.kawat.record.ArticleEntry;
import id.kawat.record.ArticleVersion;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.FactKind;
import id.kawat.workbench.article.LitText.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article beside its facts, as its page shows them.
 *
 * @param cards kind by kind
 * @param open the id of the fact that is shown with all there is to say of it; may be empty
 * @param copies other articles that are the same text
 * @param versions what it was before it changed
 * @param journal all that was said of its facts, the latest first
 * @param stale true where another program than the present one has read it
 */
public record ArticleView(
        Article article,
        LitText text,
        List<FactCard> cards,
        String open,
        List<ArticleEntry> copies,
        List<ArticleVersion> versions,
        List<CorrectionEntry> journal,
        boolean stale) {
    public ArticleView {
        cards = List.copyOf(cards);
        copies = List.copyOf(copies);
        versions = List.copyOf(versions);
        journal = List.copyOf(journal);
    }

    /** An article that is not kept, or is no longer. */
    static ArticleView of(Article article, List<FactCard> cards, String open) {
        return new ArticleView(article, lit(article, cards), cards, open, List.of(), List.of(), List.of(), false);
    }

    static LitText lit(Article article, List<FactCard> cards) {
        return LitText.of(article, cards.stream().map(FactCard::lit).toList());
    }

    /** The headline above the story, with its facts lit; none where the story has none. */
    public Optional<Paragraph> headline() {
        return text.paragraphs().stream().limit(3).filter(Paragraph::isHeadline).findFirst();
    }

    /** All but that. */
    public List<Paragraph> body() {
        List<Paragraph> body = new ArrayList<>(text.paragraphs());
        headline().ifPresent(body::remove);
        return body;
    }

    /** Facts of one kind, in the order of the text. */
    public record Group(FactKind kind, List<FactCard> cards) {}

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<FactCard> of =
                    cards.stream().filter(card -> card.kind() == kind).toList();
            if (!of.isEmpty()) {
                groups.add(new Group(kind, of));
            }
        }
        return groups;
    }

    public Optional<FactCard> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
