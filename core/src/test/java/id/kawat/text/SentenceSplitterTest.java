package id.kawat.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER =
            new SentenceSplitter(Lexicon.load(DataFolder.shipped()).abbreviations());

    private static List<String> split(String text) {
        return SPLITTER.sentences(new Tokenizer().tokens(text)).stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(split("Kenya memuji Peru. Peru berterima kasih! Benarkah? Ya."))
                .containsExactly("Kenya memuji Peru.", "Peru berterima kasih!", "Benarkah?", "Ya.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menlu Dr. Amara Njoroge tiba di Lima.",
                "Prof. Dr. H. Surya Wiratama menerima tamunya.",
                "Letjen. Bayu Pradana memimpin delegasi.",
                "Presiden J. K. Mutai berkunjung ke Lima.",
                "Nilainya Rp. 300 juta.",
                "Perdagangan mencapai 1.250 ton pada pukul 10.30 waktu setempat.",
                "PT. Samudra Raya dan kantor di Jl. Melati ikut hadir.",
                "Mereka membahas beras, teh, dll. secara rinci.",
                "Alamatnya www.kawat.example dan surelnya humas@kawat.example.",
                "Ia berkata: \"Kami setuju. kami akan datang.\"",
                "Nota No. 12 diserahkan kemarin.",
                "Tbk. dan a.n. bukan akhir kalimat."
            })
    void anAbbreviationOrInitialDoesNotEndIt(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void theClosingQuotationMarkBelongsToTheSentenceBeforeIt() {
        assertThat(split("“Kami setuju.” Ia lalu pergi.")).containsExactly("“Kami setuju.”", "Ia lalu pergi.");
        assertThat(split("\"Kami setuju.\" Ia lalu pergi.")).containsExactly("\"Kami setuju.\"", "Ia lalu pergi.");
        assertThat(split("(Kenya menolak.) Peru diam.")).containsExactly("(Kenya menolak.)", "Peru diam.");
    }

    @Test
    void aQuotationOpensTheNextSentence() {
        assertThat(split("Ia tersenyum. “Kami setuju,” katanya."))
                .containsExactly("Ia tersenyum.", "“Kami setuju,” katanya.");
    }

    @Test
    void aQuestionInsideAQuotationGoesOnWithItsSpeaker() {
        assertThat(split("“Siapa yang rugi?” tanya Menlu Kenya."))
                .containsExactly("“Siapa yang rugi?” tanya Menlu Kenya.");
    }

    @Test
    void aSentenceMayBeginWithANumber() {
        assertThat(split("Peru menang. 40 diplomat pulang.")).containsExactly("Peru menang.", "40 diplomat pulang.");
    }

    @Test
    void anEllipsisBeforeASmallLetterGoesOn() {
        assertThat(split("Kami... akan datang. Nanti.")).containsExactly("Kami... akan datang.", "Nanti.");
    }

    @Test
    void wordsWithoutAFullStopAreASentenceToo() {
        assertThat(split("Kenya dan Peru sepakat")).containsExactly("Kenya dan Peru sepakat");
        assertThat(split("")).isEmpty();
    }

    @Test
    void sentencesHoldEveryTokenOnce() {
        String text = "Kenya (1963). Peru... \"Ya.\" – Dr. X? 5 Mei! ...dan";
        List<Token> tokens = new Tokenizer().tokens(text);
        assertThat(SPLITTER.sentences(tokens).stream().flatMap(sentence -> sentence.tokens().stream()))
                .isEqualTo(tokens);
    }

    @Test
    void aYearThatEndsASentenceEndsIt() {
        assertThat(split("Hubungan dibuka pada 1976. Kini semua baik."))
                .containsExactly("Hubungan dibuka pada 1976.", "Kini semua baik.");
    }
}
