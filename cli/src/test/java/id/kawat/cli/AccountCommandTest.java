package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AccountCommandTest {
    @TempDir
    private Path folder;

    private final Deque<String> typed = new ArrayDeque<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int account(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command = Kawat.settle(new CommandLine(new AccountCommand(_ -> typed.removeFirst())))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--accounts";
        all[words.length + 1] = folder.resolve("kawat.workbench.db").toString();
        return command.execute(all);
    }

    private int add(String name, String role) {
        typed.addAll(List.of("tiga ekor kuda laut", "tiga ekor kuda laut"));
        return account("add", name, "--role", role);
    }

    @Test
    void accountsAreMadeListedAndDisabled() {
        assertThat(add("Sri", "admin")).isZero();
        assertThat(out.toString()).contains("Sri may sign in as admin");
        assertThat(add("Budi", "reader")).isZero();
        assertThat(account("role", "budi", "reviewer")).isZero();
        assertThat(account("disable", "Budi")).isZero();
        assertThat(account("list")).isZero();
        assertThat(out.toString()).containsPattern("Budi +reviewer +disabled").containsPattern("Sri +admin +active");
        assertThat(account("list", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("Budi,reviewer,disabled,");
        assertThat(account("enable", "Budi")).isZero();
        typed.addAll(List.of("hujan turun di Wamena", "hujan turun di Wamena"));
        assertThat(account("password", "Budi")).isZero();
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThat(add("Budi", "reader")).isEqualTo(2);
        assertThat(err.toString()).contains("the first account has to be an admin's");
        typed.addAll(List.of("tiga ekor kuda laut", "lain"));
        assertThat(account("add", "Sri", "--role", "admin")).isEqualTo(2);
        assertThat(err.toString()).contains("the two passwords differ");
        assertThat(account("add", "Sri", "--role", "boss")).isEqualTo(2);
        assertThat(err.toString()).contains("is one of reader, reviewer, admin");
        add("Sri", "admin");
        assertThat(account("disable", "Sri")).isEqualTo(2);
        assertThat(err.toString()).contains("somebody has to remain admin");
        assertThat(account("role", "Siapa", "reader")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such account");
        assertThat(account()).isEqualTo(2);
    }
}
