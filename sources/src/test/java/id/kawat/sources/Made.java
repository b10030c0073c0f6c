package id.kawat.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Files of all kinds, made on the spot out of articles of our own. */
public final class Made {
    public static final String STORY =
            "Presiden Kenya menerima Perdana Menteri Islandia di Nairobi pada Senin. Keduanya membahas panas bumi.";

    public static final Instant FETCHED = Instant.parse("2025-07-24T03:04:05Z");

    private Made() {}

    /** What writes into memory. */
    public interface Writing<T> {
        void to(T out) throws IOException;
    }

    public static byte[] bytes(Writing<ByteArrayOutputStream> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String page(String title) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + STORY + "</p><p>Kunjungan itu yang pertama sejak kedua negara membuka hubungan diplomatik, kata "
                + "juru bicara.</p></article></body></html>";
    }

    public static byte[] gzip(byte[] content) {
        return bytes(out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(content);
            }
        });
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeArchiveEntry();
                }
            }
        });
    }

    public static byte[] tar(Map<String, byte[]> entries) {
        return bytes(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    TarArchiveEntry head = new TarArchiveEntry(entry.getKey(), true);
                    head.setSize(entry.getValue().length);
                    tar.putArchiveEntry(head);
                    tar.write(entry.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /** A WARC, packed record by record or plain. */
    public static byte[] warc(boolean packed, Writing<WarcWriter> writing) {
        return bytes(out -> {
            try (WarcWriter warc =
                    new WarcWriter(Channels.newChannel(out), packed ? WarcCompression.GZIP : WarcCompression.NONE)) {
                writing.to(warc);
            }
        });
    }

    /** What a server answered, its head and body as they went over the wire. */
    public static WarcResponse response(String url, String head, byte[] body) throws IOException {
        return new WarcResponse.Builder(url)
                .date(FETCHED)
                .body(MediaType.HTTP_RESPONSE, bytes(out -> {
                    out.write(utf8(head.replace("\n", "\r\n") + "\r\n\r\n"));
                    out.write(body);
                }))
                .build();
    }

    /** A page as a crawler keeps it. */
    public static WarcResponse answer(String url, String title) throws IOException {
        return response(url, "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", utf8(page(title)));
    }
}
