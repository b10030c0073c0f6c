package id.kawat.view;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A brief as PDF: the same page as {@link Html}, set in Liberation Serif, which is embedded. Nothing is loaded. */
public final class Pdf {
    /** A font file on the class path and what it is for. */
    private record Face(String file, String family, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face("LiberationSerif-Regular", "Liberation Serif", 400, FontStyle.NORMAL),
            new Face("LiberationSerif-Bold", "Liberation Serif", 700, FontStyle.NORMAL),
            new Face("LiberationSerif-Italic", "Liberation Serif", 400, FontStyle.ITALIC),
            new Face("LiberationSerif-BoldItalic", "Liberation Serif", 700, FontStyle.ITALIC),
            new Face("LiberationMono-Regular", "Liberation Mono", 400, FontStyle.NORMAL));

    static {
        // It would tell standard error about every font it looks at; what goes wrong comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    public static byte[] of(Brief brief) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            for (Face face : FACES) {
                builder.useFont(
                        () -> Resources.open("/liberation/" + face.file() + ".ttf"),
                        face.family(),
                        face.weight(),
                        face.style(),
                        true);
            }
            builder.useFastMode();
            builder.usePdfUaAccessibility(false);
            // The page refers to nothing; were something to slip through, it would still not be fetched.
            builder.useUriResolver((base, uri) -> uri.startsWith("#") || Addresses.isLink(uri) ? uri : null);
            builder.withHtmlContent(Html.of(brief, BarChart::boxes), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                save(renderer.getPdfDocument(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("setting the PDF of " + brief.title(), e);
        }
        return out.toByteArray();
    }

    /** Without the time and the number of this run, so that the same brief gives the same bytes. */
    private static void save(PDDocument document, OutputStream out) throws IOException {
        document.getDocumentInformation().setCreationDate(null);
        document.setDocumentId(0L);
        document.save(out);
    }
}
