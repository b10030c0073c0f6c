package id.kawat.article;

import id.kawat.text.Span;

/** One paragraph-like piece of an article's text and what part of the page it is. Facts are read from story parts only. */
public record Block(Span span, Kind kind) {
    /** What part of a page a block is. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        PARAGRAPH,
        CAPTION,
        /** Words of the story set apart once more: not read twice. */
        PULL_QUOTE,
        /** Anything that is not the story: byline, credit, menu, related links, comment form, address. */
        FURNITURE;

        /** True for what facts are read from. */
        public boolean isStory() {
            return this != FURNITURE && this != PULL_QUOTE;
        }
    }
}
