package id.kawat.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.kawat.source.Found;
import id.kawat.source.Problem;
import id.kawat.sources.paper.MadePapers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader on files that were good and then had bytes changed, cut out or put in: no exception, an end, and no more found than
 * a file of that size can hold. {@code -Dfuzz.files=100000} for more of each kind, {@code -Dfuzz.seed=N} for others.
 */
@Timeout(600)
class AnyBytesTest {
    private static final int FILES = Integer.getInteger("fuzz.files", 1000);
    private static final int SEED = Integer.getInteger("fuzz.seed", 1);

    private static final Map<String, byte[]> GOOD = good();

    static Stream<String> files() {
        return GOOD.keySet().stream();
    }

    private static Map<String, byte[]> good() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("1.html", Made.utf8(Made.page("Panas bumi")));
        entries.put("d/2.txt", Made.utf8(Made.STORY));
        entries.put("3.txt.gz", Made.gzip(Made.utf8(Made.STORY)));
        String row = "{\"title\":\"Panas bumi\",\"text\":\"" + Made.STORY
                + "\",\"date\":\"2025-07-24\",\"authors\":[\"Sari\"]}\n";
        String mail = "From: Sari <sari@a.example>\nSubject: Panas bumi\nDate: Thu, 24 Jul 2025 10:00:00 +0700\n"
                + "Message-ID: <1@a>\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n" + Made.STORY
                + "\n"
                + "--x\n"
                + "Content-Disposition: attachment; filename=a.txt\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + "SGFsbw==\n"
                + "--x--\n";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.zip", Made.zip(entries));
        files.put("a.tar", Made.tar(entries));
        files.put("a.tgz", Made.gzip(Made.tar(entries)));
        for (boolean packed : new boolean[] {true, false}) {
            files.put(packed ? "a.warc.gz" : "a.warc", Made.warc(packed, out -> {
                for (int i = 0; i < 4; i++) {
                    out.write(Made.answer("https://a.example/" + i, "Panas bumi"));
                }
            }));
        }
        files.put("a.jsonl", Made.utf8(row.repeat(4)));
        files.put("a.json", Made.utf8("[" + row + "," + row + "]"));
        files.put(
                "a.csv",
                Made.utf8("title;text;date\n" + ("\"Panas; bumi\";\"" + Made.STORY + "\";2025-07-24\n").repeat(4)));
        files.put("a.eml", Made.utf8(mail));
        files.put("a.mbox", Made.utf8(("From a@b Thu Jul 24 10:00:00 2025\n" + mail + "\n").repeat(3)));
        files.put("a.docx", MadePapers.docx());
        files.put(
                "a.pdf", MadePapers.release("Panas bumi di Kenya", List.of(List.of(Made.STORY), List.of(Made.STORY))));
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void damageIsAProblemAndNoMore(String name) {
        byte[] good = Objects.requireNonNull(GOOD.get(name));
        boolean paper = name.endsWith("x") || name.endsWith("pdf");
        assertThat(Reads.of(name, good)).noneMatch(Problem.class::isInstance);
        for (int i = 0; i < (paper ? FILES / 10 : FILES); i++) {
            byte[] bytes = damaged(good, new Random(SEED * 1_000_003L + i));
            String what = name + " " + i;
            assertThatCode(() -> {
                        List<Found> found = Reads.of(name, bytes);
                        assertThat(found.size()).as(what).isLessThan(200);
                    })
                    .as(what)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(30), bytes.length - at);
            bytes = switch (random.nextInt(4)) {
                case 0 -> spliced(bytes, at, length, new byte[0]);
                case 1 -> {
                    byte[] more = new byte[length];
                    random.nextBytes(more);
                    yield spliced(bytes, at, 0, more);
                }
                case 2 -> random.nextInt(8) == 0 ? spliced(bytes, at, bytes.length - at, new byte[0]) : bytes;
                default -> {
                    bytes[at] ^= (byte) (1 << random.nextInt(8));
                    yield bytes;
                }
            };
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, int without, byte[] with) {
        return Made.bytes(out -> {
            out.write(bytes, 0, at);
            out.write(with);
            out.write(bytes, at + without, bytes.length - at - without);
        });
    }
}
