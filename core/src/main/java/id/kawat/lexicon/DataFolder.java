package id.kawat.lexicon;

import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where lexicons and rules come from: the ones Kawat ships, and a folder of the user's own beside them whose files of the same
 * name add to them ({@code DIR/lexicon/states.tsv}, {@code DIR/rules/accuse.yml}).
 */
public record DataFolder(String language, Optional<Path> own) {
    public static DataFolder shipped() {
        return new DataFolder("id", Optional.empty());
    }

    /** A file of the language: {@code lexicon/states.tsv}. */
    public Table table(String name, List<String> columns) {
        return with(Table.ofResource("lang/" + language + "/" + name, columns), name, columns);
    }

    /** A file that has no language: {@code world/outlets.tsv}. */
    public Table world(String name, List<String> columns) {
        return with(Table.ofResource(name, columns), name, columns);
    }

    private Table with(Table shipped, String name, List<String> columns) {
        Optional<Path> file = own.map(dir -> dir.resolve(name)).filter(Files::exists);
        if (file.isEmpty()) {
            return shipped;
        }
        Table added = Table.ofFile(file.get(), columns);
        List<Table.Row> rows = new ArrayList<>(shipped.rows());
        rows.addAll(added.rows());
        List<Problem> problems = new ArrayList<>(shipped.problems());
        problems.addAll(added.problems());
        return new Table(shipped.name(), rows, problems);
    }

    /** A rule file's text with the name problems call it by; the shipped one first, then the user's. */
    public List<NamedText> texts(String name) throws IOException {
        List<NamedText> texts = new ArrayList<>();
        String resource = "lang/" + language + "/" + name;
        try (InputStream in = DataFolder.class.getClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                texts.add(new NamedText(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        Optional<Path> file = own.map(dir -> dir.resolve(name)).filter(Files::exists);
        if (file.isPresent()) {
            texts.add(new NamedText(file.get().toString(), Files.readString(file.get())));
        }
        return List.copyOf(texts);
    }

    /** A text and what to call it. */
    public record NamedText(String name, String text) {}
}
