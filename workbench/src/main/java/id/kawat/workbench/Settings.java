package id.kawat.workbench;

import id.kawat.coding.Coder;
import id.kawat.record.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a workbench is started with.
 *
 * @param record which must be there
 * @param state the workbench's own file: accounts, saved searches, keys; made where there is none
 * @param host the address to listen on; any but a loopback address needs accounts
 * @param port 0 for one that is free
 * @param coder reads pasted texts and stored articles anew; made at the first use
 * @param coderVersion kept beside what it reads
 * @param today the day to hold what is due against; none for the clock's
 * @param hooksWithin whether news of a search may be sent to machines of a private network, and to this one
 */
public record Settings(
        Place record,
        Path state,
        String host,
        int port,
        Supplier<Coder> coder,
        String coderVersion,
        Optional<LocalDate> today,
        boolean hooksWithin) {
    public Settings(
            Place record,
            Path state,
            String host,
            int port,
            Supplier<Coder> coder,
            String coderVersion,
            Optional<LocalDate> today) {
        this(record, state, host, port, coder, coderVersion, today, false);
    }
}
