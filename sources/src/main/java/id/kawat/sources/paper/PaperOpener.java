package id.kawat.sources.paper;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A PDF or a Word file: one document, which has the file's own path, of the words in it. */
public final class PaperOpener implements Opener {
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private final PaperKind paper;
    private final String kind;
    private final String ending;

    private PaperOpener(PaperKind paper, String kind, String ending) {
        this.paper = paper;
        this.kind = kind;
        this.ending = ending;
    }

    public static PaperOpener ofPdf() {
        return new PaperOpener(PaperKind.PDF, "PDF", "pdf");
    }

    public static PaperOpener ofDocx() {
        return new PaperOpener(PaperKind.DOCX, "Word (DOCX)", "docx");
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Set<String> endings() {
        return Set.of(ending);
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        byte[] bytes = new byte[head.remaining()];
        head.duplicate().get(bytes);
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        return switch (paper) {
            case PDF -> start.substring(0, Math.min(1024, start.length())).contains("%PDF-");
            case DOCX ->
                start.startsWith("PK\u0003\u0004")
                        && (name.toLowerCase(Locale.ROOT).endsWith(".docx")
                                || (name.indexOf('.') < 0
                                        && (start.startsWith("[Content_Types].xml", 30)
                                                || start.startsWith("word/", 30))));
        };
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        byte[] file = content.stream().readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            return Stream.of(Problem.of(
                    content.path(), "is too large: a paper of more than " + MOST_BYTES / 1024 / 1024 + " MB"));
        }
        Paper read = PaperDesk.shared().read(paper, file);
        List<Found> found = new ArrayList<>();
        if (!read.text().isBlank()) {
            found.add(Document.of(content.path(), read.text(), Media.TEXT).with(known(read, content.known())));
        }
        read.remark().ifPresent(remark -> found.add(Problem.of(content.path(), remark)));
        return found.stream();
    }

    /** What its place tells goes before what its information says. */
    private static Known known(Paper read, Known place) {
        Known all = place;
        if (all.title().isEmpty() && read.title().isPresent()) {
            all = all.withTitle(read.title().get());
        }
        return all.published().isEmpty() && read.day().isPresent()
                ? all.withPublished(LocalDate.parse(read.day().get()))
                : all;
    }
}
