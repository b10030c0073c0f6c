package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.text.Period;
import org.junit.jupiter.api.Test;

class PlainArticleTest {
    @Test
    void anAgencyStoryHasItsHeadlineStandfirstAndDateline() {
        Article article = Shown.plain("""
                Ghana Ajak Norwegia Kelola Teluk Guinea

                0

                Kedua negara menilai laut yang aman sebagai syarat bagi dagang yang tumbuh

                Jakarta (ANTARA) – Pemerintah Ghana mengajak Norwegia mengelola perikanan di Teluk Guinea, kata Duta Besar Ghana, Jumat.

                “Kami ingin belajar dari pengalaman Norwegia,” katanya.

                Berita Terkait: Peru buka konsulat di Surabaya
                Tinggalkan Balasan

                Your email address will not be published.
                """);
        assertThat(Shown.blocks(article))
                .containsExactly(
                        "HEADLINE: Ghana Ajak Norwegia Kelola Teluk Guinea",
                        "FURNITURE: 0",
                        "STANDFIRST: Kedua negara menilai laut yang aman sebagai syarat bagi dagang yang tumbuh",
                        "PARAGRAPH: Jakarta (ANTARA) – Pemerintah Ghana mengajak Norwegia mengelola perikanan di Teluk Guinea, kata Duta Besar Ghana, Jumat.",
                        "PARAGRAPH: “Kami ingin belajar dari pengalaman Norwegia,” katanya.",
                        "FURNITURE: Berita Terkait: Peru buka konsulat di Surabaya",
                        "FURNITURE: Tinggalkan Balasan",
                        "FURNITURE: Your email address will not be published.");
        assertThat(article.title()).contains("Ghana Ajak Norwegia Kelola Teluk Guinea");
        assertThat(article.outlet()).contains("ANTARA");
        assertThat(article.language()).isEqualTo("id");
        assertThat(article.authors()).isEmpty();
        assertThat(article.published()).isEmpty();
    }

    @Test
    void aGovernmentPageHasCaptionsAboveItsByline() {
        Article article = Shown.plain("""
                Kebijakan

                2024.05.17

                Menteri Luar Negeri Peru berbincang dengan Menteri Luar Negeri Chili di Lima pada 16 Mei 2024. (Kementerian Luar Negeri)

                Menteri Luar Negeri Peru berbincang dengan Menteri Luar Negeri Chili di Lima pada 16 Mei 2024. (Kementerian Luar Negeri)

                Penulis: Rani Utami
                Foto: Kementerian Luar Negeri

                Peru dan Chili sepakat membuka kembali perundingan batas laut pada bulan depan.

                Menteri Luar Negeri Peru (kanan) berjalan bersama tamunya di taman istana.

                Kedua pihak juga membahas kuota ikan.

                raniutami12@korea.kr
                """);
        assertThat(Shown.furniture(article))
                .containsExactly(
                        "Kebijakan",
                        "2024.05.17",
                        "Penulis: Rani Utami",
                        "Foto: Kementerian Luar Negeri",
                        "raniutami12@korea.kr");
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == Block.Kind.CAPTION)
                .hasSize(3);
        assertThat(article.published()).contains(new Period("2024-05-17"));
        assertThat(article.authors()).containsExactly("Rani Utami");
        assertThat(article.outlet()).contains("Korea.net");
        assertThat(article.title()).isEmpty();
    }

    @Test
    void aMagazinePageHasSpeakersSubheadsAndCreditsAtItsFoot() {
        Article article = Shown.plain("""
                E-Magazine | Nhandan.vn
                Presiden Peru dan tamunya berfoto bersama. (Foto: VNA)
                Memperdalam kerja sama hutan antara Peru dan Vietnam
                Dalam pembicaraan di Lima, kedua pemimpin menyambut kemajuan kerja sama kehutanan.
                Presiden Peru:
                Hutan adalah jembatan di antara kedua bangsa kita.
                Suara dari lereng gunung
                Para petani kopi di Cusco menunggu hasil kunjungan itu dengan harapan besar.
                Tanggal publikasi: 3/8/2024
                Disutradarai oleh: Tran Van An - Le Binh
                Isi: Minh An - Nguyen Lan
                Sumber: https://nhandan.vn/contoh.html
                Komentar (0)
                """);
        assertThat(Shown.blocks(article))
                .containsExactly(
                        "FURNITURE: E-Magazine | Nhandan.vn",
                        "CAPTION: Presiden Peru dan tamunya berfoto bersama. (Foto: VNA)",
                        "HEADLINE: Memperdalam kerja sama hutan antara Peru dan Vietnam",
                        "PARAGRAPH: Dalam pembicaraan di Lima, kedua pemimpin menyambut kemajuan kerja sama kehutanan.",
                        "PARAGRAPH: Presiden Peru:",
                        "PARAGRAPH: Hutan adalah jembatan di antara kedua bangsa kita.",
                        "HEADLINE: Suara dari lereng gunung",
                        "PARAGRAPH: Para petani kopi di Cusco menunggu hasil kunjungan itu dengan harapan besar.",
                        "FURNITURE: Tanggal publikasi: 3/8/2024",
                        "FURNITURE: Disutradarai oleh: Tran Van An - Le Binh",
                        "FURNITURE: Isi: Minh An - Nguyen Lan",
                        "FURNITURE: Sumber: https://nhandan.vn/contoh.html",
                        "FURNITURE: Komentar (0)");
        assertThat(article.authors()).containsExactly("Minh An", "Nguyen Lan");
        assertThat(article.published()).contains(new Period("2024-08-03"));
        assertThat(article.outlet()).contains("Nhandan.vn");
    }

    @Test
    void labelsOnOneLineNameTheirOwnAndLabelsAloneNameTheNextLine() {
        String story = "Kenya menutup perbatasan dengan tetangganya selama dua hari, kata juru bicara pemerintah.\n";
        assertThat(Shown.plain(story + "Pewarta: Rani Utami / Editor: Budi Santoso\nCopyright © ANTARA 2024\n"))
                .satisfies(article -> {
                    assertThat(article.authors()).containsExactly("Rani Utami");
                    assertThat(article.outlet()).contains("ANTARA");
                });
        assertThat(Shown.plain("Penulis:\nRani Utami\n" + story).authors()).containsExactly("Rani Utami");
        assertThat(Shown.plain("Oleh: Rani Utami dan Budi Santoso\n" + story).authors())
                .containsExactly("Rani Utami", "Budi Santoso");
        assertThat(Shown.plain(story + "Artikel ini telah tayang di Kompas.com dengan judul Kenya Menutup Perbatasan\n")
                        .outlet())
                .contains("Kompas.com");
    }

    @Test
    void sentencesOfTheStoryAreNeverSetAside() {
        String[] sentences = {
            "Ikuti perundingan itu, kata Menteri Peru kepada Chili.",
            "Sumber di kementerian mengatakan Ghana menolak usul Norwegia.",
            "Foto bersama para pemimpin menutup pertemuan puncak di Lima.",
            "Tag harga karbon menjadi pokok bahasan Peru dan Norwegia.",
            "Penulis pidato itu mengecam serangan terhadap kapal Ghana.",
            "Editor surat kabar Peru dipanggil ke kedutaan Chili.",
            "Komentar Presiden Kenya memicu protes dari Islandia.",
            "Bagikan beban, kata Kenya, kepada negara-negara kaya.",
            "Dunia menunggu jawaban Chili.",
            "Iklan kopi Peru dilarang di Chili sejak Senin.",
            "Hak cipta menjadi pokok bahasan kedua menteri.",
            "Berlangganan gas dari Norwegia, Ghana menutup pembangkit lamanya.",
            "Presiden Kenya tampak menyetujui usul itu.",
            "Reuters melaporkan Peru menolak nota protes Chili.",
            "Pada 3 Mei 2024 pukul 10.00 keduanya bertemu.",
            "Surat itu dikirim ke alamat resmi@contoh.id oleh duta besar Peru.",
            "Tim perunding Peru tiba di Lima.",
            "Isi perjanjian itu dirahasiakan."
        };
        String rest = "\nPemerintah Peru menyatakan siap berunding kembali dengan tetangganya kapan saja.\n";
        for (String sentence : sentences) {
            for (String text : new String[] {sentence + rest, rest + sentence + rest, rest + sentence}) {
                assertThat(Shown.furniture(Shown.plain(text))).as(text).isEmpty();
            }
        }
    }

    @Test
    void aWholeArticleOnOneLineAfterItsBylineStaysInTheStory() {
        Article article = Shown.plain(
                "Penulis: Rani Utami Pada Senin Presiden Kenya menerima Perdana Menteri Islandia di Nairobi untuk membahas panas bumi.");
        assertThat(Shown.furniture(article)).isEmpty();
    }

    @Test
    void aLoneSentenceIsAParagraphWithOrWithoutItsStop() {
        assertThat(Shown.blocks(Shown.plain("Jepang mengecam Korea Utara.")))
                .containsExactly("PARAGRAPH: Jepang mengecam Korea Utara.");
        assertThat(Shown.blocks(Shown.plain("Jepang mengecam Korea Utara")))
                .containsExactly("PARAGRAPH: Jepang mengecam Korea Utara");
    }

    @Test
    void whatFollowsTheEndIsSetAside() {
        Article article = Shown.plain("""
                Peru Panggil Duta Besar Chili
                Kamis, 9 Mei 2024 13:55 WIB
                LIMA - Peru memanggil Duta Besar Chili untuk menyampaikan nota protes atas kapal penangkap ikan.
                Chili menyatakan akan mempelajari nota itu sebelum memberi jawaban resmi kepada Peru.
                (ran/bud)
                Terpopuler
                Harga Cabai Naik Lagi di Pasar Induk
                Wisatawan memenuhi pantai selatan pada libur panjang.
                """);
        assertThat(Shown.furniture(article))
                .containsExactly(
                        "Kamis, 9 Mei 2024 13:55 WIB",
                        "(ran/bud)",
                        "Terpopuler",
                        "Harga Cabai Naik Lagi di Pasar Induk",
                        "Wisatawan memenuhi pantai selatan pada libur panjang.");
        assertThat(article.title()).contains("Peru Panggil Duta Besar Chili");
        assertThat(article.published()).contains(new Period("2024-05-09"));
    }

    @Test
    void theStoredTextIsTheFilesOwn() {
        String text = "Judul Pendek Sebuah Berita\r\n\r\n\tKenya  membuka kedutaan di Reykjavik pada Senin.\r\n";
        Article article = Shown.plain("\uFEFF" + text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(Shown.blocks(article))
                .containsExactly(
                        "HEADLINE: Judul Pendek Sebuah Berita",
                        "PARAGRAPH: Kenya  membuka kedutaan di Reykjavik pada Senin.");
    }

    @Test
    void linesWrappedAtOneWidthAreOneParagraph() {
        Article article = Shown.plain("""
                Kenya dan Islandia sepakat menggali panas bumi bersama di
                Lembah Celah Besar, kata Kementerian Energi Kenya pada hari
                Senin setelah pertemuan selama dua jam di Nairobi.

                Pekerjaan dimulai tahun depan.
                """);
        assertThat(article.blocks()).hasSize(2);
        assertThat(article.blocks().getFirst().span().of(article.text()))
                .startsWith("Kenya dan")
                .endsWith("di Nairobi.");
    }

    @Test
    void theSameTextIsTheSameArticleWhereverItLay() {
        String text = "Jepang mengecam Korea Utara karena uji coba rudal.";
        Article one = Shown.article(Shown.READER.read("a.txt", text));
        Article two = Shown.article(Shown.READER.read("b/c.txt", text));
        assertThat(one.id()).isEqualTo(two.id()).matches("[0-9a-f]{16}");
        assertThat(Shown.plain(text + " ").id()).isNotEqualTo(one.id());
    }

    @Test
    void theDatelineGivesTheDayWhereNothingElseDoes() {
        String story =
                "Lima, 3/5 (Suara Pantai) - Peru memanggil Duta Besar Chili, kata juru bicara pemerintah.\n\nPewarta: Rani Utami\n";
        assertThat(Shown.plain(story + "Copyright © Suara Pantai 2024\n").published())
                .contains(new Period("2024-05-03"));
        assertThat(Shown.plain(story).published()).as("no year anywhere").isEmpty();
        assertThat(Shown.plain("Nairobi, 22 Agustus 2023 – Menteri Kenya memimpin sidang komisi bersama yang pertama.")
                        .published())
                .contains(new Period("2023-08-22"));
    }

    @Test
    void anOutletWeDoNotKnowIsBelievedWhenThePageNamesItTwice() {
        String head = "Peru Panggil Duta Besar Chili\n\nSuara Pantai, Senin 6 Mei 2024\nRani Utami\n\n"
                + "LIMA — Peru memanggil Duta Besar Chili, kata juru bicara pemerintah.\n\n";
        Article twice = Shown.plain(head + "redaksi@suarapantai.example\n");
        assertThat(twice.outlet()).contains("Suara Pantai");
        assertThat(twice.authors()).containsExactly("Rani Utami");
        assertThat(twice.published()).contains(new Period("2024-05-06"));
        assertThat(Shown.furniture(twice))
                .containsExactly("Suara Pantai, Senin 6 Mei 2024", "Rani Utami", "redaksi@suarapantai.example");
        assertThat(Shown.plain(head).outlet()).isEmpty();
    }

    @Test
    void aKickerInCapitalsIsNotTheHeadline() {
        Article article = Shown.plain(
                "SUARA PANTAI / DUNIA\n\nPeru Panggil Duta Besar Chili\n\nPeru memanggil Duta Besar Chili, kata juru bicara pemerintah.\n");
        assertThat(article.title()).contains("Peru Panggil Duta Besar Chili");
        assertThat(Shown.furniture(article)).containsExactly("SUARA PANTAI / DUNIA");
    }

    @Test
    void shortPointsBetweenSentencesStayInTheStory() {
        Article article = Shown.plain("""
                Menlu Kenya Temui Menlu Peru
                Oleh: Rani Utami - Wartawan
                Lima - Menlu Kenya menemui Menlu Peru di tepi laut pada Senin.
                1. Kerja sama tambang
                Kedua pihak sepakat membentuk komisi
                Pertemuan lanjutan digelar di Nairobi.
                Sari dan Budi
                """);
        assertThat(Shown.furniture(article)).containsExactly("Oleh: Rani Utami - Wartawan", "Sari dan Budi");
        assertThat(article.authors()).containsExactly("Rani Utami");
    }
}
