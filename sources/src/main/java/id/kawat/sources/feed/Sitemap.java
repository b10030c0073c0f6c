package id.kawat.sources.feed;

import id.kawat.sources.web.Address;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>, indexes of them, and the news that some carry: title, publication, day,
 * language. Read as a stream: what stands before a break is read.
 */
final class Sitemap {
    /** Deeper than any sitemap is; what lies deeper is passed over. */
    private static final int MOST_DEPTH = 16;

    private final Entries entries;
    private final List<Feed.Further> further = new ArrayList<>();
    private Entries.Raw raw = empty();

    private Sitemap(Optional<Address> base) {
        entries = new Entries(base);
    }

    static Feed read(Feed.Kind kind, byte[] bytes, Optional<Address> base) throws NotAFeedException {
        return new Sitemap(base).read(kind, bytes);
    }

    private Feed read(Feed.Kind kind, byte[] bytes) throws NotAFeedException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            walk(xml);
        } catch (XMLStreamException e) {
            String line =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
            if (entries.isEmpty() && further.isEmpty()) {
                throw new NotAFeedException("is no sound XML" + line, e);
            }
            entries.brokenOff(line);
        }
        return entries.feed(kind, further);
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int deeper = 0;
        while (xml.hasNext() && !entries.full()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() >= MOST_DEPTH) {
                        deeper++;
                    } else {
                        path.addLast(local(xml.getLocalName()));
                    }
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (deeper > 0) {
                        deeper--;
                    } else {
                        ended(inside(path), text.toString().strip());
                        path.removeLast();
                    }
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    /** {@code url/news/title}: the way down from the root, without it. */
    private static String inside(Deque<String> path) {
        Iterator<String> names = path.iterator();
        names.next();
        StringBuilder way = new StringBuilder();
        names.forEachRemaining(name -> way.append(way.isEmpty() ? "" : "/").append(name));
        return way.toString();
    }

    private void ended(String path, String text) {
        switch (path) {
            case "url/loc", "sitemap/loc" -> raw.link = text;
            case "url/lastmod", "sitemap/lastmod" -> raw.updated = text;
            case "url/news/publication_date" -> raw.published = text;
            case "url/news/title" -> raw.title = text;
            case "url/news/publication/name" -> raw.outlet = text;
            case "url/news/publication/language" -> raw.language = text;
            case "url" -> {
                entries.add(raw);
                raw = empty();
            }
            case "sitemap" -> {
                String stamp = said(raw.updated);
                if (further.size() < FeedReader.MOST_ENTRIES) {
                    entries.address(raw.link).ifPresent(address -> further.add(new Feed.Further(address, stamp)));
                }
                raw = empty();
            }
            default -> {}
        }
    }

    /** A sitemap's date is that of any change, be it of the page's frame: no day of publication. */
    private static Entries.Raw empty() {
        Entries.Raw empty = new Entries.Raw();
        empty.updatedIsPublished = false;
        return empty;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Java's own, whatever else lies on the class path. Without namespaces: many sitemaps forget to declare them. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
