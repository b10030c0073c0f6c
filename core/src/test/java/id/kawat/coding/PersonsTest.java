package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;

import org.junit.jupiter.api.Test;

/** The persons of an article: each once, by the fullest name, with office and party. */
class PersonsTest {
    @Test
    void aPersonHasNameOfficeAndParty() {
        coding("Menlu Kenya, Amara Njoroge, tiba di Lima.")
                .yields("person foreign-minister KEN serving 'Amara Njoroge'");
    }

    @Test
    void aPersonNamedTwiceIsOneByTheFullestName() {
        coding("Presiden Otieno tiba di Lima.", "Presiden Kenya, Jabali Otieno, memuji Peru.", "Otieno lalu pulang.")
                .yields(1, "person")
                .yields("person head-of-state KEN 'Jabali Otieno'");
    }

    @Test
    void aFormerHolderIsFormer() {
        coding("Mantan Menlu Kenya Amara Njoroge memuji Peru.")
                .yields("person foreign-minister KEN former 'Amara Njoroge'");
    }

    @Test
    void apposedTitlesBelongToTheNameBeside() {
        coding("Amara Njoroge, Menteri Luar Negeri Kenya, tiba bersama Lucia Quispe, Duta Besar Peru untuk Kenya.")
                .yields("person foreign-minister KEN 'Amara Njoroge'")
                .yields("person ambassador PER 'Lucia Quispe'");
    }

    @Test
    void aSpokespersonSpeaksForTheirState() {
        coding("Juru Bicara Kementerian Luar Negeri Kenya, Amara Njoroge, menolak tuduhan itu.")
                .yields("person spokesperson KEN 'Amara Njoroge'");
    }

    @Test
    void theHeadOfABodyBelongsToIt() {
        coding("Sekretaris Jenderal ASEAN, Bayu Pradana, tiba di Lima.")
                .yields("person igo-head IGO:ASEAN 'Bayu Pradana'");
    }

    @Test
    void whoeverTakesPartIsNamedInTheEvent() {
        coding("Menlu Kenya, Amara Njoroge, bertemu Menlu Peru, Lucia Quispe.")
                .yields("CONSULT KEN+PER 'Amara Njoroge' 'Lucia Quispe'");
    }
}
