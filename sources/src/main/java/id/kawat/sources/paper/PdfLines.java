package id.kawat.sources.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, page by page, in the order they are drawn, each with its place. */
final class PdfLines extends PDFTextStripper {
    /**
     * A line of words.
     *
     * @param left where it begins, in points
     * @param right where it ends
     * @param y how far down its page it stands
     * @param size of its letters
     */
    record Line(String text, float left, float right, float y, float size) {}

    private final int mostChars;
    private final List<List<Line>> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private float left;
    private float right;
    private float y;
    private float size;
    private int chars;

    /** @param mostChars after which no more is kept */
    PdfLines(int mostChars) {
        this.mostChars = mostChars;
        setAddMoreFormatting(false);
    }

    List<List<Line>> pages() {
        return pages;
    }

    boolean isFull() {
        return chars > mostChars;
    }

    @Override
    protected void startPage(PDPage drawn) {
        page = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage drawn) {
        endLine();
        pages.add(page);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || isFull()) {
            return;
        }
        TextPosition last = positions.getLast();
        if (words.isEmpty()) {
            TextPosition first = positions.getFirst();
            left = first.getXDirAdj();
            y = first.getYDirAdj();
            size = first.getFontSizeInPt();
        }
        right = last.getXDirAdj() + last.getWidthDirAdj();
        words.append(text);
        chars += text.length();
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endLine();
    }

    private void endLine() {
        String text = words.toString().replaceAll("[\\s\u00A0]+", " ").strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            page.add(new Line(text, left, right, y, size));
        }
    }
}
