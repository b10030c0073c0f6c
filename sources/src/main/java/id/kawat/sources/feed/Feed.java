package id.kawat.sources.feed;

import id.kawat.sources.web.Address;
import java.util.List;

/**
 * What a feed or a sitemap says.
 *
 * @param entries as they stand there
 * @param further other sitemaps that it names, as they stand there
 * @param whole whether it was read to its end
 * @param remarks what was odd, in words without its name
 */
public record Feed(Kind kind, List<FeedEntry> entries, List<Further> further, boolean whole, List<String> remarks) {
    /** The formats. */
    public enum Kind {
        /** RSS 0.9 to 2.0, RDF. */
        RSS,
        ATOM,
        /** JSON Feed. */
        JSON,
        SITEMAP,
        SITEMAP_INDEX
    }

    /**
     * A sitemap named in an index.
     *
     * @param stamp when it was changed, as written; empty where the index does not say
     */
    public record Further(Address address, String stamp) {}

    public Feed {
        entries = List.copyOf(entries);
        further = List.copyOf(further);
        remarks = List.copyOf(remarks);
    }
}
