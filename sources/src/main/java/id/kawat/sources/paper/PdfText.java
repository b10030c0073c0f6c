package id.kawat.sources.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The words of a PDF in paragraphs. A scanned one has none, and says so; an encrypted one is not opened. */
final class PdfText {
    static final int MOST_PAGES = 1000;
    static final int MOST_CHARS = 2_000_000;

    private PdfText() {}

    static Paper of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return Paper.unread("has no pages");
            }
            PdfLines lines = new PdfLines(MOST_CHARS);
            lines.setEndPage(MOST_PAGES);
            lines.getText(document);
            List<String> paragraphs = PdfParagraphs.of(lines.pages());
            if (paragraphs.isEmpty()) {
                return Paper.unread("holds no text: " + pages + (pages == 1 ? " page" : " pages")
                        + " of pictures, as a scanner makes them; a program that recognises letters can add the text");
            }
            PDDocumentInformation information = document.getDocumentInformation();
            return new Paper(
                    String.join("\n\n", paragraphs),
                    Titles.of(information.getTitle()),
                    Optional.ofNullable(information.getCreationDate()).flatMap(PdfText::day),
                    remark(pages, lines));
        } catch (InvalidPasswordException e) {
            return Paper.unread("is encrypted");
        }
    }

    private static Optional<String> remark(int pages, PdfLines lines) {
        if (lines.isFull()) {
            return Optional.of("has more than " + MOST_CHARS + " characters; read as far as that");
        }
        return pages > MOST_PAGES
                ? Optional.of("has " + pages + " pages; read as far as page " + MOST_PAGES)
                : Optional.empty();
    }

    /** The day it was made, on the clock of who made it. */
    private static Optional<String> day(Calendar made) {
        ZoneId zone = made.getTimeZone().toZoneId();
        LocalDate day = made.toInstant().atZone(zone).toLocalDate();
        return day.getYear() >= 1990 && day.getYear() <= 2100 ? Optional.of(day.toString()) : Optional.empty();
    }
}
