package id.kawat.cli;

import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.PredicateWord;
import id.kawat.lexicon.WordTrie;
import id.kawat.source.Problem;
import id.kawat.source.Table;
import id.kawat.text.Token;
import id.kawat.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that hide others: names, titles, institutions and words of grammar are looked for before the words that say that
 * something happens, so that a name takes the place of a verb that looks like it. A thing's class ({@code t-envoy}) is looked up
 * inside names as well, and a noun or adjective of the grammar's list gives way to a predicate: these hide nothing.
 */
final class HiddenWords {
    private static final Set<String> ASKED_FIRST = Set.of(
            "function-words.tsv",
            "offices.tsv",
            "institutions.tsv",
            "states.tsv",
            "cities.tsv",
            "bodies.tsv",
            "references.tsv");

    private static final Set<String> GIVE_WAY = Set.of("noun", "adj");

    private HiddenWords() {}

    static List<Problem> in(Map<String, List<Table.Row>> lists, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer();
        List<Problem> hidden = new ArrayList<>();
        lists.forEach((name, rows) -> {
            if (!ASKED_FIRST.contains(name)) {
                return;
            }
            for (Table.Row row : rows) {
                String words = row.cells().getFirst();
                if (row.columns().contains("case") && row.get("case").equals("exact")
                        || row.columns().contains("category") && GIVE_WAY.contains(row.get("category"))) {
                    continue;
                }
                List<Token> tokens = tokenizer.tokens(words);
                WordTrie.Match<PredicateWord> match = lexicon.predicates().longest(tokens, 0, tokens.size());
                if (match != null && match.length() == tokens.size()) {
                    match.values().stream()
                            .filter(word -> !word.wordClass().startsWith("t-"))
                            .findFirst()
                            .ifPresent(word -> hidden.add(row.problem("'" + words + "' is found before the predicate '"
                                    + word.lemma() + "' (" + word.wordClass() + ")")));
                }
            }
        });
        return hidden;
    }
}
