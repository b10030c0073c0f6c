package id.kawat.cli;

import id.kawat.lexicon.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * What read the facts: Kawat's version and a digest of its classes, rules and lexicons, as they lie in the jar. Any change of
 * these is another version, and the record reads its articles anew. Outside the jar, during development, {@code 0.1.0-dev}.
 */
final class CoderVersion {
    private static final List<String> OURS = List.of("id/kawat/", "lang/", "world/", "ontology/");

    private CoderVersion() {}

    /** The version with this data: words and rules of the user's own make another version, too. */
    static String of(DataFolder data) {
        return current() + data.own().map(folder -> "+" + digestOf(folder)).orElse("");
    }

    private static String digestOf(Path folder) {
        MessageDigest sha = sha256();
        for (String file : LangDir.files(folder)) {
            try {
                sha.update((file + "\t").getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(folder.resolve(file)));
                sha.update((byte) '\n');
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + folder.resolve(file) + ": " + e.getMessage(), e);
            }
        }
        return shortened(sha);
    }

    static String current() {
        try {
            Path place = Path.of(CoderVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Version.number() + "-" + (Files.isRegularFile(place) ? digest(place) : "dev");
        } catch (IOException e) {
            throw new UncheckedIOException("reading Kawat's own jar: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Kawat lies at a place that is no path", e);
        }
    }

    private static String digest(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            MessageDigest sha = sha256();
            zip.stream()
                    .filter(entry -> OURS.stream().anyMatch(entry.getName()::startsWith))
                    .map(entry -> entry.getName() + "\t" + entry.getCrc() + "\n")
                    .sorted()
                    .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
            return shortened(sha);
        }
    }

    private static String shortened(MessageDigest sha) {
        return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
