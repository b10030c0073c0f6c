package id.kawat.workbench.mcp;

import id.kawat.record.FactRecord;
import id.kawat.view.PartyNames;
import java.time.LocalDate;
import java.util.function.Function;

/** The record that tools ask, and the day on which they do. */
interface Asked {
    <T> T ask(Function<FactRecord, T> question);

    /** Of what is costly; the key must tell this question from every other. */
    <T> T remembered(Object key, Function<FactRecord, T> question);

    PartyNames names();

    LocalDate today();
}
