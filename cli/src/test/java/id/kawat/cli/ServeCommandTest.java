package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    private Path folder;

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

    @Test
    void whatIsWrongWithAProvidersFileIsSaidWithItsPlace() throws IOException {
        Path record = folder.resolve("kawat.db");
        FactRecord.open(record).close();
        Path file = folder.resolve("oidc.properties");
        Files.writeString(
                file, "issuer = https://login.example.go.id\nclient-id = kawat\nclient-secret = s\nrole.desk = boss\n");
        Shell shell = Shell.kawat("serve", "--record", record.toString(), "--oidc", file.toString(), "--port", "0");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("oidc.properties: role.desk: there is no role 'boss'");
        Files.writeString(file, "issuer = https://login.example.go.id\nclient = kawat\n");
        shell = Shell.kawat("serve", "--record", record.toString(), "--oidc", file.toString(), "--port", "0");
        assertThat(shell.err()).contains("there is no 'client'").contains("client-id");
    }

    @Test
    void toOthersItOpensOnlyWithAccounts() {
        Path record = folder.resolve("kawat.db");
        FactRecord.open(record).close();
        Shell shell = Shell.kawat("serve", "--record", record.toString(), "--host", "0.0.0.0", "--port", "0");
        assertThat(shell.exit()).isNotZero();
        assertThat(shell.err()).contains("kawat account add");
    }
}
