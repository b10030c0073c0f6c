package id.kawat.lexicon;

/** A phrase of a themed word list ({@code ties.tsv}, {@code instruments.tsv}, …) and what it stands for there. */
public record Phrase(String words, String meaning, String value) {}
