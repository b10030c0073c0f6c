package id.kawat.sources.feed;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Known;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import id.kawat.sources.web.Address;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Feeds and sitemaps as files: the articles that they carry whole. The pages they merely name are not asked for. */
public final class FeedOpener implements Opener {
    @Override
    public String kind() {
        return "feeds";
    }

    @Override
    public Set<String> endings() {
        return Set.of("rss", "atom", "rdf", "xml");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        return FeedReader.kind(head).isPresent();
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        byte[] bytes = content.stream().readNBytes(FeedReader.MOST_BYTES + 1);
        if (bytes.length > FeedReader.MOST_BYTES) {
            return Stream.of(Problem.of(
                    content.path(),
                    "is too large for a feed: more than the limit of " + FeedReader.MOST_BYTES + " bytes"));
        }
        Feed feed;
        try {
            feed = FeedReader.read(ByteBuffer.wrap(bytes), base(content.known()));
        } catch (NotAFeedException e) {
            return Stream.of(Problem.of(content.path(), e.getMessage()));
        }
        List<Found> found = new ArrayList<>();
        feed.remarks().forEach(remark -> found.add(Problem.of(content.path(), remark)));
        boolean any = false;
        for (int i = 0; i < feed.entries().size(); i++) {
            FeedEntry entry = feed.entries().get(i);
            String path = content.path() + "#" + (i + 1);
            Optional<Document> article = entry.document(path);
            any |= article.isPresent();
            found.add(article.<Found>map(whole -> whole.with(within(content.known(), whole.known())))
                    .orElseGet(() -> new Skipped(path, "the feed does not carry the whole article")));
        }
        if (!any) {
            int pages = feed.entries().size() + feed.further().size();
            return Stream.of(inner.without(
                    content.path(),
                    "names " + pages + (pages == 1 ? " page" : " pages")
                            + " and carries no whole article; its address leads to them"));
        }
        return found.stream();
    }

    private static Optional<Address> base(Known known) {
        try {
            return known.url().map(Address::of);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What the feed says of an article, and of what it does not say what is known of the feed. */
    private static Known within(Known feed, Known article) {
        Known all = feed.fetched().map(article::withFetched).orElse(article);
        all = article.outlet().or(feed::outlet).map(all::withOutlet).orElse(all);
        return article.language().or(feed::language).map(all::withLanguage).orElse(all);
    }
}
