package id.kawat.fact;

import id.kawat.text.Span;

/**
 * Why we believe a fact: the exact words that say so, the sentence they stand in, and the rule that read them.
 *
 * @param span where the words stand in the article's text
 * @param text those words, exactly
 * @param sentence the whole sentence, exactly
 * @param rule id of the rule, {@code id/accuse/condemn}
 * @param confidence 0 to 1
 */
public record Evidence(Span span, String text, String sentence, String rule, double confidence) {
    public Evidence {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("evidence of " + text.length() + " characters for span " + span);
        }
        if (rule.isBlank() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("evidence without rule or confidence: " + rule + " " + confidence);
        }
    }

    /** Evidence cut from the article's own text, so that it cannot differ from it. */
    public static Evidence in(String articleText, Span span, Span sentence, String rule, double confidence) {
        return new Evidence(span, span.of(articleText), sentence.of(articleText), rule, confidence);
    }

    /** True where the words stand in the text at these offsets. */
    public boolean standsIn(String articleText) {
        return span.end() <= articleText.length() && articleText.startsWith(text, span.start());
    }
}
