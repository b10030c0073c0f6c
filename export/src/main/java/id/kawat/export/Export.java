package id.kawat.export;

import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** A way to write a record down for other programs; what it wrote comes back counted. */
public sealed interface Export {
    /** One text: it can go to a file or to standard output. */
    non-sealed interface OfText extends Export {
        /** Writes the scope's facts; the writer stays open. */
        Written write(FactRecord record, Scope scope, Writer out) throws IOException;
    }

    /** Several files that belong together. */
    non-sealed interface OfFolder extends Export {
        /** Writes the scope's facts into a folder that is there; files of the same names give way. */
        Written write(FactRecord record, Scope scope, Path folder) throws IOException;
    }
}
