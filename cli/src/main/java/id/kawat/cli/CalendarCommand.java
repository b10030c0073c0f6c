package id.kawat.cli;

import id.kawat.export.AccountJson;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.MergedKind;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat calendar}: what is to come, and what should have come by now. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what is to come: planned engagements and acts, commitments that are due, targets, round anniversaries;"
                    + " and what is overdue, of which no article says what came of it.",
            "Without --since what is overdue goes back a year; without --until anniversaries go a year ahead."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat calendar CHL IDN",
            "  kawat calendar --with IDN --until 2025-06       what concerns Indonesia until June",
            "  kawat calendar CHL IDN --today 2025-02-01 --status overdue",
            "  kawat calendar --with IDN --format json        for programs; csv as well",
            "",
            "Types: planned, due, target, anniversary. Status: coming, overdue."
        })
final class CalendarCommand implements Callable<Integer> {
    @Mixin
    private MergedQuestion question = new MergedQuestion();

    @Mixin
    private TodayOption today = new TodayOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return question.ask(MergedKind.CALENDAR, today.day(), (merged, filters) -> {
            List<CalendarEntry> entries = merged.calendar(filters);
            switch (question.output().format()) {
                case JSON -> {
                    int limit = question.output().limit(Integer.MAX_VALUE);
                    List<CalendarEntry> first = entries.stream().limit(limit).toList();
                    spec.commandLine()
                            .getOut()
                            .print(AccountJson.calendar(MergedQuestion.pair(filters), today.day(), first));
                }
                case TABLE, CSV -> question.listing("dates").write(entries.iterator(), MergedLayouts.CALENDAR);
            }
        });
    }
}
