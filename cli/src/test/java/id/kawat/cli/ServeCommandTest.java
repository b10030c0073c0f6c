package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theWorkbenchsOwnFileLiesBesideTheRecord() {
        assertThat(ServeCommand.beside(Place.of(Path.of("a", "news.db")))).isEqualTo(Path.of("a", "news.workbench.db"));
        assertThat(ServeCommand.beside(Place.of(Path.of("news")))).isEqualTo(Path.of("news.workbench.db"));
        assertThat(ServeCommand.beside(Place.of("jdbc:postgresql://host/news")))
                .isEqualTo(Path.of("kawat.workbench.db"));
    }

    @Test
    void whereThereIsNoRecordItIsSaidHowToMakeOne() {
        Shell shell = Shell.kawat("serve", "--record", folder.resolve("none.db").toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("there is no record").contains("kawat read");
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        Shell shell = Shell.kawat("serve", "--samples", "--port", "70000");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--port must be between 0 and 65535");
    }
}
