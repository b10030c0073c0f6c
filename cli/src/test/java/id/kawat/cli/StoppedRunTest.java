package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** {@code kawat read} in a process of its own, stopped in the midst of its articles. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoppedRunTest {
    private static final int ARTICLES = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Stop.Signal.class)
    void aRunThatIsStoppedKeepsWhatItHasReadAndTheNextReadsTheRest(Stop.Signal signal) throws Exception {
        assumeTrue(heeded(signal), "this process was started with " + signal + " ignored, and so are its children");
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(news().resolve(i + ".txt"), "Kenya dan Peru adalah mitra untuk kali ke-" + i + ".");
        }
        Process run = started("15");
        waitFor(run, 20);
        send(signal, run);
        // As some programs do: to the program, and to its group.
        send(signal, run);
        assertThat(run.waitFor()).isEqualTo(signal.exitCode());

        int kept = Files.readAllLines(folder.resolve("coded")).size();
        assertThat(kept).isBetween(20, ARTICLES - 1);
        assertThat(Files.readString(folder.resolve("out")))
                .contains(kept + " articles (" + kept + " new, 0 read anew, 0 unchanged), " + kept + " facts\n")
                .endsWith("  stopped; run it again to go on\n");
        assertThat(Files.readString(folder.resolve("err"))).contains("stopping when the articles in hand are done");
        JsonNode report = JSON.readTree(folder.resolve("run.json").toFile());
        assertThat(report.get("end").asText()).isEqualTo("stopped");
        assertThat(report.get("exit").asInt()).isEqualTo(signal.exitCode());
        assertThat(report.get("counts").get("new").asInt()).isEqualTo(kept);
        assertSound(kept);

        Process again = started("0");
        assertThat(again.waitFor()).isZero();
        List<String> coded = Files.readAllLines(folder.resolve("coded"));
        assertThat(coded).as("each article is coded once").hasSize(ARTICLES).doesNotHaveDuplicates();
        assertThat(Files.readString(folder.resolve("out")))
                .endsWith(ARTICLES + " articles (" + (ARTICLES - kept) + " new, 0 read anew, " + kept + " unchanged), "
                        + (ARTICLES - kept) + " facts\n");
        assertSound(ARTICLES);
    }

    @Test
    void aSecondWishEndsTheProgramAtOnceAndTheRecordIsSound() throws Exception {
        Files.writeString(news().resolve("1.txt"), "Kenya dan Peru adalah mitra.");
        Files.writeString(news().resolve("2.txt"), "Kenya dan Peru adalah mitra yang lama.");
        Process run = started("3600000");
        waitFor(run, 1);
        send(Stop.Signal.TERM, run);
        while (run.isAlive() && !Files.readString(folder.resolve("err")).contains("once more ends it at once")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(run.isAlive()).isTrue();
        TimeUnit.SECONDS.sleep(1);
        send(Stop.Signal.TERM, run);
        assertThat(run.waitFor()).isEqualTo(143);
        assertSound(0);
    }

    private void assertSound(int articles) {
        try (FactRecord record = FactRecord.openExisting(folder.resolve("kawat.db"))) {
            assertThat(record.check().faults()).isEmpty();
            assertThat(record.check().articles()).isEqualTo(articles);
            assertThat(record.check().allFacts()).isEqualTo(articles);
        }
    }

    private Path news() throws IOException {
        return Files.createDirectories(folder.resolve("news"));
    }

    /** Waits until the run is in the midst of its work. */
    private void waitFor(Process run, int coded) throws IOException, InterruptedException {
        Path said = folder.resolve("coded");
        while (run.isAlive() && (!Files.exists(said) || Files.readAllLines(said).size() < coded)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(run.isAlive())
                .as("the run is not over yet: " + Files.readString(folder.resolve("err")))
                .isTrue();
    }

    private static void send(Stop.Signal signal, Process to) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(to.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    /** A shell that starts a program in the background may have it ignore Ctrl-C; told from Linux's {@code /proc}. */
    private static boolean heeded(Stop.Signal signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .noneMatch(ignored -> (ignored >> (signal.exitCode() - 128 - 1) & 1) == 1);
    }

    private Process started(String milliseconds) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Slow.class.getName(),
                        folder.toString(),
                        milliseconds)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /** {@code kawat read} with a coder that takes its time and writes down each article it codes in the file {@code coded}. */
    static final class Slow {
        private Slow() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            long milliseconds = Long.parseLong(arguments[1]);
            ReadCommand read = new ReadCommand(
                    _ -> article -> {
                        write(folder.resolve("coded"), article.id());
                        sleep(milliseconds);
                        return Partners.code(article);
                    },
                    _ -> "1");
            System.exit(Kawat.settle(new CommandLine(read))
                    .execute(
                            "--record",
                            folder.resolve("kawat.db").toString(),
                            "--report",
                            folder.resolve("run.json").toString(),
                            folder.resolve("news").toString()));
        }

        private static synchronized void write(Path file, String line) {
            try {
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void sleep(long milliseconds) {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
