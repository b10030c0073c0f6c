package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.record.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String LEAD =
            "Presiden Fiji dan Raja Tonga bertemu di Suva pada Selasa untuk membicarakan kabel laut, penerbangan dan beasiswa.";
    private static final String SECOND =
            "Keduanya sepakat bahwa kapal patroli kedua negara akan saling membantu bila terjadi badai di wilayah perairan masing-masing.";
    private static final String THIRD =
            "Pertemuan yang berlangsung dua jam itu ditutup dengan makan malam bersama para duta besar negara tetangga.";

    private static Article story(String id, String title, String... sentences) {
        return new Story(id, "Suara Delta", "2025-05-06", title, sentences).article();
    }

    @Test
    void aTextUnderAnotherHeadlineIsACopy() {
        Copies copies = Copies.among(List.of(
                story("a1", "Fiji dan Tonga Bertemu", LEAD, SECOND, THIRD),
                story("a2", "Kabel Laut Dibicarakan di Suva", LEAD, SECOND, THIRD)));
        assertThat(copies.same("a1", "a2")).isTrue();
        assertThat(copies.groups()).containsExactly(List.of("a1", "a2"));
    }

    @Test
    void aTextCutShortOrWithAParagraphAddedIsACopyAndCopiesOfCopiesAre() {
        Copies copies = Copies.among(List.of(
                story("a1", "Satu", LEAD, SECOND),
                story("a2", "Dua", LEAD, SECOND, THIRD),
                story("a3", "Tiga", SECOND, THIRD, "Warga di Nuku'alofa menyambut kabar itu dengan gembira.")));
        assertThat(copies.groups()).containsExactly(List.of("a1", "a2", "a3"));
    }

    @Test
    void twoTextsOnOneMatterAreNoCopiesThoughTheyQuoteTheSameWords() {
        Copies copies = Copies.among(
                List.of(
                        story("a1", "Satu", LEAD, SECOND, THIRD),
                        story(
                                "a2",
                                "Dua",
                                "Di Suva, raja dari Tonga itu disambut tarian sebelum duduk bersama presiden Fiji selama dua jam penuh.",
                                "Keduanya sepakat bahwa kapal patroli kedua negara akan saling membantu.",
                                "Menurut pejabat protokol, jamuan malam dihadiri para wakil negara sahabat dari seluruh Pasifik.")));
        assertThat(copies.groups()).isEmpty();
        assertThat(copies.same("a1", "a2")).isFalse();
    }
}
