package id.kawat.sources.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import id.kawat.source.Media;
import id.kawat.sources.web.Address;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.IllegalNameException;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * RSS in its dialects, and Atom. Sound XML is read as it stands. What is not sound, or has a document type, is first mended by a lenient
 * parser that knows no document types: as far as it goes.
 */
final class SyndicatedFeed {
    /** A description of at least so many characters is the story itself. */
    private static final int LONG_DESCRIPTION = 1000;

    private static final int MOST_DEPTH = 200;

    /** What prefixes mean in feeds that forget to say so. */
    private static final Map<String, String> PREFIXES = Map.of(
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "atom", "http://www.w3.org/2005/Atom",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private static final Set<String> PUBLISHED = Set.of("pubDate", "published", "issued", "created", "date");
    private static final Set<String> UPDATED = Set.of("updated", "modified", "lastBuildDate");

    private SyndicatedFeed() {}

    static Feed read(Feed.Kind kind, byte[] bytes, Optional<Address> base) throws NotAFeedException {
        Entries entries = new Entries(base);
        Document xml = document(bytes, entries);
        SyndFeed feed;
        List<Dates> dates = dates(xml);
        try {
            feed = new SyndFeedInput().build(xml);
        } catch (FeedException | RuntimeException e) {
            // ROME looks for what every feed must have, and stumbles where it is not there.
            throw new NotAFeedException("cannot be read as a feed: what every feed has is not in it", e);
        }
        // A dialect may pass an element over; then nobody knows whose dates are whose.
        boolean dated = dates.size() == feed.getEntries().size();
        for (int i = 0; i < feed.getEntries().size(); i++) {
            entries.add(raw(feed, feed.getEntries().get(i), dated ? dates.get(i) : Dates.NONE));
        }
        return entries.feed(kind, List.of());
    }

    /** As they are written: read into moments, they would have lost the clock they were written by. */
    private record Dates(Optional<String> published, Optional<String> updated) {
        static final Dates NONE = new Dates(Optional.empty(), Optional.empty());
    }

    private static List<Dates> dates(Document xml) {
        List<Dates> dates = new ArrayList<>();
        for (Element element : xml.getRootElement().getDescendants(Filters.element())) {
            boolean entry =
                    element.getName().equals("item") || element.getName().equals("entry");
            Element parent = element.getParentElement();
            boolean inFeed = parent != null
                    && (parent.isRootElement() || parent.getName().equals("channel"));
            if (entry && inFeed) {
                dates.add(new Dates(first(element, PUBLISHED), first(element, UPDATED)));
            }
        }
        return dates;
    }

    private static Optional<String> first(Element entry, Set<String> names) {
        return entry.getChildren().stream()
                .filter(child -> names.contains(child.getName()))
                .map(Element::getTextTrim)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Entries.Raw raw(SyndFeed feed, SyndEntry entry, Dates dates) {
        Entries.Raw raw = new Entries.Raw();
        String link = entry.getLink();
        String id = entry.getUri();
        raw.link = link != null && !link.isBlank() ? link : id != null && Address.looksLike(id.strip()) ? id : null;
        raw.title = entry.getTitle();
        raw.published = dates.published().orElse(null);
        raw.updated = dates.updated().orElse(null);
        raw.language = feed.getLanguage();
        for (SyndPerson person : entry.getAuthors()) {
            name(person.getName()).ifPresent(raw.authors::add);
        }
        if (raw.authors.isEmpty()) {
            name(entry.getAuthor()).ifPresent(raw.authors::add);
        }
        content(entry).ifPresent(content -> {
            raw.content = content.getValue();
            raw.contentMedia = "text".equals(content.getType()) || "text/plain".equals(content.getType())
                    ? Media.TEXT
                    : Media.HTML;
        });
        return raw;
    }

    /** {@code redaksi@kabar.example (Sri Lestari)} is Sri Lestari; an address alone is nobody. */
    private static Optional<String> name(@org.jspecify.annotations.Nullable String written) {
        return Optional.ofNullable(written)
                .map(name ->
                        name.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)\\s*$", "$1").strip())
                .filter(name -> !name.isEmpty() && !name.contains("@"));
    }

    private static Optional<SyndContent> content(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        return entry.getContents().stream()
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(description)
                        .filter(text ->
                                text.getValue() != null && text.getValue().length() >= LONG_DESCRIPTION));
    }

    private static Document document(byte[] bytes, Entries entries) throws NotAFeedException {
        try {
            return builder().build(new ByteArrayInputStream(bytes));
        } catch (JDOMException | IllegalNameException | IOException e) {
            String mended = mended(bytes);
            try {
                Document xml = builder().build(new StringReader(mended));
                if (!isDocumentType(e)) {
                    entries.brokenOff(line(e));
                }
                return xml;
            } catch (JDOMException | IllegalNameException | IOException _) {
                throw new NotAFeedException("is no sound XML" + line(e) + ": " + e.getMessage(), e);
            }
        }
    }

    private static String line(Exception e) {
        return e instanceof JDOMParseException at && at.getLineNumber() > 0 ? " (line " + at.getLineNumber() + ")" : "";
    }

    /** RSS 0.91 had one, and feeds of old still do: that alone is no fault. */
    private static boolean isDocumentType(Exception e) {
        return String.valueOf(e.getMessage()).contains("DOCTYPE");
    }

    private static String mended(byte[] bytes) throws NotAFeedException {
        try {
            org.jsoup.nodes.Document soup = Jsoup.parse(
                    new ByteArrayInputStream(bytes),
                    null,
                    "",
                    Parser.xmlParser().setMaxDepth(MOST_DEPTH));
            soup.childNodes().stream()
                    .filter(node -> node instanceof DocumentType || node instanceof org.jsoup.nodes.XmlDeclaration)
                    .toList()
                    .forEach(Node::remove);
            Optional<org.jsoup.nodes.Element> root = Optional.ofNullable(soup.firstElementChild());
            root.ifPresent(SyndicatedFeed::declarePrefixes);
            soup.outputSettings()
                    .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
                    .prettyPrint(false);
            return root.map(org.jsoup.nodes.Element::outerHtml).orElse("");
        } catch (IOException e) {
            throw new NotAFeedException("cannot be decoded: " + e.getMessage(), e);
        }
    }

    private static void declarePrefixes(org.jsoup.nodes.Element root) {
        Set<String> used = new TreeSet<>();
        for (org.jsoup.nodes.Element element : root.getAllElements()) {
            prefix(element.tagName()).ifPresent(used::add);
            element.attributes().forEach(attribute -> prefix(attribute.getKey()).ifPresent(used::add));
        }
        used.removeAll(Set.of("xml", "xmlns"));
        for (String prefix : used) {
            if (!root.hasAttr("xmlns:" + prefix)) {
                root.attr("xmlns:" + prefix, PREFIXES.getOrDefault(prefix, "urn:undeclared:" + prefix));
            }
        }
    }

    private static Optional<String> prefix(String name) {
        int colon = name.indexOf(':');
        return colon > 0 ? Optional.of(name.substring(0, colon)) : Optional.empty();
    }

    /** Java's own parser, whatever else lies on the class path, without document types. */
    private static SAXBuilder builder() {
        return new SAXBuilder(new XMLReaderJDOMFactory() {
            @Override
            public XMLReader createXMLReader() throws JDOMException {
                try {
                    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                    XMLReader reader = factory.newSAXParser().getXMLReader();
                    reader.setEntityResolver((_, _) -> new InputSource(new StringReader("")));
                    reader.setErrorHandler(new DefaultHandler());
                    return reader;
                } catch (ParserConfigurationException | SAXException e) {
                    throw new JDOMException("making a parser: " + e.getMessage(), e);
                }
            }

            @Override
            public boolean isValidating() {
                return false;
            }
        });
    }
}
