package id.kawat.measure;

import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An article's text with its white space squashed, so that words copied from it are found whatever the line breaks. */
final class FlatText {
    private final String text;

    FlatText(String text) {
        this.text = Wording.squash(text);
    }

    /** Every place where the words stand, for a caption or a quotation may be printed twice; empty where they do not. */
    List<Span> spans(String words) {
        String wanted = Wording.squash(words);
        List<Span> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
                found.add(new Span(at, at + wanted.length()));
            }
        }
        return List.copyOf(found);
    }

    /** True where any place of the one shares a character with any of the other. */
    static boolean overlap(List<Span> a, List<Span> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.start() < y.end() && y.start() < x.end()));
    }
}
