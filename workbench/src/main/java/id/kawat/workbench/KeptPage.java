package id.kawat.workbench;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/**
 * A page made once for many, compressed, with holes for what differs from one to the other: the token of its forms, and a reader's name. Filled,
 * it is one gzip stream (RFC 1952), in which what was put into the holes stands uncompressed between the pieces.
 */
final class KeptPage {
    /** No article can know them. */
    private static final String TOKEN = drawn();

    private static final String NAME = drawn();
    private static final Pattern HOLES = Pattern.compile(TOKEN + "|" + NAME);

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};
    /** A last block, of nothing. */
    private static final byte[] END = {1, 0, 0, (byte) 0xff, (byte) 0xff};

    private static final int LEVEL = 5;
    private static final int OVERHEAD = 200;

    private final List<Piece> pieces;
    private final int size;

    private KeptPage(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.size = pieces.stream().mapToInt(piece -> piece.deflated().length).sum() + OVERHEAD * (pieces.size() + 1);
    }

    /**
     * Text between holes.
     *
     * @param deflated whole blocks, which refer to nothing before them
     * @param length before it was compressed
     * @param hole the one after it; empty after the last
     */
    private record Piece(byte[] deflated, Checksum checksum, int length, String hole) {}

    private static String drawn() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return "hole" + HexFormat.of().formatHex(bytes);
    }

    /** The visit a page is made for that many are given: a reader's name is a hole, whoever may do more sees pages made for them. */
    static Visit forMany(Visit visit) {
        Who who = visit.who().may(Role.REVIEWER)
                ? visit.who()
                : new Who(NAME, visit.who().role());
        return visit.by(who, TOKEN);
    }

    /** @param page made for a visit {@link #forMany} */
    static KeptPage of(String page) {
        List<Piece> pieces = new ArrayList<>();
        Matcher hole = HOLES.matcher(page);
        int from = 0;
        while (hole.find()) {
            pieces.add(piece(page.substring(from, hole.start()), hole.group()));
            from = hole.end();
        }
        pieces.add(piece(page.substring(from), ""));
        return new KeptPage(pieces);
    }

    private static Piece piece(String text, String hole) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Piece(deflated(bytes), Checksum.of(bytes), bytes.length, hole);
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(LEVEL, true)) {
            deflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
            byte[] some = new byte[8_192];
            int written;
            do {
                written = deflater.deflate(some, 0, some.length, Deflater.FULL_FLUSH);
                out.write(some, 0, written);
            } while (written == some.length);
            return out.toByteArray();
        }
    }

    /** How much memory it takes, in bytes. */
    int size() {
        return size;
    }

    /** Answers with it, filled for this visit. */
    void send(Context ctx, Visit visit) {
        byte[] packed = packed(visit);
        ctx.contentType("text/html; charset=utf-8").header("Vary", "Accept-Encoding");
        String accepted = ctx.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(packed);
            return;
        }
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            ctx.result(text.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking a page", e);
        }
    }

    private byte[] packed(Visit visit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + OVERHEAD);
        out.writeBytes(HEAD);
        Checksum sum = Checksum.NONE;
        int length = 0;
        for (Piece piece : pieces) {
            out.writeBytes(piece.deflated());
            sum = sum.then(piece.checksum());
            length += piece.length();
            if (!piece.hole().isEmpty()) {
                byte[] filling = filling(piece.hole(), visit).getBytes(StandardCharsets.UTF_8);
                out.write(0);
                little(out, filling.length, 2);
                little(out, ~filling.length, 2);
                out.writeBytes(filling);
                sum = sum.then(Checksum.of(filling));
                length += filling.length;
            }
        }
        out.writeBytes(END);
        little(out, sum.value(), 4);
        little(out, length, 4);
        return out.toByteArray();
    }

    private static String filling(String hole, Visit visit) {
        return hole.equals(TOKEN)
                ? visit.csrf()
                : visit.who()
                        .name()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&#34;")
                        .replace("'", "&#39;");
    }

    private static void little(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >>> 8 * i);
        }
    }

    /**
     * The CRC-32 of some bytes, which can be told of two stretches from that of each.
     *
     * @param shift what as many zero bytes multiply a sum by, as a polynomial over GF(2) whose highest bit is that of degree 0
     */
    private record Checksum(int value, int shift) {
        private static final int POLYNOMIAL = 0xedb88320;
        private static final int ONE = 1 << 31;
        private static final int BYTE = ONE >>> 8;

        static final Checksum NONE = new Checksum(0, ONE);

        static Checksum of(byte[] bytes) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            int shift = ONE;
            int power = BYTE;
            for (int left = bytes.length; left > 0; left >>>= 1) {
                if ((left & 1) != 0) {
                    shift = product(shift, power);
                }
                power = product(power, power);
            }
            return new Checksum((int) sum.getValue(), shift);
        }

        Checksum then(Checksum next) {
            return new Checksum(product(value, next.shift) ^ next.value, product(shift, next.shift));
        }

        private static int product(int a, int b) {
            int sum = 0;
            int term = b;
            for (int bit = ONE; bit != 0; bit >>>= 1) {
                if ((a & bit) != 0) {
                    sum ^= term;
                }
                term = (term & 1) == 0 ? term >>> 1 : term >>> 1 ^ POLYNOMIAL;
            }
            return sum;
        }
    }
}
