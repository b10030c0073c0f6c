package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class KawatTest {
    @Test
    void theVersionIsTheOneThatWasBuilt() {
        Shell shell = kawat("--version");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out().strip()).matches("kawat \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+\\)");
    }

    @Test
    void helpIsNoMistake() {
        Shell shell = kawat("--help");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains("Exit codes");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Shell shell = kawat("kode");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("kode").contains("kawat --help");
    }

    @Test
    void nothingToDoIsWrongUsage() {
        Shell shell = kawat();
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("kawat demo");
    }

    @Test
    void aFullDiskIsNotKeptSecret() {
        PrintWriter out = new PrintWriter(new LoudStream("standard output", new FullDisk()), false, UTF_8);
        out.print("facts");
        assertThatThrownBy(out::flush)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("standard output: No space left on device");
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
