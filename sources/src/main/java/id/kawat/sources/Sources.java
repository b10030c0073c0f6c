package id.kawat.sources;

import id.kawat.source.ContentReader;
import id.kawat.source.Opener;
import id.kawat.source.Remote;
import id.kawat.source.SourceReader;
import id.kawat.sources.archive.GzipOpener;
import id.kawat.sources.archive.TarOpener;
import id.kawat.sources.archive.WarcOpener;
import id.kawat.sources.archive.ZipOpener;
import id.kawat.sources.feed.FeedOpener;
import id.kawat.sources.mail.MailOpener;
import id.kawat.sources.mail.MboxOpener;
import id.kawat.sources.paper.PaperOpener;
import id.kawat.sources.rows.CsvOpener;
import id.kawat.sources.rows.JsonLinesOpener;
import id.kawat.sources.rows.JsonOpener;
import id.kawat.sources.rows.RowMapping;
import java.io.InputStream;
import java.util.List;

/** All that Kawat reads articles from, put together. */
public final class Sources {
    private Sources() {}

    /**
     * What opens files, the more particular before the more general: a packed WARC before gzip.
     *
     * @param mapping which column of a table is what
     */
    public static List<Opener> openers(RowMapping mapping) {
        return List.of(
                new WarcOpener(),
                PaperOpener.ofPdf(),
                PaperOpener.ofDocx(),
                new ZipOpener(),
                new TarOpener(),
                new GzipOpener(),
                new MboxOpener(),
                new MailOpener(),
                new FeedOpener(),
                new JsonLinesOpener(mapping),
                new JsonOpener(mapping),
                new CsvOpener(mapping));
    }

    /** Finds the documents in bytes from anywhere: a file, or what an address gave. */
    public static ContentReader contents(RowMapping mapping) {
        return new ContentReader(openers(mapping), SourceReader.MOST_BYTES);
    }

    /** Reads whatever a user names on this machine. */
    public static SourceReader reader(InputStream standardInput, RowMapping mapping) {
        return new SourceReader(contents(mapping), standardInput, List.<Remote>of());
    }
}
