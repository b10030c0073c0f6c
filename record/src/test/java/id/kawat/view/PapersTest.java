package id.kawat.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.merge.Scenario;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Sentence;
import id.kawat.view.Brief.Source;
import id.kawat.view.Brief.Statement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Two years of Indonesia and Chile as a paper in every form, each read back by somebody else's reader. */
class PapersTest {
    private static final Party CHL = new Party("CHL");
    private static final Party IDN = new Party("IDN");
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 20);
    private static final PartyNames NAMES = PartyNames.load();

    @TempDir
    private static Path folder;

    private static FactRecord record;

    @BeforeAll
    static void keep() {
        record = FactRecord.open(folder.resolve("scenario.db"));
        Scenario.codings().forEach(coding -> record.keep(coding, "1"));
    }

    @AfterAll
    static void close() {
        record.close();
    }

    private Brief brief(Language language) {
        return Brief.of(record, CHL, IDN, BriefFrame.of(language, NAMES, TODAY));
    }

    @Test
    void theFirstPageComesFirstAndEverySectionInItsPlace() {
        assertThat(brief(Language.EN).sections())
                .extracting(Brief.Section::heading)
                .containsExactly(
                        "What matters first",
                        "State of relations",
                        "Last contact",
                        "Still open",
                        "Coming up",
                        "Points of friction",
                        "Chronology",
                        "Commitments",
                        "Still open",
                        "Met",
                        "Refused",
                        "Called off",
                        "Lapsed",
                        "Agreements and documents",
                        "Trade and other figures",
                        "People");
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceCitesSourcesWhoseWordsStandInTheArticle(Language language) {
        Brief brief = brief(language);
        Map<String, String> texts = Scenario.codings().stream()
                .map(Coding::article)
                .collect(Collectors.toMap(article -> article.url().orElseThrow(), Article::text));
        assertThat(statements(brief)).hasSizeGreaterThan(80).allSatisfy(statement -> {
            assertThat(statement.sources()).isNotEmpty();
            assertThat(statement.sources())
                    .allSatisfy(number -> assertThat(quoted(brief, number))
                            .as(statement.text())
                            .isNotEmpty());
        });
        assertThat(brief.sources())
                .extracting(Source::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, brief.sources().size()).boxed().toList());
        assertThat(brief.sources())
                .allSatisfy(source -> assertThat(source.quotes())
                        .allSatisfy(quote -> assertThat(texts.get(source.where().orElseThrow()))
                                .contains(quote)));
    }

    /** What a source is cited with; of a copy, what the text it copies is. */
    private static List<String> quoted(Brief brief, int number) {
        Source source = brief.sources().get(number - 1);
        return Stream.concat(
                        source.quotes().stream(),
                        source.copyOf().stream().flatMap(other -> brief.sources().get(other - 1).quotes().stream()))
                .toList();
    }

    @Test
    void quotedWordsAreTheArticles() {
        String texts = Scenario.codings().stream()
                .map(coding -> coding.article().text())
                .collect(Collectors.joining("\n"));
        List<String> quotations = statements(brief(Language.EN)).stream()
                .flatMap(statement ->
                        Pattern.compile("“([^”]+)”").matcher(statement.text()).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(quotations)
                .hasSizeGreaterThan(20)
                .allSatisfy(words -> assertThat(texts).contains(words));
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfHtmlIsWellFormedAndNeedsNothingBesideIt(Language language) throws Exception {
        Brief brief = brief(language);
        String html = Html.of(brief);
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        String text = flat(page.getDocumentElement().getTextContent());
        assertThat(statements(brief)).allSatisfy(statement -> assertThat(text).contains(flat(statement.text())));
        assertThat(html).doesNotContain("<script", "<link", "<img", "src=", "@import", "url(");

        List<Element> links = elements(page, "a");
        Set<String> ids =
                elements(page, "tr").stream().map(row -> row.getAttribute("id")).collect(Collectors.toSet());
        assertThat(links).hasSizeGreaterThan(200);
        assertThat(links).extracting(link -> link.getAttribute("href")).allSatisfy(href -> {
            if (href.startsWith("#")) {
                assertThat(ids).contains(href.substring(1));
            } else {
                assertThat(href).startsWith("https://");
            }
        });
        assertThat(elements(page, "rect")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void theWordDocumentIsReadByAnotherLibrary(Language language) throws IOException {
        Brief brief = brief(language);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Docx.of(brief)))) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            String text = flat(paragraphs.stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
            assertThat(statements(brief))
                    .allSatisfy(statement -> assertThat(text).contains(flat(statement.text())));
            assertThat(brief.sources()).allSatisfy(source -> assertThat(text).contains(flat(source.title())));
            assertThat(paragraphs.stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                            .map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(Stream.concat(
                                    brief.sections().stream().map(Brief.Section::heading),
                                    Stream.of(Words.of(language).say("sources")))
                            .toList());
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(brief.title());
            assertThat(document.getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.getText()).contains("2024", "610", "2025"));
            Set<String> marks = paragraphs.stream()
                    .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                    .map(mark -> mark.getName())
                    .collect(Collectors.toSet());
            assertThat(paragraphs.stream()
                            .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream())
                            .filter(link -> link.getAnchor() != null)
                            .map(link -> link.getAnchor()))
                    .hasSizeGreaterThan(200)
                    .allSatisfy(anchor -> assertThat(marks).contains(anchor));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePdfHoldsTheTextAndWhatMattersFirstOnItsFirstPage(Language language) throws IOException {
        Brief brief = brief(language);
        try (PDDocument document = Loader.loadPDF(Pdf.of(brief))) {
            String text = text(document);
            assertThat(statements(brief))
                    .allSatisfy(statement -> assertThat(text).contains(unbroken(statement.text())));
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String front = unbroken(first.getText(document));
            Words words = Words.of(language);
            assertThat(front)
                    .contains(unbroken(words.say("section.front")), unbroken(words.say("section.friction")))
                    .doesNotContain(unbroken(words.say("section.chronology")));
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(unbroken(second.getText(document))).contains(unbroken(words.say("section.chronology")));
            assertThat(document.getPage(0).getResources().getFontNames())
                    .allSatisfy(name -> assertThat(document.getPage(0)
                                    .getResources()
                                    .getFont(name)
                                    .isEmbedded())
                            .isTrue());
        }
    }

    /** All pages without what stands at their foot, for sentences run on from page to page. */
    private static String text(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String foot = page + "/" + document.getNumberOfPages();
            String words = unbroken(stripper.getText(document));
            assertThat(words).startsWith(foot);
            text.append(words.substring(foot.length()));
        }
        return text.toString();
    }

    @Test
    void theSameBriefIsTheSameBytes() {
        List<Function<Brief, byte[]>> writers = List.of(
                brief -> Markdown.of(brief).getBytes(StandardCharsets.UTF_8),
                brief -> Html.of(brief).getBytes(StandardCharsets.UTF_8),
                Docx::of,
                Pdf::of);
        assertThat(writers)
                .allSatisfy(writer ->
                        assertThat(writer.apply(brief(Language.ID))).isEqualTo(writer.apply(brief(Language.ID))));
    }

    @Test
    void aPairOfWhichNothingIsKnownSaysSoInEveryForm() throws IOException {
        Brief brief = Brief.of(record, new Party("FJI"), new Party("TON"), BriefFrame.of(Language.EN, NAMES, TODAY));
        String said = "The record holds nothing between Fiji and Tonga.";
        assertThat(Markdown.of(brief)).contains(said, "Chile – Indonesia");
        assertThat(Html.of(brief)).contains(said, "Chile – Indonesia");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Docx.of(brief)))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(said);
        }
        try (PDDocument document = Loader.loadPDF(Pdf.of(brief))) {
            assertThat(new PDFTextStripper().getText(document)).contains(said);
        }
    }

    @Test
    void aTimeNarrowsTheDetailsAndNotTheFirstPage() {
        Brief whole = brief(Language.EN);
        Brief year = Brief.of(
                record,
                CHL,
                IDN,
                new BriefFrame(
                        Language.EN,
                        NAMES,
                        TODAY,
                        Optional.of(LocalDate.of(2024, 1, 1)),
                        Optional.of(LocalDate.of(2024, 12, 31))));
        assertThat(year.sections().subList(0, 6)).isEqualTo(whole.sections().subList(0, 6));
        assertThat(section(year, "Chronology"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.lead().orElseThrow()).contains("2024"));
    }

    @Test
    void aPartysBriefSaysHowThingsStandWithEachPartner() {
        Brief brief = Brief.of(record, IDN, BriefFrame.of(Language.EN, NAMES, TODAY));
        assertThat(brief.title()).isEqualTo("Indonesia");
        assertThat(section(brief, "Partners"))
                .filteredOn(line -> line.lead().filter("Chile"::equals).isPresent())
                .singleElement()
                .satisfies(line -> assertThat(line.sentences()
                                .getFirst()
                                .statements()
                                .getFirst()
                                .text())
                        .isEqualTo("Strategic partnership since 3 September 2024"));
    }

    @Test
    void aPersonsBriefNamesTheOfficeAndOnlyWhatThePersonHadAPartIn() {
        Brief brief = Brief.ofPerson(record, "Larraín", BriefFrame.of(Language.EN, NAMES, TODAY));
        assertThat(brief.title()).isEqualTo("Ignacia Larraín Fuentes");
        assertThat(section(brief, "Offices")
                        .getFirst()
                        .sentences()
                        .getFirst()
                        .statements()
                        .getFirst()
                        .text())
                .startsWith("Named as Chile’s President");
        assertThat(section(brief, "Chronology"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(text(line)).contains("Larraín"));
        assertThat(section(brief, "Met"))
                .isNotEmpty()
                .noneSatisfy(line -> assertThat(text(line)).contains("Alcázar"));
        assertThat(Brief.ofPerson(record, "Nobody Atall", BriefFrame.of(Language.EN, NAMES, TODAY))
                        .summary())
                .isEqualTo("The record knows nobody called Nobody Atall.");
    }

    @Test
    void whatIsNewIsWhatLaterArticlesAdded() {
        Brief autumn = Brief.whatIsNew(record, CHL, IDN, since("2024-09-01", "2024-09-30"));
        assertThat(section(autumn, "New contacts and plans")).isEmpty();
        assertThat(section(autumn, "Changed standing"))
                .first()
                .satisfies(line -> assertThat(text(line)).contains("visited Indonesia"));
        assertThat(section(autumn, "Changed standing")).hasSize(1);
        assertThat(section(autumn, "Steps in relations"))
                .singleElement()
                .satisfies(line -> assertThat(text(line)).contains("trategic partnership"));
        assertThat(autumn.sections())
                .noneSatisfy(section -> assertThat(section.lines())
                        .anySatisfy(line -> assertThat(text(line)).contains("Alcázar")));

        assertThat(Brief.whatIsNew(record, CHL, IDN, since("2025-02-10", "2025-02-20"))
                        .summary())
                .isEqualTo("Nothing new is on record since 10 February 2025.");
    }

    @Test
    void aPromiseWhoseTimeHasPassedInSilenceIsNews() {
        Brief winter = Brief.whatIsNew(record, CHL, IDN, since("2023-12-20", "2024-01-20"));
        assertThat(section(winter, "Commitments lapsed"))
                .singleElement()
                .satisfies(line -> assertThat(text(line)).contains("menghapus tarif bagi anggur Chile"));
    }

    private static BriefFrame since(String day, String today) {
        return new BriefFrame(
                Language.EN, NAMES, LocalDate.parse(today), Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    private static List<Line> section(Brief brief, String heading) {
        return brief.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static String text(Line line) {
        return statements(List.of(line)).stream().map(Statement::text).collect(Collectors.joining("; "));
    }

    private static List<Statement> statements(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> statements(section.lines()).stream())
                .toList();
    }

    private static List<Statement> statements(List<Line> lines) {
        List<Statement> statements = new ArrayList<>();
        for (Line line : lines) {
            line.sentences().stream().map(Sentence::statements).forEach(statements::addAll);
            statements.addAll(statements(line.parts()));
        }
        return statements;
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Without spaces, for lines are broken anywhere. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s+", "");
    }
}
