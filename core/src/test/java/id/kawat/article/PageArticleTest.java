package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Media;
import id.kawat.text.Period;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PageArticleTest {
    private static Reading page(String html) {
        return Shown.READER.read(Document.of("uji.html", html, Media.HTML));
    }

    @Test
    void anAgencyPageGivesItsStoryAndNothingOfItsMenus() {
        Article article = Shown.article(Shown.resource("pages/agensi.html"));
        assertThat(Shown.blocks(article))
                .containsExactly(
                        "HEADLINE: Menlu Peru dan Norwegia Sepakati Riset Laut",
                        "STANDFIRST: Kedua menteri ingin kapal riset berlayar mulai tahun depan",
                        "CAPTION: Menteri Luar Negeri Peru (kiri) menyambut Menteri Luar Negeri Norwegia di Lima, Jumat (3/5/2024). (Kementerian Luar Negeri Peru)",
                        "PARAGRAPH: Lima (ANTARA) - Menteri Luar Negeri Peru dan Menteri Luar Negeri Norwegia sepakat membuka riset laut bersama di Samudra Pasifik, kata kedua pihak pada Jumat.",
                        "PARAGRAPH: “Laut menghubungkan kita,” kata Menteri Luar Negeri Peru dalam jumpa pers di Lima, seusai pertemuan selama dua jam.",
                        "FURNITURE: Baca juga: Chili ajak Norwegia jaga hutan bakau",
                        "HEADLINE: Kapal riset",
                        "PARAGRAPH: Norwegia akan mengirim satu kapal riset ke pelabuhan Callao, sedangkan Peru menyediakan laboratorium dan dua belas peneliti.",
                        "PARAGRAPH: Nilai dagang kedua negara mencapai 210 juta dolar AS pada 2023.",
                        "FURNITURE: Pewarta: Rani Utami",
                        "FURNITURE: Editor: Budi Santoso",
                        "FURNITURE: Copyright © ANTARA 2024");
        assertThat(article.title()).contains("Menlu Peru dan Norwegia Sepakati Riset Laut");
        assertThat(article.authors()).containsExactly("Rani Utami", "Budi Santoso");
        assertThat(article.published()).contains(new Period("2024-05-03"));
        assertThat(article.outlet()).contains("ANTARA");
        assertThat(article.url())
                .contains("https://www.antaranews.com/berita/1/menlu-peru-dan-norwegia-sepakati-riset-laut");
        assertThat(article.text())
                .doesNotContain("Terpopuler", "Komentar", "Beranda", "ADVERTISEMENT", "cabai", "Ghana");
    }

    @Test
    void paragraphsPartedByLineBreaksAreToldApartFromWrappedLines() {
        Article article = Shown.article(Shown.resource("pages/baris.html"));
        assertThat(Shown.blocks(article))
                .containsExactly(
                        "HEADLINE: Ghana Tolak Tarif Chili",
                        "PARAGRAPH: ACCRA - Pemerintah Ghana menolak tarif baru yang dikenakan Chili atas kakao, kata Kementerian Perdagangan pada Selasa.",
                        "PARAGRAPH: \"Kami meminta Chili meninjau ulang keputusan itu,\" ujar juru bicara kementerian tersebut di Accra.",
                        "PARAGRAPH: Chili sebelumnya menaikkan tarif kakao menjadi 15 persen sejak awal Februari untuk melindungi pengolah dalam negeri.",
                        "HEADLINE: Lanjut ke Jenewa",
                        "PARAGRAPH: Kedua negara akan bertemu di Jenewa pada Maret, dengan Swiss sebagai penengah.",
                        "FURNITURE: (ran)");
        assertThat(article.published()).as("the day in the address").contains(new Period("2025-02-11"));
    }

    @Test
    void blocksOfAPageStandOnLinesOfTheirOwn() {
        Article article = Shown.article(Shown.resource("pages/agensi.html"));
        assertThat(article.text().split("\n\n")).hasSize(article.blocks().size());
    }

    @Test
    void aStoryInTheDataOnlyIsReadFromThere() {
        Article article = Shown.article(page("""
                <html><head><meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Kenya Buka Kedutaan di Reykjavik",
                "articleBody":"Kenya membuka kedutaan di Reykjavik pada Senin, kata Kementerian Luar Negeri Kenya.\\n\\nIslandia menyambut langkah itu dan berjanji membuka kantor dagang di Nairobi tahun depan, setelah parlemen menyetujui anggarannya.",
                "datePublished":"2024-02-05"}</script></head><body><div id="app"></div></body></html>"""));
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
        assertThat(article.published()).contains(new Period("2024-02-05"));
    }

    @Test
    void elementsWithoutEndInEachOtherAreReadInBoundedTime() {
        String story = "<p>Presiden Kenya menerima Perdana Menteri Islandia di Nairobi untuk membahas panas bumi.</p>";
        String deep = "<html><body><h1>Kenya dan Islandia Bahas Panas Bumi</h1>" + "<div>".repeat(300_000) + story
                + "</body></html>";
        Reading reading = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> page(deep));
        assertThat(Shown.article(reading).text()).contains("membahas panas bumi");
        String inline = "<html><body>" + "<b><i><a href=x>".repeat(60_000) + story + "</body></html>";
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> page(inline)))
                .isNotNull();
    }

    @Test
    void aPageOfOneEndlessLineIsRefusedInWords() {
        String html = "<html><body><p>" + "kata ".repeat(500_000) + "</p></body></html>";
        Reading reading = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> page(html));
        assertThat(reading.article()).isEmpty();
        assertThat(reading.problems().toString())
                .contains("uji.html: is too long for an article: 2,499,999 characters, more than 2,000,000");
    }

    @Test
    void theSiteNamesItselfInThePagesTitle() {
        String body =
                "<body><h1>Peru Panggil Duta Besar Chili</h1><p>Peru memanggil Duta Besar Chili, kata juru bicara pemerintah di Lima.</p><div>Suara Pantai</div></body>";
        assertThat(Shown.article(page("<title>Peru Panggil Duta Besar Chili - Kabar Teluk</title>" + body))
                        .outlet())
                .contains("Kabar Teluk");
        assertThat(Shown.article(page("<title>Suara Pantai :: cepat dan ringkas</title>" + body))
                        .outlet())
                .contains("Suara Pantai");
        assertThat(Shown.article(page("<title>Peru Panggil Duta Besar Chili</title>" + body))
                        .outlet())
                .isEmpty();
    }

    @Test
    void listsUnderRelatedHeadingsAreNoStory() {
        Article article = Shown.article(page("""
                <html><body><section><h1>Peru Panggil Duta Besar Chili</h1>
                <p>Peru memanggil Duta Besar Chili untuk menyampaikan nota protes, kata juru bicara pemerintah di Lima.</p>
                <p>Peru mengajukan tiga tuntutan:</p>
                <ul><li>kapal ikan Chili ditarik</li><li>nelayan Peru dibebaskan</li></ul>
                <p>Chili belum menjawab tuntutan itu sampai Senin malam waktu setempat.</p>
                <h3>Lihat Juga</h3><ul><li>Kopi dan ponsel di saku Anda hari ini</li></ul></section></body></html>"""));
        assertThat(Shown.blocks(article))
                .containsExactly(
                        "HEADLINE: Peru Panggil Duta Besar Chili",
                        "PARAGRAPH: Peru memanggil Duta Besar Chili untuk menyampaikan nota protes, kata juru bicara pemerintah di Lima.",
                        "PARAGRAPH: Peru mengajukan tiga tuntutan:",
                        "PARAGRAPH: kapal ikan Chili ditarik",
                        "PARAGRAPH: nelayan Peru dibebaskan",
                        "PARAGRAPH: Chili belum menjawab tuntutan itu sampai Senin malam waktu setempat.",
                        "FURNITURE: Lihat Juga",
                        "FURNITURE: Kopi dan ponsel di saku Anda hari ini");
    }
}
