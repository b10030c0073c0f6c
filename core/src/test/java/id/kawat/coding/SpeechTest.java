package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who said it: before the words, after them, in the middle, in another's mouth. */
class SpeechTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Kami mengecam Chad,\" kata Menlu Kenya.",
                "\"Kami mengecam Chad,\" ujar Menlu Kenya.",
                "\"Kami mengecam Chad,\" ungkap Menlu Kenya.",
                "\"Kami mengecam Chad,\" imbuh Menlu Kenya.",
                "\"Kami mengecam Chad,\" pungkas Menlu Kenya.",
                "\"Kami mengecam Chad,\" tegas Menlu Kenya, Amara Njoroge, Senin.",
                "“Kami mengecam Chad,” kata Menlu Kenya.",
                "Menlu Kenya mengatakan, \"Kami mengecam Chad.\"",
                "Menlu Kenya berkata: \"Kami mengecam Chad.\"",
                "\"Kami,\" kata Menlu Kenya, \"mengecam Chad.\""
            })
    void weAreTheSideOfWhoeverSpeaks(String sentence) {
        coding(sentence).yields("ACCUSE occurred KEN>TCD 'mengecam'");
    }

    @Test
    void theSpeakerMayComeInTheSentenceBefore() {
        coding("Menlu Kenya, Amara Njoroge, berbicara di Nairobi.", "\"Kami mengecam Chad,\" katanya.")
                .yields("ACCUSE KEN>TCD");
    }

    @Test
    void aQuotationMayGoOnForSentences() {
        coding("\"Kami datang ke Nairobi. Kami mengecam Chad,\" kata Menlu Peru.")
                .yields("ACCUSE PER>TCD");
    }

    @Test
    void whatOneSaysOfAnotherIsTheOthersAct() {
        coding("Menlu Kenya mengatakan bahwa Peru telah menyerang Chad.")
                .yields("ASSAULT PER>TCD")
                .doesNotYield("ASSAULT KEN>TCD");
        coding("Menlu Kenya mengatakan Peru berjanji mengirim bantuan ke Chad.")
                .yields("AGREE PER>TCD")
                .doesNotYield("AGREE KEN>TCD");
    }

    @Test
    void whatAMediumReportsIsTheEventItself() {
        coding("Kenya mengecam Chad, demikian dilaporkan kantor berita negara itu.")
                .yields("ACCUSE occurred KEN>TCD");
    }

    @Test
    void anAccusationTellsTheDeedItNames() {
        coding("Kenya menuduh Chad menyerang Sudan.")
                .yields("ACCUSE/allege KEN>TCD")
                .yields("ASSAULT TCD>SDN");
    }

    @Test
    void wordsThatNobodySpeaksAreNobodysAct() {
        coding("\"Kami mengecam keras.\"").yieldsNothing();
    }
}
