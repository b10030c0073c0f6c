package id.kawat.workbench.search;

import id.kawat.view.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What was told of a search as a feed, RFC 4287. Names stay the same whatever its key, its language, or the search's name. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final SavedSearch search;
    private final String about;
    private final String home;
    private final Language language;

    /**
     * @param about the search in words
     * @param home this workbench's address as who reads sees it, without a stroke at its end
     */
    AtomFeed(SavedSearch search, String about, String home, Language language) {
        this.search = search;
        this.about = about;
        this.home = home;
        this.language = language;
    }

    /** The feed of these, the last told first. */
    byte[] of(List<Told> told) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language.code());
            text(xml, "id", "urn:uuid:" + search.uuid());
            text(xml, "title", search.name());
            text(xml, "subtitle", about);
            text(
                    xml,
                    "updated",
                    stamp(told.isEmpty() ? search.made() : told.getFirst().at()));
            link(xml, "self", "application/atom+xml", "/feeds/" + search.key() + ".atom");
            link(xml, "alternate", "text/html", "/search?" + search.query());
            author(xml, "Kawat");
            for (Told each : told) {
                entry(xml, each);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing a feed in memory", e);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Told told) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        text(xml, "id", "urn:uuid:" + name(told));
        text(xml, "title", told.said(language));
        text(xml, "updated", stamp(told.at()));
        text(xml, "published", stamp(told.at()));
        link(xml, "alternate", "text/html", Alerts.link(told));
        if (!told.outlet().isEmpty()) {
            author(xml, told.outlet());
        }
        text(xml, "summary", summary(told));
        xml.writeEndElement();
    }

    private static String summary(Told told) {
        String source = String.join(
                ", ",
                List.of(told.fact().isEmpty() ? "" : told.title(), told.outlet(), told.published()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        return told.words().isEmpty() ? source : "“" + told.words() + "” — " + source;
    }

    private UUID name(Told told) {
        String of = search.uuid() + "/" + told.article() + "/" + told.fact();
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    private static String stamp(Instant at) {
        return at.toString();
    }

    private void link(XMLStreamWriter xml, String rel, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", home + path);
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, element);
        xml.writeCharacters(fit(text));
        xml.writeEndElement();
    }

    /** Without what XML cannot hold, however escaped: control characters, halves of a character. */
    private static String fit(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : c)
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(fit::appendCodePoint);
        return fit.toString();
    }
}
