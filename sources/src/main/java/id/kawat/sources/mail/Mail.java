package id.kawat.sources.mail;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Known;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import id.kawat.sources.Titled;
import id.kawat.sources.archive.Label;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * One message: its plain text or, where it has none, its HTML; its subject as the title, its day as written, its sender as the outlet
 * where that is a desk, else as the author. Each attachment is read for itself, named by the message's path and its own name.
 */
final class Mail {
    /** The most bytes of a message with its attachments. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_PARTS = 1000;
    private static final int MOST_DEEP = 50;
    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(10_000)
            .setMaxHeaderLen(1024 * 1024)
            .setMaxContentLen(MOST_BYTES)
            .build();
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+(\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Set<String> DESKS = Set.of(
            "admin",
            "alert",
            "alerts",
            "berita",
            "contact",
            "desk",
            "editor",
            "humas",
            "info",
            "kontak",
            "media",
            "news",
            "newsletter",
            "newsroom",
            "no-reply",
            "noreply",
            "office",
            "pers",
            "press",
            "redaksi",
            "sekretariat");

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Part(String name, byte[] bytes) {}

    private final Content content;
    private final ContentReader inner;
    private Known known;
    private @Nullable String plain;
    private @Nullable String html;
    private final List<Part> attachments = new ArrayList<>();

    private Mail(Content content, ContentReader inner) {
        this.content = content;
        this.inner = inner;
        this.known = content.known();
    }

    /** All that a message holds. */
    static Stream<Found> read(Content content, ContentReader inner, byte[] message) {
        Mail mail = new Mail(content, inner);
        List<Found> found = new ArrayList<>();
        try {
            mail.parse(message);
        } catch (MimeException | IOException | RuntimeException e) {
            found.add(Problem.of(
                    content.path(),
                    "is a damaged mail: "
                            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())));
        }
        mail.document().ifPresent(found::add);
        if (found.isEmpty() && mail.attachments.isEmpty()) {
            found.add(new Skipped(content.path(), "a mail without words"));
        }
        Iterator<Found> own = found.iterator();
        Iterator<Part> parts = mail.attachments.iterator();
        return InTurn.of(
                content.path(),
                () -> own.hasNext() ? Stream.of(own.next()) : parts.hasNext() ? mail.attachment(parts.next()) : null);
    }

    private Stream<Found> attachment(Part part) {
        return inner.read(new Content(
                content.path() + "/" + part.name(),
                Label.own(part.name()),
                new ByteArrayInputStream(part.bytes()),
                content.known()));
    }

    private Optional<Document> document() {
        String words = plain != null && !plain.isBlank() ? plain : html;
        return words == null || words.isBlank()
                ? Optional.empty()
                : Optional.of(Titled.document(content.path(), words, known));
    }

    private void parse(byte[] message) throws MimeException, IOException {
        MimeTokenStream stream = new MimeTokenStream(CONFIG, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(message));
        int deep = 0;
        int parts = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_FIELD -> {
                    if (deep == 0) {
                        field(stream.getField());
                    }
                }
                case T_START_MULTIPART -> {
                    if (++deep > MOST_DEEP) {
                        throw new IOException("its parts lie in one another more than " + MOST_DEEP + " deep");
                    }
                }
                case T_END_MULTIPART -> deep--;
                case T_BODY -> {
                    if (++parts > MOST_PARTS) {
                        throw new IOException("it has more than " + MOST_PARTS + " parts");
                    }
                    body(stream);
                }
                default -> {
                    // Nothing to be read there.
                }
            }
        }
    }

    private void field(Field field) {
        String body = decoded(field.getBody() == null ? "" : field.getBody());
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> {
                if (!body.isBlank() && known.title().isEmpty()) {
                    known = known.withTitle(body);
                }
            }
            case "date" -> day(body).ifPresent(day -> known = known.withPublished(day));
            case "from" -> sender(field.getBody());
            default -> {
                // Says nothing of an article.
            }
        }
    }

    private static String decoded(String written) {
        return DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    private static Optional<LocalDate> day(String date) {
        Matcher matcher = DATE.matcher(date.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(matcher.group(2)) / 3 + 1;
        int day = Integer.parseInt(matcher.group(1));
        LocalDate first = LocalDate.of(Integer.parseInt(matcher.group(3)), month, 1);
        return day < 1 || day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
    }

    private void sender(String from) {
        Mailbox mailbox = LenientAddressParser.DEFAULT.parseMailbox(from);
        String name = mailbox.getName() == null ? "" : decoded(mailbox.getName());
        String local =
                mailbox.getLocalPart() == null ? "" : mailbox.getLocalPart().toLowerCase(Locale.ROOT);
        if (name.isBlank()) {
            return;
        }
        known = DESKS.contains(local) ? known.withOutlet(name) : known.withAuthors(List.of(name));
    }

    private void body(MimeTokenStream stream) throws IOException {
        MaximalBodyDescriptor descriptor = (MaximalBodyDescriptor) stream.getBodyDescriptor();
        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
        String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
        String name = descriptor.getContentDispositionFilename();
        if (name == null && descriptor.getContentTypeParameters() != null) {
            name = descriptor.getContentTypeParameters().get("name");
        }
        boolean attached = name != null || "attachment".equalsIgnoreCase(descriptor.getContentDispositionType());
        if (!attached && type.equals("text/plain") && plain == null) {
            boolean flowed = descriptor.getContentTypeParameters() != null
                    && "flowed"
                            .equalsIgnoreCase(
                                    descriptor.getContentTypeParameters().get("format"));
            plain = Unwrapped.of(text(bytes, descriptor.getCharset()), flowed);
        } else if (!attached && type.equals("text/html") && html == null) {
            html = text(bytes, descriptor.getCharset());
        } else if (attached || type.equals("message/rfc822")) {
            String label = Label.of(decoded(name == null ? "" : name));
            attachments.add(new Part(
                    label.equals("?")
                            ? (attachments.size() + 1) + (type.equals("message/rfc822") ? ".eml" : "")
                            : label,
                    bytes));
        }
    }

    /** Bytes that are UTF-8 are that, whatever is claimed. */
    private static String text(byte[] bytes, @Nullable String charset) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0 || charset == null) {
            return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, Charset.forName("windows-1252"));
        }
        try {
            return new String(bytes, Charset.forName(charset));
        } catch (IllegalArgumentException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
