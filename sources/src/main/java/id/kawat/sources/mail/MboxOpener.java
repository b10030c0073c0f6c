package id.kawat.sources.mail;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A box of mails one after the other, each begun by a line {@code From }; each is named by its number, {@code pers.mbox#3}. */
public final class MboxOpener implements Opener {
    private static final Pattern HEAD = Pattern.compile("From \\S+ .*\\d{4}\\r?\\n[A-Za-z-]+:.*", Pattern.DOTALL);
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String kind() {
        return "mbox";
    }

    @Override
    public Set<String> endings() {
        return Set.of("mbox");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        String start = MailOpener.start(head);
        return name.toLowerCase(Locale.ROOT).endsWith(".mbox")
                ? start.startsWith("From ")
                : name.indexOf('.') < 0 && HEAD.matcher(start).matches();
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) {
        return InTurn.of(content.path(), new Mails(content, inner));
    }

    private static final class Mails implements InTurn.Parts {
        private final Content content;
        private final ContentReader inner;
        private int number;
        private boolean ended;

        Mails(Content content, ContentReader inner) {
            this.content = content;
            this.inner = inner;
        }

        @Override
        public @Nullable Stream<Found> next() throws IOException {
            while (!ended) {
                ByteArrayOutputStream message = new ByteArrayOutputStream(16 * 1024);
                boolean whole = message(message);
                if (message.size() == 0) {
                    continue;
                }
                number++;
                String path = content.path() + "#" + number;
                if (!whole) {
                    return Stream.of(Problem.of(
                            path, "is too large: a mail of more than " + Mail.MOST_BYTES / 1024 / 1024 + " MB"));
                }
                return Mail.read(
                        new Content(path, "", content.stream(), content.known()), inner, message.toByteArray());
            }
            return null;
        }

        /** Reads up to the line that begins the next, and passes that; false where there is more than is kept. */
        private boolean message(ByteArrayOutputStream message) throws IOException {
            boolean whole = true;
            boolean blank = true;
            while (true) {
                ByteArrayOutputStream line = new ByteArrayOutputStream(128);
                int one = content.stream().read();
                while (one >= 0 && one != '\n' && line.size() < 64 * 1024) {
                    line.write(one);
                    one = content.stream().read();
                }
                if (one >= 0) {
                    line.write(one);
                }
                ended = one < 0;
                byte[] bytes = line.toByteArray();
                if (blank && begins(bytes)) {
                    return whole;
                }
                blank = bytes.length == 0 || bytes[0] == '\n' || bytes[0] == '\r';
                if (message.size() + bytes.length <= Mail.MOST_BYTES) {
                    message.writeBytes(isQuoted(bytes) ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
                } else {
                    whole = false;
                }
                if (ended) {
                    return whole;
                }
            }
        }

        private static boolean begins(byte[] line) {
            return Arrays.mismatch(line, FROM) == FROM.length;
        }

        /** True for {@code >From}, as boxes write a line of a mail that begins so. */
        private static boolean isQuoted(byte[] line) {
            int at = 0;
            while (at < line.length && line[at] == '>') {
                at++;
            }
            return at > 0 && begins(Arrays.copyOfRange(line, at, line.length));
        }
    }
}
