package id.kawat.workbench.article;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** An article's text in paragraphs, each cut wherever the words of a fact begin or end, so that words of several facts can be lit. */
public record LitText(List<Paragraph> paragraphs) {
    public LitText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Words to be lit.
     *
     * @param id of the fact they say
     * @param tone the colour's name
     * @param says the fact as a sentence
     */
    public record Lit(String id, Span span, String tone, String says) {}

    /** A block of the text. */
    public record Paragraph(Block.Kind kind, List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        /** The name of its kind, {@code pull-quote}. */
        public String kindName() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isHeadline() {
            return kind == Block.Kind.HEADLINE;
        }
    }

    /**
     * A stretch of text all of which the same facts say.
     *
     * @param at where it stands in the article's text
     * @param facts those that its words say or help to say, the one of fewest words first
     * @param begins ids of those whose words begin here
     */
    public record Piece(String text, int at, List<Lit> facts, List<String> begins) {
        public Piece {
            facts = List.copyOf(facts);
            begins = List.copyOf(begins);
        }

        public boolean isLit() {
            return !facts.isEmpty();
        }

        /** Their ids with blanks between. */
        public String ids() {
            return String.join(" ", facts.stream().map(Lit::id).toList());
        }

        /** What these words say, fact by fact. */
        public String says() {
            return String.join(" · ", facts.stream().map(Lit::says).distinct().toList());
        }
    }

    /** The whole text; what is not the story stands in it as well. */
    public static LitText of(Article article, List<Lit> lits) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : article.blocks()) {
            paragraphs.add(new Paragraph(block.kind(), pieces(article.text(), block.span(), lits)));
        }
        return new LitText(paragraphs);
    }

    /** A stretch of a text by itself, such as a sentence. */
    public static List<Piece> pieces(String text, Span within, List<Lit> lits) {
        List<Lit> here = lits.stream()
                .filter(lit -> lit.span().overlaps(within))
                .sorted(Comparator.comparingInt((Lit lit) -> lit.span().length())
                        .thenComparing(Lit::id))
                .toList();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(within.start(), within.end()));
        for (Lit lit : here) {
            cuts.add(Math.max(within.start(), lit.span().start()));
            cuts.add(Math.min(within.end(), lit.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = within.start();
        for (int to : cuts) {
            if (to > from) {
                Span span = new Span(from, to);
                List<Lit> lit =
                        here.stream().filter(each -> each.span().overlaps(span)).toList();
                int at = from;
                List<String> begins = lit.stream()
                        .filter(each -> each.span().start() == at)
                        .map(Lit::id)
                        .toList();
                pieces.add(new Piece(span.of(text), from, lit, begins));
                from = to;
            }
        }
        return pieces;
    }
}
