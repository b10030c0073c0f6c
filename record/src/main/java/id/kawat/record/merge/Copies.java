package id.kawat.record.merge;

import id.kawat.article.Article;
import id.kawat.copies.CopyGroups;
import id.kawat.copies.Wording;
import id.kawat.fact.DocumentRef;
import id.kawat.record.FactRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which articles are one text: an agency's story that four papers print, cut or with a paragraph added. Copies are one source,
 * however many they are; copies of copies are copies. What makes a copy {@link id.kawat.copies.Likeness} says.
 */
public final class Copies {
    /** By article id, the id that stands for its text. */
    private final Map<String, String> texts;

    private Copies(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The articles, in any order, compared. */
    public static Copies among(Collection<Article> articles) {
        List<Article> all = List.copyOf(articles.stream()
                .collect(Collectors.toMap(Article::id, article -> article, (one, same) -> one, TreeMap::new))
                .values());
        List<Wording> wordings = all.stream().map(Wording::of).toList();
        CopyGroups groups = new CopyGroups(wordings::get);
        wordings.forEach(groups::add);
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            texts.put(all.get(i).id(), all.get(groups.text(i)).id());
        }
        return new Copies(texts);
    }

    /** What a record knows of the articles with these ids: copies of one another, directly or by way of others in the record. */
    public static Copies kept(FactRecord record, Collection<String> articleIds) {
        return new Copies(record.texts(articleIds));
    }

    /** True where the two articles are one text. */
    public boolean same(String articleId, String otherId) {
        return text(articleId).equals(text(otherId));
    }

    /** How many texts these articles are. */
    public int independent(Collection<DocumentRef> documents) {
        return (int) documents.stream()
                .map(document -> text(document.id()))
                .distinct()
                .count();
    }

    /** The articles that have copies, in groups of two or more ids, sorted. */
    public List<List<String>> groups() {
        Map<String, List<String>> groups = new TreeMap<>();
        texts.forEach((id, text) ->
                groups.computeIfAbsent(text, any -> new ArrayList<>()).add(id));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    private String text(String articleId) {
        return texts.getOrDefault(articleId, articleId);
    }
}
