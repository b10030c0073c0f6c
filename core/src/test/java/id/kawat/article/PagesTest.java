package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    private static final List<String> STORY = List.of(
            "Presiden Kenya menerima Perdana Menteri Islandia di Nairobi, Rabu, untuk menandatangani nota tentang"
                    + " panas bumi.",
            "Nota itu mengatur pelatihan enam puluh insinyur Kenya di Reykjavik selama lima tahun ke depan.",
            "Parlemen kedua negara masih harus mengesahkan nota tersebut sebelum akhir tahun depan.");

    private static Reading page(int number, int of) {
        String base = "https://contoh.id/dunia/panas-bumi";
        String previous = number == 1 ? "" : "<link rel=prev href=\"?page=" + (number - 1) + "\">";
        String next = number == of ? "" : "<link rel=next href=\"?page=" + (number + 1) + "\">";
        return Shown.READER.read(Document.of(
                number + ".html",
                "<html><head><title>Kenya dan Islandia Teken Nota - Kabar Teluk</title><link rel=canonical href=\""
                        + base
                        + "\">" + previous + next + "</head><body><h1>Kenya dan Islandia Teken Nota</h1><p>"
                        + STORY.get(number - 1) + "</p><div>Halaman 1 2 3 Selanjutnya</div></body></html>",
                Media.HTML));
    }

    @Test
    void pagesOfOneStoryAreOneArticleInWhateverOrderTheyCome() {
        List<String> texts = new ArrayList<>();
        for (List<Integer> order : List.of(List.of(1, 2, 3), List.of(3, 1, 2), List.of(2, 3, 1))) {
            Pages pages = new Pages();
            List<Reading> out = new ArrayList<>();
            order.forEach(number -> out.addAll(pages.take(page(number, 3))));
            assertThat(pages.rest()).isEmpty();
            assertThat(out).hasSize(1);
            Article article = Shown.article(out.getFirst());
            assertThat(article.body()).isEqualTo(String.join("\n\n", STORY));
            assertThat(article.path()).contains("1.html");
            assertThat(article.url()).contains("https://contoh.id/dunia/panas-bumi");
            texts.add(article.id());
        }
        assertThat(texts).allMatch(texts.getFirst()::equals);
    }

    @Test
    void aPageThatIsNotAtHandIsNamedAndTheOthersAreJoined() {
        Pages pages = new Pages();
        assertThat(pages.take(page(1, 3))).isEmpty();
        assertThat(pages.take(page(3, 3))).isEmpty();
        Reading reading = pages.rest().getFirst();
        assertThat(reading.problems().toString()).contains("1.html: page 2 of the story is not at hand");
        assertThat(Shown.article(reading).body()).isEqualTo(STORY.getFirst() + "\n\n" + STORY.getLast());
    }

    @Test
    void whatWaitedLongestGoesOnWhenTooManyAreHeld() {
        Pages pages = new Pages(1);
        assertThat(pages.take(page(1, 3))).isEmpty();
        Reading alone = Shown.READER.read("uji.txt", "Peru memanggil Duta Besar Chili, kata juru bicara di Lima.");
        assertThat(pages.take(alone)).containsExactly(alone);
        assertThat(pages.take(page(3, 3))).hasSize(1);
        assertThat(pages.rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://a.id/x, https://a.id/x?page=2, -, a.id/x 1",
                "https://a.id/x?page=2, https://a.id/x?page=3, https://a.id/x, a.id/x 2",
                "https://a.id/x/3, -, https://a.id/x/2, a.id/x 3 last",
                "https://a.id/x/halaman/2, -, -, a.id/x 2 last",
                "https://a.id/x?id=7&hal=2, -, -, a.id/x?id=7 2 last",
                "https://a.id/kopi, https://a.id/teh-2, https://a.id/gula, -",
                "https://a.id/2025/07/02/kopi, https://a.id/2025/07/03/teh, -, -",
                "https://a.id/x, -, -, -"
            })
    void otherStoriesAreNoFurtherPages(String own, String next, String previous, String expected) {
        assertThat(PagePart.of(Optional.of(own), Optional.ofNullable(next), Optional.ofNullable(previous))
                        .map(part -> part.story() + " " + part.number() + (part.last() ? " last" : "")))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "https://m.contoh.id/baca/7/amp?utm_source=x#atas, https://contoh.id/baca/7",
        "http://Contoh.ID:80/baca?id=7&fbclid=abc, https://contoh.id/baca?id=7",
        "https://amp.contoh.co.id/baca/7, https://contoh.co.id/baca/7",
        "https://contoh.id/amp/baca/7, https://contoh.id/baca/7",
        "https://contoh.id/baca/7?amp=1&page=2, https://contoh.id/baca/7?page=2",
        "https://contoh.id/baca/ampas, https://contoh.id/baca/ampas",
        "https://m.id/baca, https://m.id/baca",
        "berita/1.html, berita/1.html",
        "https://contoh.id/a b, https://contoh.id/a b"
    })
    void twinsHaveOneAddress(String address, String canonical) {
        assertThat(CanonicalUrl.of(address)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @Test
    void twinsAreKnownWhateverStandsBeforeTheHost() {
        assertThat(CanonicalUrl.key("http://m.contoh.id/baca/7/"))
                .isEqualTo(CanonicalUrl.key("https://www.contoh.id/baca/7?utm_medium=x"));
    }
}
