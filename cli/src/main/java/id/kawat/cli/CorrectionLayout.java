package id.kawat.cli;

import static id.kawat.cli.Layouts.column;

import id.kawat.export.CorrectionJson;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry;
import java.util.List;

/** How corrections are written. */
final class CorrectionLayout {
    static final Layout<CorrectionEntry> CORRECTIONS = new Layout<>(
            List.of(
                    column("ID", entry -> entry.correction().id()),
                    column("DAY", entry -> CorrectionWords.day(entry.correction())),
                    column("BY", entry -> entry.correction().signature().by()),
                    column("SAYS", entry -> entry.correction().said().code()),
                    column("STATE", entry -> entry.state().code()),
                    column("FACT", CorrectionJson::subject),
                    column("WHAT", CorrectionLayout::what),
                    column("REASON", entry -> entry.correction().signature().reason())),
            List.of(
                    column("id", entry -> entry.correction().id()),
                    column("said", entry -> entry.correction().said().code()),
                    column("by", entry -> entry.correction().signature().by()),
                    column("at", entry -> entry.correction().signature().at().toString()),
                    column("reason", entry -> entry.correction().signature().reason()),
                    column("state", entry -> entry.state().code()),
                    column("remark", CorrectionEntry::remark),
                    column("article", entry -> entry.articleId().orElse("")),
                    column("subject", CorrectionJson::subject),
                    column("what", entry -> CorrectionWords.what(entry.correction()))),
            entry -> CorrectionJson.written(CorrectionJson.entry(entry)));

    private CorrectionLayout() {}

    private static String what(CorrectionEntry entry) {
        String what = entry.correction().said() instanceof Said.Undone ? "" : CorrectionWords.what(entry.correction());
        return entry.remark().isEmpty() ? what : what + " [" + entry.remark() + "]";
    }
}
