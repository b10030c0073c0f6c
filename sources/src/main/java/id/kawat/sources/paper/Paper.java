package id.kawat.sources.paper;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What was read of a paper.
 *
 * @param text paragraphs with an empty line between them; empty where there are no words
 * @param title as its information has it, where that is a title
 * @param day it was made, {@code 2025-07-24}
 * @param remark what is to be said of it: why there is no text, or what of it was not read
 */
record Paper(String text, Optional<String> title, Optional<String> day, Optional<String> remark) {
    private static final int LONGEST = 64 * 1024 * 1024;

    static Paper unread(String reason) {
        return new Paper("", Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    void write(DataOutputStream out) throws IOException {
        write(out, text);
        write(out, title.orElse(""));
        write(out, day.orElse(""));
        write(out, remark.orElse(""));
        out.flush();
    }

    static Paper read(DataInputStream in) throws IOException {
        String text = readString(in);
        return new Paper(text, optional(in), optional(in), optional(in));
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return Optional.of(readString(in)).filter(words -> !words.isBlank());
    }

    private static void write(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a length: " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
