package id.kawat.lexicon;

import java.util.Optional;

/** A noun that, with a state's name or alone, stands for that state: {@code pemerintah}, {@code kementerian luar negeri}, {@code pasukan}. */
public record InstitutionWord(String words, Optional<String> sector, String kind, String note) {}
