package id.kawat.coding;

import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Phrase;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Token;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an act is about, by the words around it: PLOVER contexts and Kawat's topics. */
final class Contexts {
    private final WordTrie<Phrase> phrases;

    Contexts(Lexicon lexicon) {
        phrases = lexicon.phrases("contexts");
    }

    /** @param topics false for contexts, true for topics */
    List<String> of(List<Token> tokens, int from, int to, boolean topics) {
        Set<String> found = new TreeSet<>();
        if (!topics) {
            found.add("diplomatic");
        }
        for (int i = from; i < to; i++) {
            WordTrie.Match<Phrase> match = phrases.longest(tokens, i, to);
            if (match != null) {
                for (Phrase phrase : match.values()) {
                    if (phrase.meaning().equals("topic") == topics) {
                        found.add(topics ? phrase.value() : phrase.meaning());
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
