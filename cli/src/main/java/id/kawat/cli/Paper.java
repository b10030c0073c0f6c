package id.kawat.cli;

import id.kawat.view.Brief;
import id.kawat.view.Docx;
import id.kawat.view.Html;
import id.kawat.view.Markdown;
import id.kawat.view.Pdf;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms a brief can take. */
enum Paper {
    MD,
    HTML,
    DOCX,
    PDF;

    /** The form that a file's name asks for. */
    static Optional<Paper> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Paper paper : values()) {
            if (name.endsWith("." + paper)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    boolean isText() {
        return this == MD || this == HTML;
    }

    private byte[] written(Brief brief) {
        return switch (this) {
            case MD -> Markdown.of(brief).getBytes(StandardCharsets.UTF_8);
            case HTML -> Html.of(brief).getBytes(StandardCharsets.UTF_8);
            case DOCX -> Docx.of(brief);
            case PDF -> Pdf.of(brief);
        };
    }

    /** To the file, or printed where there is none; only text can be printed. */
    void write(Brief brief, Optional<Path> file, PrintWriter out) {
        byte[] written = written(brief);
        if (file.isEmpty()) {
            out.print(new String(written, StandardCharsets.UTF_8));
            return;
        }
        try {
            Files.write(file.get(), written);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.get() + ": " + why(e), e);
        }
    }

    private static String why(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException _ -> "this is not allowed";
            default -> e.toString();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
