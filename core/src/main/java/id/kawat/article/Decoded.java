package id.kawat.article;

import id.kawat.source.Document;
import id.kawat.source.Media;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's bytes as characters. A byte order mark decides, then what a page declares, then UTF-8 where the bytes are
 * that, and windows-1252 in the end. A page that declares one charset and holds another is read by what it holds.
 *
 * @param text without its byte order mark, otherwise exactly what the bytes say
 * @param notes what was odd, in words
 */
record Decoded(String text, List<String> notes) {
    private static final Pattern DECLARED = Pattern.compile(
            "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})|<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    Decoded {
        notes = List.copyOf(notes);
    }

    static Decoded of(Document document) {
        ByteBuffer bytes = document.bytes();
        List<String> notes = new ArrayList<>();
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            String text = lenient(bytes, marked.get());
            if (text.indexOf('\uFFFD') >= 0) {
                notes.add("is marked as " + marked.get().name() + " but has bytes that are not");
            }
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, notes);
        }
        Optional<String> declared = document.media() == Media.HTML
                ? declared(bytes).or(document.known()::charset)
                : document.known().charset();
        Optional<Charset> charset = declared.flatMap(Decoded::charset);
        if (declared.isPresent() && charset.isEmpty()) {
            notes.add("declares the charset " + declared.get() + ", which nobody knows");
        }
        Optional<String> unicode = strict(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            // Stray bytes of another charset hardly ever make valid UTF-8, so bytes that do are that, whatever is
            // declared.
            boolean other =
                    charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8) && !isAscii(unicode.get());
            if (other && charset.get().newDecoder().maxCharsPerByte() <= 1.0f && isSingleByte(charset.get())) {
                notes.add("declares " + charset.get().name() + " but holds UTF-8");
                return new Decoded(unicode.get(), notes);
            }
            if (!other) {
                return new Decoded(unicode.get(), notes);
            }
        }
        if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> text = strict(bytes, charset.get());
            if (text.isPresent()) {
                return new Decoded(text.get(), notes);
            }
            notes.add("declares " + charset.get().name() + " but has bytes that are not");
        }
        if (unicode.isPresent()) {
            return new Decoded(unicode.get(), notes);
        }
        String mended = lenient(bytes, StandardCharsets.UTF_8);
        long broken = mended.chars().filter(c -> c == '\uFFFD').count();
        long whole = mended.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        boolean cutOff = broken == 1 && mended.endsWith("\uFFFD");
        if (cutOff || whole > broken * 4) {
            notes.add(
                    cutOff
                            ? "ends in the middle of a character"
                            : "has " + broken + " bytes or more that are not UTF-8");
            return new Decoded(mended, notes);
        }
        notes.add("is not UTF-8; read as windows-1252");
        return new Decoded(lenient(bytes, WINDOWS), notes);
    }

    private static Optional<Charset> marked(ByteBuffer bytes) {
        if (bytes.remaining() >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (bytes.remaining() >= 2 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.remaining() >= 2 && at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static int at(ByteBuffer bytes, int offset) {
        return bytes.get(bytes.position() + offset) & 0xFF;
    }

    private static Optional<String> declared(ByteBuffer bytes) {
        byte[] head = new byte[Math.min(HEAD, bytes.remaining())];
        bytes.duplicate().get(head);
        Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /** The charset of a name; Latin-1 and ASCII mean windows-1252 on the web, UTF-16 in a page read so far means UTF-8. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(WINDOWS);
            }
            return Optional.of(
                            charset.name().startsWith("UTF-16")
                                            || charset.name().startsWith("UTF-32")
                                    ? StandardCharsets.UTF_8
                                    : charset)
                    .filter(Charset::canEncode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() <= 1.0f;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static Optional<String> strict(ByteBuffer bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(inArray(bytes));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(ByteBuffer bytes, Charset charset) {
        return charset.decode(inArray(bytes)).toString();
    }

    /** Decoders go through an array many times as fast as through a buffer that may not be written to. */
    private static ByteBuffer inArray(ByteBuffer bytes) {
        byte[] array = new byte[bytes.remaining()];
        bytes.duplicate().get(array);
        return ByteBuffer.wrap(array);
    }
}
