package id.kawat.lexicon;

import id.kawat.text.Token;
import id.kawat.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, folded to lower case: finds the longest phrase that starts at a token. Phrases are cut by the same
 * {@link Tokenizer} as the text, so that hyphens and numbers fall alike. Filled once, then only read.
 */
public final class WordTrie<T> {
    private static final Tokenizer TOKENIZER = new Tokenizer();

    private final Node<T> root = new Node<>();
    private final boolean enclitics;

    private final FirstWords starts;

    /** @param enclitics true where {@code kunjungannya} is to be found as {@code kunjungan} */
    public WordTrie(boolean enclitics) {
        this.enclitics = enclitics;
        starts = new FirstWords(enclitics);
    }

    /** What may follow a word. Most words of phrases are followed by one word only, which needs no table. */
    private static final class Node<T> {
        @Nullable
        Match<T> match;

        private @Nullable String word;
        private @Nullable Node<T> only;
        private @Nullable Map<String, Node<T>> several;

        boolean isLast() {
            return word == null;
        }

        @Nullable
        Node<T> next(String following) {
            if (several != null) {
                return several.get(following);
            }
            return following.equals(word) ? only : null;
        }

        Node<T> nextOrNew(String following) {
            Node<T> known = next(following);
            if (known != null) {
                return known;
            }
            Node<T> made = new Node<>();
            if (word == null) {
                word = following;
                only = made;
            } else {
                if (several == null) {
                    several = new HashMap<>();
                    several.put(word, only);
                }
                several.put(following, made);
            }
            return made;
        }
    }

    /** The longest phrase at a place: how many tokens, and what it stands for. */
    public record Match<T>(int length, List<T> values) {}

    public void add(String phrase, T value) {
        List<String> words = new ArrayList<>();
        for (Token token : TOKENIZER.tokens(phrase)) {
            words.add(token.lower());
        }
        add(words, value);
    }

    public void add(List<String> words, T value) {
        if (words.isEmpty()) {
            return;
        }
        Node<T> node = root;
        starts.add(words.getFirst());
        for (String word : words) {
            node = node.nextOrNew(word);
        }
        if (node.match == null) {
            node.match = new Match<>(words.size(), List.of(value));
        } else if (!node.match.values().contains(value)) {
            List<T> values = new ArrayList<>(node.match.values());
            values.add(value);
            node.match = new Match<>(words.size(), List.copyOf(values));
        }
    }

    /** The words that phrases begin with. */
    public FirstWords starts() {
        return starts;
    }

    /** The next node by the word as it stands, by the word said twice, or without an enclitic ({@code kunjungannya}, {@code bukankah}). */
    private @Nullable Node<T> step(Node<T> from, Token token) {
        Node<T> node = from.next(token.lower());
        String key = token.key();
        if (node == null && key != token.lower()) {
            node = from.next(key);
        }
        return node == null && enclitics && FirstWords.endsInEnclitic(key)
                ? from.next(FirstWords.withoutEnclitic(key))
                : node;
    }

    /** The longest phrase that starts at token {@code at} and ends before {@code end}, or null. */
    public @Nullable Match<T> longest(List<Token> tokens, int at, int end) {
        if (at >= end || !starts.mayBegin(tokens.get(at))) {
            return null;
        }
        Node<T> node = root;
        Match<T> best = null;
        for (int i = at; i < end && !node.isLast(); i++) {
            node = step(node, tokens.get(i));
            if (node == null) {
                break;
            }
            best = node.match == null ? best : node.match;
        }
        return best;
    }

    /** The longest phrase of which at least one value passes; only the values that pass are given. */
    public @Nullable Match<T> longest(List<Token> tokens, int at, int end, Predicate<T> passes) {
        if (at >= end || !starts.mayBegin(tokens.get(at))) {
            return null;
        }
        Node<T> node = root;
        Match<T> best = null;
        for (int i = at; i < end && !node.isLast(); i++) {
            node = step(node, tokens.get(i));
            if (node == null) {
                break;
            }
            Match<T> good = node.match == null ? null : passing(node.match, passes);
            best = good == null ? best : good;
        }
        return best;
    }

    private static <T> @Nullable Match<T> passing(Match<T> match, Predicate<T> passes) {
        List<T> good = null;
        for (T value : match.values()) {
            if (passes.test(value)) {
                if (good == null) {
                    good = new ArrayList<>(match.values().size());
                }
                good.add(value);
            }
        }
        return good == null ? null : new Match<>(match.length(), good);
    }
}
