package id.kawat.source;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes by which a kind of file that is not text is known. */
enum Signature {
    PDF("255044462d", "a PDF"),
    ZIP("504b0304", "a ZIP archive or an Office document"),
    GZIP("1f8b08", "a gzip archive"),
    BZIP2("425a68", "a bzip2 archive"),
    XZ("fd377a585a", "an xz archive"),
    SEVEN_ZIP("377abcaf271c", "a 7z archive"),
    ZSTD("28b52ffd", "a Zstandard archive"),
    PNG("89504e47", "a PNG picture"),
    JPEG("ffd8ff", "a JPEG picture"),
    GIF("47494638", "a GIF picture"),
    RIFF("52494646", "a picture or recording (RIFF)"),
    OLE("d0cf11e0", "an old Office document"),
    ELF("7f454c46", "a program"),
    SQLITE("53514c69746520666f726d6174", "a SQLite database");

    private final byte[] start;
    private final String what;

    Signature(String hex, String what) {
        this.start = HexFormat.of().parseHex(hex);
        this.what = what;
    }

    /** What the bytes are if they are no text: by their first bytes, or by zero bytes, which text has only in UTF-16. */
    static Optional<String> notText(ByteBuffer bytes) {
        for (Signature signature : values()) {
            if (startsWith(bytes, signature.start)) {
                return Optional.of("is " + signature.what + ", not text");
            }
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return Optional.empty();
        }
        for (int at = bytes.position(); at < bytes.limit(); at++) {
            if (bytes.get(at) == 0) {
                return Optional.of("is binary, not text: a zero byte at offset " + (at - bytes.position()));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(ByteBuffer bytes, byte[] start) {
        if (bytes.remaining() < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes.get(bytes.position() + i) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
