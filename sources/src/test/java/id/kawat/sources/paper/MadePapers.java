package id.kawat.sources.paper;

import id.kawat.sources.Made;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** PDF and Word files, made on the spot. */
public final class MadePapers {
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private MadePapers() {}

    /** A press release: on each page a head, some lines, a foot with the number; an empty string sets the next line apart. */
    public static byte[] release(String title, List<List<String>> pages) {
        return Made.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < pages.size(); i++) {
                    PDPage page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        line(content, "KEMENTERIAN LUAR NEGERI REPUBLIK CONTOH", 9, 800);
                        float y = 760;
                        for (String line : pages.get(i)) {
                            if (!line.isEmpty()) {
                                line(content, line, line.equals(title) ? 16 : 11, y);
                            }
                            y -= line.isEmpty() ? 12 : 14;
                        }
                        line(content, "Halaman " + (i + 1) + " dari " + pages.size(), 9, 40);
                    }
                }
                document.getDocumentInformation().setTitle(title);
                Calendar made = new GregorianCalendar(TimeZone.getTimeZone("GMT+07:00"));
                made.clear();
                made.set(2025, Calendar.JULY, 24, 1, 30);
                document.getDocumentInformation().setCreationDate(made);
                document.save(out);
            }
        });
    }

    private static void line(PDPageContentStream content, String words, float size, float y) throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(60, y);
        content.showText(words);
        content.endText();
    }

    static byte[] scanned() {
        return Made.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    static byte[] encrypted() {
        return Made.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("pemilik", "pengguna", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** A page that draws a form ten times, which draws another ten times, and so on. */
    static byte[] endless() {
        return Made.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDFormXObject form = form(document, "BT ET");
                for (int i = 0; i < 20; i++) {
                    PDFormXObject outer = form(document, "/F Do\n".repeat(10));
                    resources(outer.getResources(), form);
                    form = outer;
                }
                PDPage page = new PDPage();
                page.setResources(new PDResources());
                resources(page.getResources(), form);
                page.setContents(new PDStream(document, new ByteArrayInputStream(Made.utf8("/F Do"))));
                document.addPage(page);
                document.save(out);
            }
        });
    }

    private static PDFormXObject form(PDDocument document, String drawing) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document, new ByteArrayInputStream(Made.utf8(drawing))));
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        return form;
    }

    private static void resources(PDResources resources, PDFormXObject form) {
        resources.put(COSName.getPDFName("F"), form);
    }

    /** A page whose drawing unpacks to one string of so many megabytes. */
    static byte[] bomb(int megabytes) {
        return Made.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                PDStream drawing = new PDStream(document);
                byte[] letters = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                drawing.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
                try (var packed =
                        new DeflaterOutputStream(drawing.getCOSObject().createRawOutputStream())) {
                    packed.write('(');
                    for (int i = 0; i < megabytes; i++) {
                        packed.write(letters);
                    }
                }
                page.setContents(drawing);
                document.addPage(page);
                document.save(out);
            }
        });
    }

    public static byte[] docx() {
        return Made.bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Kenya dan Islandia Bahas Panas Bumi");
                document.createParagraph().createRun().setText(Made.STORY);
                XWPFTable table = document.createTable(2, 2);
                table.getRow(0).getCell(0).setText("Negara");
                table.getRow(0).getCell(1).setText("Nilai");
                table.getRow(1).getCell(0).setText("Kenya");
                table.getRow(1).getCell(1).setText("12 juta dolar AS");
                document.getProperties().getCoreProperties().setTitle("Kenya dan Islandia Bahas Panas Bumi");
                document.write(out);
            }
        });
    }
}
