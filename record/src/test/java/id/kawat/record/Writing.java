package id.kawat.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * A run in a process of its own, to be killed or to be set beside another: takes so many articles into a record as {@code kawat read}
 * does, in steps of random length, and says after each step how many are in.
 */
final class Writing {
    private static final int LONGEST_STEP = 200;

    private Writing() {}

    /** What it says stands in the file {@code said}. */
    static Process started(Place place, String coder, int articles, long seed, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writing.class.getName(),
                        text(place),
                        coder,
                        String.valueOf(articles),
                        String.valueOf(seed))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** As {@link Place#of(String)} reads it. */
    static String text(Place place) {
        return switch (place) {
            case Place.File(Path path) -> path.toString();
            case Place.Database(String url) -> url;
        };
    }

    public static void main(String[] arguments) {
        Random random = new Random(Long.parseLong(arguments[3]));
        try (FactRecord record = FactRecord.open(Place.of(arguments[0]))) {
            write(record, arguments[1], Integer.parseInt(arguments[2]), random, true);
        }
    }

    /** Takes in what is not in yet. */
    static void write(FactRecord record, String coder, int articles, Random random, boolean loud) {
        try (Intake intake = record.intake()) {
            int left = step(random);
            for (int i = 0; i < articles; i++) {
                intake.add(FactRecordTest.ferry("a" + i).coding(), coder);
                if (--left == 0) {
                    intake.write();
                    left = step(random);
                    if (loud) {
                        System.out.println(i + 1);
                    }
                }
            }
        }
    }

    private static int step(Random random) {
        return 1 + random.nextInt(LONGEST_STEP);
    }
}
