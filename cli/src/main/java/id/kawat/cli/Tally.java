package id.kawat.cli;

import picocli.CommandLine.ExitCode;

/** What a run came to, in numbers. */
final class Tally {
    private int articles;
    private int facts;
    private int failed;
    private int passedOver;

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Coded coded -> {
                articles++;
                facts += coded.coding().facts().size();
            }
            case Outcome.Failed _ -> failed++;
            case Outcome.PassedOver _ -> passedOver++;
        }
    }

    int articles() {
        return articles;
    }

    int failed() {
        return failed;
    }

    /** 1 where an article failed, else 0. */
    int exitCode() {
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** {@code 24 articles, 310 facts; 1 failed; 24 other files passed over}. */
    @Override
    public String toString() {
        StringBuilder said = new StringBuilder();
        said.append(count(articles, "article")).append(", ").append(count(facts, "fact"));
        if (failed > 0) {
            said.append("; ").append(failed).append(" failed");
        }
        if (passedOver > 0) {
            said.append("; ").append(count(passedOver, "other file")).append(" passed over");
        }
        return said.toString();
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
