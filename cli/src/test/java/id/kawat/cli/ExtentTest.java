package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtentTest {
    @TempDir
    private Path folder;

    @Test
    void itIsTheBytesOfAllFilesThatARunWouldGoThrough() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(below.resolve("1.txt"), "x".repeat(1000));
        Files.writeString(folder.resolve("2.jpg"), "x".repeat(200));
        Files.writeString(folder.resolve(".kawat.db"), "x".repeat(5000));
        Files.createSymbolicLink(below.resolve("up"), folder);
        Path alone = Files.writeString(folder.resolve("a/3.txt"), "x".repeat(30));
        assertThat(Extent.bytes(List.of(folder.toString()))).hasValue(1230);
        assertThat(Extent.bytes(
                        List.of(alone.toString(), folder.resolve("2.jpg").toString())))
                .hasValue(230);
    }

    @Test
    void itIsNotKnownWhereOneNameIsNoFile() {
        assertThat(Extent.bytes(List.of(folder.toString(), "-"))).isEmpty();
        assertThat(Extent.bytes(List.of("https://kabar.example/"))).isEmpty();
    }
}
