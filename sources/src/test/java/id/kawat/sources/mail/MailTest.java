package id.kawat.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Media;
import id.kawat.sources.Made;
import id.kawat.sources.Reads;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final String HEAD = """
        Return-Path: <redaksi@warta.example>
        Message-ID: <1@warta.example>
        From: =?UTF-8?Q?Warta_Uji?= <redaksi@warta.example>
        Date: Thu, 24 Jul 2025 23:30:00 +0700
        Subject: =?UTF-8?B?S2VueWEgZGFuIElzbGFuZGlh?=
        MIME-Version: 1.0
        """;
    private static final String MIXED = HEAD + """
        Content-Type: multipart/mixed; boundary=luar

        --luar
        Content-Type: multipart/alternative; boundary=dalam

        --dalam
        Content-Type: text/html; charset=utf-8

        <p>%1$s</p>
        --dalam
        Content-Type: text/plain; charset=utf-8

        %1$s
        --dalam--
        --luar
        Content-Type: application/zip; name="lampiran.zip"
        Content-Transfer-Encoding: base64
        Content-Disposition: attachment; filename="../lampiran.zip"

        %2$s
        --luar
        Content-Type: message/rfc822

        From: Sari Wulan <sari@warta.example>
        Subject: Terusan
        Message-ID: <2@warta.example>

        Isi terusan itu.
        --luar--
        """;

    private static byte[] mail() {
        String zip = Base64.getMimeEncoder().encodeToString(Made.zip(Map.of("b.txt", Made.utf8(Made.STORY))));
        return Made.utf8(MIXED.formatted(Made.STORY, zip).replace("\n", "\r\n"));
    }

    @Test
    void aMailIsItsPlainTextUnderItsSubjectAndItsAttachmentsAreOpened() {
        List<Found> found = Reads.of("a.eml", mail());
        assertThat(Reads.lines(found))
                .containsExactly("read a.eml", "read a.eml/lampiran.zip/b.txt", "read a.eml/2.eml");
        Document document = Reads.documents(found).getFirst();
        assertThat(Reads.text(document)).isEqualTo("Kenya dan Islandia\n\n" + Made.STORY);
        assertThat(document.known().title()).contains("Kenya dan Islandia");
        assertThat(document.known().published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(document.known().outlet()).contains("Warta Uji");
        Document forwarded = Reads.documents(found).getLast();
        assertThat(forwarded.known().authors()).containsExactly("Sari Wulan");
        assertThat(Reads.text(forwarded)).isEqualTo("Terusan\n\nIsi terusan itu.");
    }

    @Test
    void aMailWithoutPlainTextIsAPage() {
        byte[] mail = Made.utf8(HEAD + "Content-Type: text/html; charset=iso-8859-1\n\n<p>" + Made.STORY + "</p>\n");
        Document page = Reads.documents(Reads.of("a.eml", mail)).getFirst();
        assertThat(page.media()).isEqualTo(Media.HTML);
        assertThat(Reads.text(page)).contains("<h1>Kenya dan Islandia</h1>").contains(Made.STORY);
    }

    @Test
    void aBoxHoldsManyEachByItsNumber() {
        String one = HEAD + "\n" + Made.STORY + "\n>From sini ke sana.\n\n";
        byte[] box =
                Made.utf8("From a@b Thu Jul 24 10:00:00 2025\n" + one + "From a@b Thu Jul 24 11:00:00 2025\n" + one);
        assertThat(Reads.lines(Reads.of("pers.mbox", box))).containsExactly("read pers.mbox#1", "read pers.mbox#2");
        assertThat(Reads.text(Reads.documents(Reads.of("pers.mbox", box)).getFirst()))
                .endsWith("\nFrom sini ke sana.");
        assertThat(Reads.lines(Reads.of("Inbox", box))).containsExactly("read Inbox#1", "read Inbox#2");
        assertThat(Reads.lines(Reads.of("1753371000", Made.utf8(one)))).containsExactly("read 1753371000");
    }

    @Test
    void linesThatAMailProgramBrokeAreWholeAgain() {
        String broken = """
            Presiden Kenya menerima Perdana Menteri Islandia di Nairobi pada
            hari Senin, dan keduanya membahas kerja sama di bidang panas bumi
            serta pelatihan.

            Kunjungan itu yang pertama sejak kedua negara membuka hubungan
            diplomatik.
            """;
        assertThat(Unwrapped.of(broken, false).lines())
                .containsExactly(
                        "Presiden Kenya menerima Perdana Menteri Islandia di Nairobi pada hari Senin, dan keduanya"
                                + " membahas kerja sama di bidang panas bumi serta pelatihan.",
                        "",
                        "Kunjungan itu yang pertama sejak kedua negara membuka hubungan diplomatik.");
        assertThat(Unwrapped.of("Satu \ndua.\nTiga.", true)).isEqualTo("Satu dua.\nTiga.");
        assertThat(Unwrapped.of("Satu.\nDua.\nTiga.", false)).isEqualTo("Satu.\nDua.\nTiga.");
    }

    @Test
    void partsInOneAnotherWithoutEndEndTheMail() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 200; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThat(Reads.lines(Reads.of("a.eml", Made.utf8(deep + "\nisi"))))
                .first()
                .asString()
                .startsWith("failed a.eml: is a damaged mail: its parts lie in one another more than 50 deep");
    }
}
