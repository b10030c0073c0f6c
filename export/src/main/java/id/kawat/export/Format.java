package id.kawat.export;

import java.util.Locale;

/** The formats a record can be exported to, each made with its scheme's tables when it is asked for. */
public enum Format {
    CSV,
    PLOVER,
    CAMEO,
    GRAPHML,
    ICS,
    ANNOTATIONS,
    PARQUET;

    /** What writes this format. */
    public Export export() {
        return switch (this) {
            case CSV -> new CsvExport();
            case PLOVER -> new PloverExport(PloverScheme.load());
            case CAMEO -> new CameoExport(CameoScheme.load());
            case GRAPHML -> new GraphmlExport(PartyNaming.load(), PloverScheme.load());
            case ICS -> new CalendarExport(PartyNaming.load());
            case ANNOTATIONS -> new AnnotationExport();
            case PARQUET -> new ParquetExport();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
