package id.kawat.text;

import java.util.List;

/** A sentence: its span, closing marks included, and its tokens in order. */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
