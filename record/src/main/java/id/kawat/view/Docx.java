package id.kawat.view;

import id.kawat.view.Brief.Bar;
import id.kawat.view.Brief.Chart;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Section;
import id.kawat.view.Brief.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A brief as a Word document: headings that Word knows as such, lists, numbered pages, trade as bars of a table, numbers that lead
 * to their sources. Written as WordprocessingML with nothing but the Java library; the same brief gives the same bytes.
 */
public final class Docx {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String LINK_TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    /** Archives hold no time before this one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The chart's grid: a label, and cells of which the longest bar fills some and the value gets what is left. */
    private static final int LABEL_WIDTH = 1700;

    private static final int CELLS = 40;
    private static final int LONGEST_BAR = 22;
    private static final int CELL_WIDTH = 195;

    private static final String CITE = "<w:rStyle w:val=\"Cite\"/>";

    /** Borders of white keep the bars of two rows apart. */
    private static final String GAPS =
            "<w:tcBorders><w:top w:val=\"single\" w:sz=\"36\" w:space=\"0\" w:color=\"FFFFFF\"/>"
                    + "<w:bottom w:val=\"single\" w:sz=\"36\" w:space=\"0\" w:color=\"FFFFFF\"/></w:tcBorders>";

    private static final String REACHED = GAPS + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3A5F\"/>";
    private static final String AIMED_AT = GAPS + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C9D3E0\"/>";

    private final Words words;
    private final StringBuilder body = new StringBuilder();

    /** Addresses outside the document, in the order they are needed; the n-th is relation {@code link}n. */
    private final List<String> links = new ArrayList<>();

    private Docx(Words words) {
        this.words = words;
    }

    public static byte[] of(Brief brief) {
        Docx docx = new Docx(Words.of(brief.language()));
        docx.write(brief);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", fixed("content-types.xml"));
            part(zip, "_rels/.rels", fixed("package-rels.xml"));
            part(zip, "docProps/core.xml", properties(brief));
            part(zip, "word/document.xml", docx.document());
            part(zip, "word/styles.xml", fixed("styles.xml"));
            part(zip, "word/numbering.xml", fixed("numbering.xml"));
            part(zip, "word/footer.xml", fixed("footer.xml"));
            part(zip, "word/_rels/document.xml.rels", docx.relations());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the document on " + brief.title(), e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** What is the same in every document. */
    private static String fixed(String name) {
        return Resources.text("/id/kawat/view/docx/" + name);
    }

    private static String properties(Brief brief) {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Html.escaped(brief.title())
                + "</dc:title><dc:creator>Kawat</dc:creator><dc:language>"
                + brief.language().code() + "</dc:language></cp:coreProperties>\n";
    }

    private String document() {
        return HEAD + "<w:document " + NAMESPACES + "><w:body>\n" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
                + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n";
    }

    private String relations() {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < links.size(); i++) {
            more.append("<Relationship Id=\"link")
                    .append(i)
                    .append("\" Type=\"" + LINK_TYPE + "\" TargetMode=\"External\" Target=\"")
                    .append(Html.escaped(links.get(i)))
                    .append("\"/>\n");
        }
        return fixed("document-rels.xml").replace("</Relationships>", more + "</Relationships>");
    }

    private void write(Brief brief) {
        paragraph("Title", run(brief.title(), ""));
        paragraph("Aside", run(brief.summary(), ""));
        if (!brief.elsewhere().isEmpty()) {
            paragraph("Normal", run(words.say("pairs"), ""));
            brief.elsewhere().forEach(pair -> item(0, run(pair, "")));
        }
        int second = brief.secondPage();
        for (int i = 0; i < brief.sections().size(); i++) {
            section(brief.sections().get(i), i == second);
        }
        if (!brief.sources().isEmpty()) {
            paragraph("Heading1", run(words.say("sources"), ""));
            brief.sources().forEach(this::source);
        }
    }

    private void section(Section section, boolean opensAPage) {
        String style = section.level() == 1 ? "Heading1" : "Heading2";
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        body.append(opensAPage ? "<w:pageBreakBefore/>" : "").append("</w:pPr>");
        body.append(run(section.heading(), "")).append("</w:p>\n");
        section.chart().ifPresent(this::chart);
        section.lines().forEach(line -> line(line, 0));
        section.note().ifPresent(note -> paragraph("Aside", run(note, "")));
    }

    private void line(Line line, int depth) {
        StringBuilder said = new StringBuilder();
        line.lead().ifPresent(lead -> said.append(run(lead, "<w:b/>")).append(run(" — ", "")));
        said.append(line.sentences().stream()
                .map(sentence -> sentence.statements().stream()
                                .map(statement -> run(statement.text() + " ", "")
                                        + cited(statement.sources(), statement.others()))
                                .collect(Collectors.joining(run("; ", "")))
                        + run(".", ""))
                .collect(Collectors.joining(run(" ", ""))));
        item(depth, said.toString());
        line.parts().forEach(part -> line(part, depth + 1));
    }

    /** The numbers, each leading to its source. */
    private static String cited(List<Integer> sources, Optional<String> others) {
        return run("[", CITE)
                + sources.stream()
                        .map(number -> "<w:hyperlink w:anchor=\"s" + number + "\">" + run(number + "", CITE)
                                + "</w:hyperlink>")
                        .collect(Collectors.joining(run(", ", CITE)))
                + run(others.map(more -> " " + more).orElse("") + "]", CITE);
    }

    private void chart(Chart chart) {
        paragraph("Caption", run(chart.title(), ""));
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/>")
                .append("</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + LABEL_WIDTH + "\"/>")
                .append(("<w:gridCol w:w=\"" + CELL_WIDTH + "\"/>").repeat(CELLS))
                .append("</w:tblGrid>\n");
        for (Bar bar : chart.bars()) {
            int length = (int) Math.max(1, Math.round(BarChart.share(bar, chart) * LONGEST_BAR));
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(1, LABEL_WIDTH, "", "right", run(bar.label(), ""));
            cell(length, length * CELL_WIDTH, bar.target() ? AIMED_AT : REACHED, "left", "");
            cell(
                    CELLS - length,
                    (CELLS - length) * CELL_WIDTH,
                    "",
                    "left",
                    run(bar.shown() + " ", "") + cited(bar.sources(), Optional.empty()));
            body.append("</w:tr>\n");
        }
        body.append("</w:tbl>\n");
        paragraph("Normal", "");
    }

    private void cell(int span, int width, String look, String align, String runs) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(width)
                .append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                .append(span)
                .append("\"/>")
                .append(look)
                .append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:jc w:val=\"")
                .append(align)
                .append("\"/></w:pPr>")
                .append(runs)
                .append("</w:p></w:tc>");
    }

    private void source(Source source) {
        StringBuilder said = new StringBuilder();
        String id = "s" + source.number();
        said.append("<w:bookmarkStart w:id=\"")
                .append(source.number())
                .append("\" w:name=\"")
                .append(id)
                .append("\"/>")
                .append(run(source.number() + ".", ""))
                .append("<w:bookmarkEnd w:id=\"")
                .append(source.number())
                .append("\"/><w:r><w:tab/></w:r>");
        String credit = Stream.of(source.outlet(), source.date())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!credit.isEmpty()) {
            said.append(run(credit, "<w:b/>")).append(run(": ", ""));
        }
        said.append(run(source.title() + ".", ""));
        source.where().ifPresent(where -> said.append(run(" ", "")).append(address(where)));
        source.copyOf().ifPresent(copy -> said.append(run(" (" + words.say("source.copy", copy) + ")", "<w:i/>")));
        paragraph("Source", said.toString());
        source.quotes().forEach(quote -> paragraph("Quotation", run("“" + quote + "”", "")));
    }

    private String address(String where) {
        if (!Addresses.isLink(where)) {
            return run(where, "");
        }
        links.add(where);
        return "<w:hyperlink r:id=\"link" + (links.size() - 1) + "\">" + run(where, "<w:rStyle w:val=\"Link\"/>")
                + "</w:hyperlink>";
    }

    private void paragraph(String style, String runs) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(runs)
                .append("</w:p>\n");
    }

    private void item(int depth, String runs) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Item\"/><w:numPr><w:ilvl w:val=\"")
                .append(Math.min(depth, 1))
                .append("\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                .append(runs)
                .append("</w:p>\n");
    }

    /** A run of text; line ends in it are spaces. */
    private static String run(String text, String look) {
        return "<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + Html.escaped(text.replaceAll("\\s*\\R\\s*", " ")) + "</w:t></w:r>";
    }
}
