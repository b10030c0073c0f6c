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

    /** @param enclitics true where {@code kunjungannya} is to be found as {@code kunjungan} */
    public WordTrie(boolean enclitics) {
        this.enclitics = enclitics;
    }

    private static final class Node<T> {
        @Nullable
        Map<String, Node<T>> next;

        @Nullable
        List<T> values;
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
        Node<T> node = root;
        for (String word : words) {
            if (node.next == null) {
                node.next = new HashMap<>();
            }
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.values == null) {
            node.values = new ArrayList<>(1);
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The next node by the word as it stands, by the word said twice, or without an enclitic ({@code kunjungannya}, {@code bukankah}). */
    private @Nullable Node<T> step(Map<String, Node<T>> next, Token token) {
        Node<T> node = next.get(token.lower());
        String key = token.key();
        if (node == null && key != token.lower()) {
            node = next.get(key);
        }
        if (node != null || !enclitics || key.length() < 6) {
            return node;
        }
        return key.endsWith("nya") || key.endsWith("lah") || key.endsWith("kah") || key.endsWith("pun")
                ? next.get(key.substring(0, key.length() - 3))
                : null;
    }

    /** The longest phrase that starts at token {@code at} and ends before {@code end}, or null. */
    public @Nullable Match<T> longest(List<Token> tokens, int at, int end) {
        return longest(tokens, at, end, value -> true);
    }

    /** The longest phrase of which at least one value passes; only the values that pass are given. */
    public @Nullable Match<T> longest(List<Token> tokens, int at, int end, Predicate<T> passes) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = at; i < end; i++) {
            if (node.next == null) {
                break;
            }
            node = step(node.next, tokens.get(i));
            if (node == null) {
                break;
            }
            if (node.values != null) {
                List<T> good = null;
                for (T value : node.values) {
                    if (passes.test(value)) {
                        if (good == null) {
                            good = new ArrayList<>(node.values.size());
                        }
                        good.add(value);
                    }
                }
                if (good != null) {
                    best = new Match<>(i - at + 1, good);
                }
            }
        }
        return best;
    }
}
