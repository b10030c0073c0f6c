package id.kawat.cli;

import id.kawat.article.ArticleReader;
import id.kawat.lexicon.Cameo;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Lexicon;
import id.kawat.rule.Rule;
import id.kawat.rule.RuleBook;
import id.kawat.rule.RuleReader;
import id.kawat.source.BrokenDataException;
import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All lists and rules, looked at for themselves.
 *
 * @param counts how many entries or rules each file holds
 * @param problems what is wrong, in order of place
 * @param remarks what may be meant so
 * @param own the user's folder
 */
record LexiconCheck(List<Count> counts, List<Problem> problems, List<Problem> remarks, Optional<Path> own) {
    /** Lists of parties' names, looked up as one. */
    private static final Set<String> PARTIES =
            Set.of("states.tsv", "cities.tsv", "bodies.tsv", "armed-groups.tsv", "organisations.tsv");

    LexiconCheck {
        counts = List.copyOf(counts);
        problems = List.copyOf(new TreeSet<>(problems));
        remarks = List.copyOf(new TreeSet<>(remarks));
    }

    /** {@code 612 entries lang/id/lexicon/states.tsv}. */
    record Count(int number, String what, String file) {}

    static LexiconCheck of(DataFolder data) {
        Work work = new Work(data);
        work.tables();
        work.load();
        return new LexiconCheck(work.counts, work.problems, work.remarks, data.own());
    }

    /** Remarks on the user's own files. */
    List<Problem> ownRemarks() {
        return own.map(folder -> remarks.stream()
                        .filter(remark -> remark.path().startsWith(folder.toString()))
                        .toList())
                .orElse(List.of());
    }

    private static final class Work {
        private final DataFolder data;
        private final List<Count> counts = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> remarks = new ArrayList<>();
        /** The rows of shipped and own lists by the list's name. */
        private final Map<String, List<Table.Row>> rows = new LinkedHashMap<>();

        Work(DataFolder data) {
            this.data = data;
        }

        void tables() {
            for (String folder : List.of("lang/id/lexicon", "world", "ontology")) {
                LexiconFiles.in(folder).stream()
                        .filter(name -> name.endsWith(".tsv"))
                        .forEach(name -> table(name, resource(name)));
            }
            data.own()
                    .ifPresent(folder -> LangDir.files(folder).stream()
                            .filter(name -> name.endsWith(".tsv"))
                            .forEach(name -> table(folder.resolve(name).toString(), file(folder.resolve(name)))));
            rows.forEach((_, list) -> twice(list));
            severalParties();
        }

        /** Reads a table by whatever header it has: that the header is right the loading says. */
        private void table(String name, String content) {
            List<String> header = content.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .findFirst()
                    .map(line -> List.of(line.split("\t", -1)))
                    .orElse(List.of());
            Table table = Table.parse(name, content, header);
            problems.addAll(table.problems());
            counts.add(new Count(table.rows().size(), "entries", name));
            rows.computeIfAbsent(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), _ -> new ArrayList<>())
                    .addAll(table.rows());
        }

        private static String resource(String name) {
            try (InputStream in = DataFolder.class.getClassLoader().getResourceAsStream(name)) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("reading the program's own " + name + ": " + e.getMessage(), e);
            }
        }

        private String file(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                problems.add(Problem.of(file.toString(), "cannot be read as UTF-8: " + e.getMessage()));
                return "";
            }
        }

        /** The same entry on two lines: all cells alike but for what is only noted. */
        private void twice(List<Table.Row> list) {
            Map<List<String>, Table.Row> seen = new HashMap<>();
            for (Table.Row row : list) {
                List<String> cells = new ArrayList<>();
                for (String column : row.columns()) {
                    cells.add(Set.of("note", "source").contains(column) ? "" : row.get(column));
                }
                Table.Row first = seen.putIfAbsent(cells, row);
                if (first != null) {
                    problems.add(
                            row.problem("'" + row.cells().getFirst() + "' stands in " + place(first) + " already"));
                }
            }
        }

        /** A name of several parties, where no entry says that it is ambiguous. */
        private void severalParties() {
            Map<String, Table.Row> seen = new HashMap<>();
            for (String list : new TreeSet<>(PARTIES)) {
                for (Table.Row row : rows.getOrDefault(list, List.of())) {
                    if (!row.columns().containsAll(List.of("name", "code", "note"))) {
                        continue;
                    }
                    Table.Row first = seen.putIfAbsent(row.get("name").toLowerCase(Locale.ROOT), row);
                    if (first != null
                            && !first.get("code").equals(row.get("code"))
                            && !(row.get("note") + first.get("note")).contains("ambiguous")) {
                        remarks.add(row.problem("'" + row.get("name") + "' is " + row.get("code") + " here and "
                                + first.get("code") + " in " + place(first)));
                    }
                }
            }
        }

        void load() {
            Optional<Lexicon> lexicon = Optional.empty();
            try {
                ArticleReader.load();
            } catch (BrokenDataException e) {
                problems.addAll(e.problems());
            }
            try {
                lexicon = Optional.of(Lexicon.load(data));
            } catch (BrokenDataException e) {
                problems.addAll(e.problems());
            }
            List<Rule> rules = rules(lexicon);
            lexicon.ifPresent(words -> {
                remarks.addAll(HiddenWords.in(rows, words));
                problems.addAll(IdleRules.among(rules, words, rows));
            });
        }

        /** Reads the rules even where a list is broken, so that all problems come out at once. */
        private List<Rule> rules(Optional<Lexicon> lexicon) {
            Set<String> classes = new TreeSet<>();
            rows.getOrDefault("predicates.tsv", List.of()).stream()
                    .filter(row -> row.columns().contains("class"))
                    .forEach(row -> classes.add(row.get("class")));
            RuleReader reader = new RuleReader(lexicon.map(Lexicon::classes).orElse(classes), cameo());
            List<Rule> rules = new ArrayList<>();
            for (String file : RuleBook.FILES) {
                try {
                    for (DataFolder.NamedText text : data.texts(file)) {
                        List<Rule> here = reader.read(text.name(), text.text());
                        counts.add(new Count(here.size(), "rules", text.name()));
                        rules.addAll(here);
                    }
                } catch (IOException e) {
                    problems.add(Problem.of(file, "cannot be read: " + e.getMessage()));
                }
            }
            problems.addAll(reader.problems());
            return rules;
        }

        private Cameo cameo() {
            Map<String, Optional<Double>> codes = new HashMap<>();
            rows.getOrDefault("cameo_codes.tsv", List.of())
                    .forEach(row -> codes.put(row.get("code"), Optional.empty()));
            return new Cameo(codes);
        }
    }

    static String place(Table.Row row) {
        return row.table() + ":" + row.line();
    }
}
