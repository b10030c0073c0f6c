package id.kawat.export;

import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.coding.Coding;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Relation;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import id.kawat.source.Document;
import id.kawat.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Records to export: all samples as they are read, and a made-up article that is hard to write down. */
final class Records {
    static final String TEXT =
            "🚢 Menlu Adi Lagi berkata, \"feri\tini | milik kita\".\nFiji mengunjungi Tonga. Fiji menelepon Tonga. Kedua pihak"
                    + " tidak bertemu. Fiji akan mengunjungi Tonga pada Mei 2031. Hubungan dibuka 29 Februari 1996. Mitra sejak 1976."
                    + " Dagang ditargetkan dua juta dolar pada 2035. Fiji memberi bantuan. Fiji menjelaskan.";

    private static final List<Coding> SAMPLES = samples();

    private Records() {}

    static Ferry ferry() {
        return new Ferry("f1", "2031-04-03", TEXT)
                .event(
                        EventType.CONSULT,
                        "visit",
                        EventStatus.OCCURRED,
                        "FJI > TON",
                        "2031-04-01",
                        "042",
                        "Fiji mengunjungi Tonga")
                .engagement("visit", EventStatus.OCCURRED, "FJI + TON", "2031-04-01", "Fiji mengunjungi Tonga")
                .event(EventType.CONSULT, "video", EventStatus.OCCURRED, "FJI + TON", "", "041", "Fiji menelepon Tonga")
                .event(
                        EventType.CONSULT,
                        "meeting",
                        EventStatus.NEGATED,
                        "FJI + TON",
                        "2031-04",
                        "040",
                        "tidak bertemu")
                .event(
                        EventType.CONSULT,
                        "visit",
                        EventStatus.PLANNED,
                        "FJI > TON",
                        "2031-05",
                        "042",
                        "Fiji akan mengunjungi Tonga")
                .engagement("visit", EventStatus.PLANNED, "FJI + TON", "2031-05", "Fiji akan mengunjungi Tonga")
                .relation(Relation.Kind.DIPLOMATIC_RELATIONS, "1996-02-29", "Hubungan dibuka")
                .relation(Relation.Kind.PARTNERSHIP, "1976", "Mitra sejak 1976")
                .target("2000000", "2035", "Dagang ditargetkan")
                .event(EventType.AID, "", EventStatus.OCCURRED, "FJI > ", "2031", "070", "memberi bantuan")
                .event(
                        EventType.STATEMENT,
                        "",
                        EventStatus.OCCURRED,
                        "FJI > TON",
                        "2031-04-02",
                        "010",
                        "Fiji menjelaskan");
    }

    static FactRecord withFerry(Path folder) {
        FactRecord record = FactRecord.open(folder.resolve("ferry.db"));
        record.keep(ferry().coding(), "test 1");
        return record;
    }

    /** Every sample, read and coded, and the ferry. */
    static FactRecord withSamples(Path folder) {
        FactRecord record = FactRecord.open(folder.resolve("samples.db"));
        SAMPLES.forEach(coding -> record.keep(coding, "test 1"));
        record.keep(ferry().coding(), "test 1");
        return record;
    }

    private static List<Coding> samples() {
        ArticleReader reader = ArticleReader.load();
        Coder coder = Coder.load(DataFolder.shipped());
        Path samples = Path.of(System.getProperty("kawat.home", "..")).resolve("samples");
        return new SourceReader(InputStream.nullInputStream())
                .read(samples.toString())
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .flatMap(document -> reader.read(document).article().stream())
                .map(coder::code)
                .toList();
    }

    /** All facts of the record, in the order in which they are exported. */
    static <F extends Fact> List<F> facts(FactRecord record, Class<F> kind) throws IOException {
        List<F> facts = new ArrayList<>();
        record.read(
                Scope.ALL,
                kept -> kept.facts().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .forEach(facts::add));
        return facts;
    }

    /** What a text export writes of all there is. */
    static String text(Format format, FactRecord record) throws IOException {
        StringWriter out = new StringWriter();
        ((Export.OfText) format.export()).write(record, Scope.ALL, out);
        return out.toString();
    }

    static Written written(Format format, FactRecord record) throws IOException {
        return ((Export.OfText) format.export()).write(record, Scope.ALL, new StringWriter());
    }
}
