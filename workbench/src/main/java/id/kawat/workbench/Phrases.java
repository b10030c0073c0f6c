package id.kawat.workbench;

import id.kawat.view.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The workbench's words in one language: {@code words/AREA_id.properties}, {@code words/AREA_en.properties}. */
public final class Phrases {
    /** The files, in both languages with the same keys. */
    static final List<String> AREAS = List.of("labels", "shell", "article", "places", "search", "api", "account");

    private final Properties words = new Properties();

    private Phrases() {}

    static Phrases of(Language language) {
        Phrases phrases = new Phrases();
        for (String area : AREAS) {
            String name = "words/" + area + "_" + language.code() + ".properties";
            try (InputStream in = Phrases.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("this build lacks " + name);
                }
                Properties of = new Properties();
                of.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String key : of.stringPropertyNames()) {
                    if (phrases.words.put(key, of.getProperty(key).strip()) != null) {
                        throw new IllegalStateException("said twice: " + key + " in " + name);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + name, e);
            }
        }
        return phrases;
    }

    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words of this key, with {@code {0}}, {@code {1}} … filled in. */
    public String say(String key, Object... values) {
        String said = words.getProperty(key);
        if (said == null) {
            throw new IllegalStateException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }
}
