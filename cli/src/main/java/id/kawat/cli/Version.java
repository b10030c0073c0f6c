package id.kawat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Kawat's version, as the build wrote it down, and the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"kawat " + number() + " (Java " + Runtime.version().feature() + ")"};
    }

    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            if (file == null) {
                throw new IOException("version.properties is missing from this build");
            }
            properties.load(file);
        }
        return properties.getProperty("version", "unknown");
    }
}
