package id.kawat.cli;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.text.Period;
import id.kawat.view.Language;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What all papers for people have in common: the record, the language, the day they are written for, and where they go. */
final class BriefOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "id",
            description = "The language, id or en; quotations stay as they were written. Default: id.")
    private Language language = Language.ID;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day it is written for, as 2025-02-01: nothing published later is told. Default: today.")
    private LocalDate today = LocalDate.now();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "md, html, docx or pdf. Default: what the name after --out ends in, else md.")
    private Optional<Paper> format = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. Default: standard output, which docx and pdf cannot go to.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Language language() {
        return language;
    }

    LocalDate today() {
        return today;
    }

    Optional<Path> out() {
        return out;
    }

    /** What is to be written: what was said, or what the file's name ends in; without either, Markdown. */
    Paper paper() {
        Optional<Paper> named = format.or(() -> out.flatMap(Paper::of));
        if (named.isEmpty() && out.isPresent()) {
            throw wrong("the name of " + out.get()
                    + " does not say what it is to be; end it in .md, .html, .docx or .pdf," + " or add --format");
        }
        Paper paper = named.orElse(Paper.MD);
        if (!paper.isText() && out.isEmpty()) {
            throw wrong(paper + " goes into a file; say which: --out brief." + paper);
        }
        return paper;
    }

    FactRecord open() {
        return record.existing(spec);
    }

    Party party(String name, PartyNames names) {
        try {
            return names.resolve(name);
        } catch (UnknownPartyException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** A day, month or year somebody gave. */
    Period period(String option, String date) {
        try {
            Period period = new Period(date.strip());
            // Asked for, so that a 31 June is found out here.
            period.last();
            period.first();
            return period;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(option + " must be a year, a month or a day such as 2025-07-24, not '" + date + "'");
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
