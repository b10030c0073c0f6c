package id.kawat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the sample articles lie: beside the launcher, which says so in {@code kawat.home}, or in the current folder. */
final class Samples {
    private Samples() {}

    static Optional<Path> folder() {
        return Stream.of(System.getProperty("kawat.home", ""), "")
                .map(home -> Path.of(home, "samples"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
