package id.kawat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a block's tokens into sentences. The abbreviations that a full stop does not end are handed in, in lower case. */
public final class SentenceSplitter {
    /** Nobody writes longer ones; what runs on is cut here, so that the time a text takes grows with its length and no faster. */
    private static final int LONGEST = 250;

    private final Set<String> abbreviations;

    public SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** The sentences of these tokens, in order, never overlapping; together they hold every token. */
    public List<Sentence> sentences(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 - from >= LONGEST) {
                sentences.add(sentence(tokens, from, i + 1));
                from = i + 1;
                continue;
            }
            if (!endsSentence(tokens, i)) {
                continue;
            }
            int last = i;
            while (last + 1 < tokens.size() && !tokens.get(last + 1).spaced() && isCloser(tokens.get(last + 1))) {
                last++;
            }
            if (last + 1 == tokens.size() || startsSentence(tokens, last + 1)) {
                sentences.add(sentence(tokens, from, last + 1));
                from = last + 1;
                i = last;
            }
        }
        if (from < tokens.size()) {
            sentences.add(sentence(tokens, from, tokens.size()));
        }
        return sentences;
    }

    private static Sentence sentence(List<Token> tokens, int from, int to) {
        return new Sentence(
                new Span(tokens.get(from).start(), tokens.get(to - 1).end()), tokens.subList(from, to));
    }

    private boolean endsSentence(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        return switch (token.text()) {
            case "?", "!", "…" -> true;
            case "." -> i > 0 && !isAbbreviation(tokens, i - 1);
            default -> token.text().startsWith("..");
        };
    }

    private boolean isAbbreviation(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        if (!word.isWord() || tokens.get(i + 1).spaced()) {
            return false;
        }
        boolean initial = word.text().length() == 1 && word.isCapital();
        return initial || abbreviations.contains(word.lower());
    }

    private static boolean isCloser(Token token) {
        return token.kind() == Token.Kind.MARK && "\"”’')]»".contains(token.text());
    }

    private static boolean startsSentence(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.spaced()) {
            return false;
        }
        if (token.kind() == Token.Kind.MARK) {
            return "\"“‘'([«-–—•".contains(token.text());
        }
        return token.kind() == Token.Kind.NUMBER || token.isCapital();
    }
}
