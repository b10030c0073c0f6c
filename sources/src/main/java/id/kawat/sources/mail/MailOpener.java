package id.kawat.sources.mail;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One mail in a file, {@code .eml}, or as a mail server keeps it, without an ending. Its document has the file's own path. */
public final class MailOpener implements Opener {
    private static final Pattern HEAD = Pattern.compile(
            "(?is)[a-z][a-z0-9-]*:.*\\n(?:message-id|mime-version|received|return-path):.*", Pattern.DOTALL);

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public Set<String> endings() {
        return Set.of("eml");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
            return true;
        }
        boolean plain = name.indexOf('.') < 0 || name.contains(":2,");
        String start = start(head);
        return plain
                && start.toLowerCase(Locale.ROOT).contains("\nfrom:")
                && HEAD.matcher(start).matches();
    }

    static String start(ByteBuffer head) {
        byte[] bytes = new byte[head.remaining()];
        head.duplicate().get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        byte[] message = content.stream().readNBytes(Mail.MOST_BYTES + 1);
        return message.length > Mail.MOST_BYTES
                ? Stream.of(Problem.of(
                        content.path(), "is too large: a mail of more than " + Mail.MOST_BYTES / 1024 / 1024 + " MB"))
                : Mail.read(content, inner, message);
    }
}
