package id.kawat.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Media;
import id.kawat.sources.Made;
import id.kawat.sources.Reads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcOpenerTest {
    private static final String HTML = "HTTP/1.1 200 OK\nContent-Type: text/html";

    private static void pages(WarcWriter warc, int from, int to) throws IOException {
        for (int i = from; i <= to; i++) {
            warc.write(Made.answer("https://warta.example/" + i, "Berita nomor " + i));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesComeWithTheirAddressHourAndCharset(boolean packed) {
        byte[] warc = Made.warc(packed, out -> {
            out.write(new Warcinfo.Builder()
                    .fields(Map.of("software", List.of("Perayap")))
                    .build());
            out.write(new WarcRequest.Builder("https://warta.example/1")
                    .body(new HttpRequest.Builder("GET", "/1").build())
                    .build());
            pages(out, 1, 2);
        });
        List<Found> found = Reads.of("crawl.warc.gz", warc);
        assertThat(Reads.lines(found))
                .containsExactly(
                        "read crawl.warc.gz#3",
                        "read crawl.warc.gz#4",
                        "passed crawl.warc.gz: records that hold no page: 1 request, 1 warcinfo");
        Document page = Reads.documents(found).getFirst();
        assertThat(page.media()).isEqualTo(Media.HTML);
        assertThat(page.known().url()).contains("https://warta.example/1");
        assertThat(page.known().fetched()).contains(Made.FETCHED);
        assertThat(page.known().charset()).contains("utf-8");
        assertThat(Reads.text(page)).isEqualTo(Made.page("Berita nomor 1"));
    }

    @Test
    void whatIsNoPageIsPassedOverWithItsReason() {
        byte[] warc = Made.warc(true, out -> {
            out.write(Made.response(
                    "https://a.example/", "HTTP/1.1 404 Not Found\nContent-Type: text/html", new byte[9]));
            out.write(
                    Made.response("https://a.example/x.jpg", "HTTP/1.1 200 OK\nContent-Type: image/jpeg", new byte[9]));
            out.write(new WarcConversion.Builder()
                    .date(Made.FETCHED)
                    .addHeader("WARC-Target-URI", "https://a.example/1")
                    .body(MediaType.PLAIN_TEXT, Made.utf8(Made.STORY))
                    .build());
        });
        assertThat(Reads.lines(Reads.of("a.warc.gz", warc)))
                .containsExactly(
                        "passed a.warc.gz#1: was answered with status 404",
                        "passed a.warc.gz#2: is no page but image/jpeg",
                        "read a.warc.gz#3");
    }

    @Test
    void encodingsAreUndoneAndAClaimOfOneThatIsNotThereIsSeenThrough() {
        byte[] page = Made.utf8(Made.page("Panas bumi"));
        byte[] deflated = Made.bytes(out -> {
            try (var packed = new DeflaterOutputStream(out, new Deflater())) {
                packed.write(page);
            }
        });
        byte[] chunks = Made.bytes(out -> {
            out.write(Made.utf8("5\r\n"));
            out.write(page, 0, 5);
            out.write(Made.utf8("\r\n" + Integer.toHexString(page.length - 5) + "\r\n"));
            out.write(page, 5, page.length - 5);
            out.write(Made.utf8("\r\n0\r\n\r\n"));
        });
        byte[] warc = Made.warc(true, out -> {
            out.write(Made.response("https://a.example/1", HTML + "\nContent-Encoding: gzip", Made.gzip(page)));
            out.write(Made.response("https://a.example/2", HTML + "\nContent-Encoding: deflate", deflated));
            out.write(Made.response("https://a.example/3", HTML + "\nTransfer-Encoding: chunked", chunks));
            out.write(Made.response("https://a.example/4", HTML + "\nContent-Encoding: gzip", page));
            out.write(Made.response("https://a.example/5", HTML + "\nContent-Encoding: br", page));
            out.write(Made.response("https://a.example/6", HTML + "\nTransfer-Encoding: chunked", page));
        });
        List<Found> found = Reads.of("a.warc.gz", warc);
        assertThat(Reads.documents(found)).hasSize(6).extracting(Reads::text).containsOnly(Made.page("Panas bumi"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDamagedRecordInTheMiddleCostsThatRecordOnly(boolean packed) {
        byte[] before = Made.warc(packed, out -> pages(out, 1, 3));
        byte[] hurt = Made.warc(packed, out -> pages(out, 4, 4));
        byte[] after = Made.warc(packed, out -> pages(out, 5, 7));
        for (int at = 0; at < hurt.length; at += 13) {
            byte[] broken = hurt.clone();
            for (int i = at; i < Math.min(at + 40, hurt.length); i++) {
                broken[i] ^= 0x55;
            }
            byte[] warc = Made.bytes(out -> {
                out.write(before);
                out.write(broken);
                out.write(after);
            });
            List<Document> read = Reads.documents(Reads.of("a.warc", warc));
            assertThat(read.stream().map(document -> document.known().url().orElse("")))
                    .as("damage at byte %d", at)
                    .contains(
                            "https://warta.example/1",
                            "https://warta.example/2",
                            "https://warta.example/3",
                            "https://warta.example/5",
                            "https://warta.example/6",
                            "https://warta.example/7");
        }
    }

    @Test
    void aDamagedPackedRecordIsNamedByItsNumber() {
        byte[] hurt = Made.warc(true, out -> pages(out, 2, 2));
        hurt[hurt.length / 2] ^= 0x10;
        byte[] warc = Made.bytes(out -> {
            out.write(Made.warc(true, w -> pages(w, 1, 1)));
            out.write(hurt);
            out.write(Made.warc(true, w -> pages(w, 3, 3)));
        });
        List<String> lines = Reads.lines(Reads.of("a.warc.gz", warc));
        assertThat(lines).hasSize(3).contains("read a.warc.gz#1", "read a.warc.gz#3");
        assertThat(lines.get(1))
                .startsWith("failed a.warc.gz#2: a gzip member is damaged")
                .endsWith("; reading goes on at the next record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99999", "30000000", "-5", "999999999999999999", "x"})
    void aLengthThatLiesSwallowsNoOtherRecord(String lie) {
        String second = new String(Made.warc(false, out -> pages(out, 2, 2)), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: " + lie);
        byte[] warc = Made.bytes(out -> {
            out.write(Made.warc(false, w -> pages(w, 1, 1)));
            out.write(Made.utf8(second));
            out.write(Made.warc(false, w -> pages(w, 3, 9)));
        });
        List<Found> found = Reads.of("a.warc", warc);
        assertThat(Reads.lines(found))
                .contains("read a.warc#1", "read a.warc#3", "read a.warc#9")
                .anySatisfy(line -> assertThat(line).startsWith("failed a.warc#2: a record "))
                .hasSize(9);
    }

    @Test
    void aTruncatedArchiveIsReadAsFarAsItGoes() {
        byte[] warc = Made.warc(true, out -> pages(out, 1, 3));
        List<String> lines = Reads.lines(Reads.of("a.warc.gz", Arrays.copyOf(warc, warc.length - 60)));
        assertThat(lines)
                .containsExactly(
                        "read a.warc.gz#1",
                        "read a.warc.gz#2",
                        "failed a.warc.gz#3: the file ends in the middle of a gzip member; reading goes on at the next"
                                + " record");
    }
}
