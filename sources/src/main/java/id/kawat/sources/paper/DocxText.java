package id.kawat.sources.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The words of a Word file: its paragraphs and headings, each its own; a table row by row, its cells with a tab between. Heads, feet
 * and notes of pages are left out. Inflation of its parts is bounded by POI, all else by the process this runs in.
 */
final class DocxText {
    private DocxText() {}

    static Paper of(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> paragraphs = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                String words = switch (element) {
                    case XWPFParagraph paragraph -> paragraph.getText();
                    case XWPFTable table -> rows(table);
                    case XWPFSDT control -> control.getContent().getText();
                    default -> "";
                };
                if (!words.isBlank()) {
                    paragraphs.add(words.strip());
                }
            }
            if (paragraphs.isEmpty()) {
                return Paper.unread("holds no text");
            }
            var properties = document.getProperties().getCoreProperties();
            return new Paper(
                    String.join("\n\n", paragraphs),
                    Titles.of(properties.getTitle()),
                    Optional.ofNullable(properties.getCreated()).flatMap(DocxText::day),
                    Optional.empty());
        } catch (OLE2NotOfficeXmlFileException | EncryptedDocumentException e) {
            return Paper.unread("is encrypted, or a Word file of the old kind (DOC)");
        } catch (POIXMLException | IllegalArgumentException e) {
            return Paper.unread("is no Word file, or a damaged one: " + e.getMessage());
        }
    }

    private static Optional<String> day(Date made) {
        LocalDate day = made.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        return day.getYear() >= 1990 && day.getYear() <= 2100 ? Optional.of(day.toString()) : Optional.empty();
    }

    private static String rows(XWPFTable table) {
        return table.getRows().stream()
                .map(DocxText::cells)
                .filter(row -> !row.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\t"));
    }
}
