package id.kawat.record.merge;

import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which articles are one text: an agency's story that four papers print, cut or with a paragraph added. Copies are one source,
 * however many they are. An article is a copy of another where at least {@link #ENOUGH} of the shorter one's runs of words stand
 * in the longer; copies of copies are copies.
 */
public final class Copies {
    /** The share of the shorter text that must stand in the other. */
    public static final double ENOUGH = 0.6;

    /** Fewer runs of words than these are no text that could be told apart from a phrase. */
    private static final int FEWEST_RUNS = 20;

    /** By article id, the id that stands for its text. */
    private final Map<String, String> texts;

    private Copies(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The articles, in any order, compared. */
    public static Copies among(Collection<Article> articles) {
        List<String> ids = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        articles.stream()
                .collect(Collectors.toMap(Article::id, article -> article, (one, same) -> one, TreeMap::new))
                .forEach((id, article) -> {
                    ids.add(id);
                    sketches.add(Sketch.of(article));
                });
        Map<String, String> texts = new HashMap<>();
        ids.forEach(id -> texts.put(id, id));
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Sketch sketch = sketches.get(i);
            if (sketch.size() < FEWEST_RUNS) {
                continue;
            }
            int[] shared = new int[i];
            for (long hash : sketch.hashes()) {
                List<Integer> known = holders.computeIfAbsent(hash, any -> new ArrayList<>());
                for (int other : known) {
                    shared[other]++;
                }
                known.add(i);
            }
            for (int other = 0; other < i; other++) {
                if (shared[other] > 0 && sketch.contained(sketches.get(other), shared[other]) >= ENOUGH) {
                    join(texts, ids.get(other), ids.get(i));
                }
            }
        }
        Map<String, String> settled = new HashMap<>();
        ids.forEach(id -> settled.put(id, root(texts, id)));
        return new Copies(settled);
    }

    private static void join(Map<String, String> texts, String one, String two) {
        String first = root(texts, one);
        String second = root(texts, two);
        if (first.compareTo(second) < 0) {
            texts.put(second, first);
        } else if (second.compareTo(first) < 0) {
            texts.put(first, second);
        }
    }

    private static String root(Map<String, String> texts, String id) {
        String at = id;
        String next = texts.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = texts.getOrDefault(at, at);
        }
        return at;
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
