package id.kawat.record;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a record is: in a file, {@code kawat.db}, or in a database of a PostgreSQL server,
 * {@code jdbc:postgresql://host/database?user=name}. As text it is what a person may read, so without a password.
 */
public sealed interface Place {
    /** @throws IllegalArgumentException where the text is the address of something that cannot hold a record */
    static Place of(String text) {
        if (text.startsWith(Database.SCHEME)) {
            return new Database(text);
        }
        if (text.startsWith("jdbc:") || text.contains("://")) {
            throw new IllegalArgumentException("'" + Database.readable(text)
                    + "' is no place for a record: name a file, or " + Database.SCHEME + "//HOST/DATABASE?user=NAME");
        }
        return new File(Path.of(text));
    }

    static Place of(Path path) {
        return new File(path);
    }

    /** One SQLite file. */
    record File(Path path) implements Place {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A database, or with {@code currentSchema=NAME} one schema of it.
     *
     * @param url as the PostgreSQL driver reads it
     */
    record Database(String url) implements Place {
        private static final String SCHEME = "jdbc:postgresql:";
        private static final Pattern PASSWORD = Pattern.compile("(?i)([?&])(ssl)?password=[^&]*&?");

        public Database {
            if (!url.startsWith(SCHEME)) {
                throw new IllegalArgumentException("no address of a PostgreSQL database: " + readable(url));
            }
        }

        private static String readable(String url) {
            return PASSWORD.matcher(url).replaceAll("$1").replaceAll("[?&]$", "");
        }

        @Override
        public String toString() {
            return readable(url);
        }
    }
}
