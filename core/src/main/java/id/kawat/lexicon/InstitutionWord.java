package id.kawat.lexicon;

import java.util.Optional;

/** A noun that, with a state's name or alone, stands for that state: {@code pemerintah}, {@code kementerian luar negeri}, {@code pasukan}. */
public record InstitutionWord(String words, Optional<String> sector, String kind, String note) {
    /** The party for which the word always stands ({@code of:IDN} in the note): {@code KBRI}, {@code TNI}. */
    public Optional<Party> always() {
        return Notes.value(note, "of:").map(Party::new);
    }

    /** True for a government that goes by who leads it ({@code led} in the note): {@code pemerintahan García}. */
    public boolean isLed() {
        return note.contains("led");
    }
}
