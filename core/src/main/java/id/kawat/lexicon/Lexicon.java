package id.kawat.lexicon;

import id.kawat.source.BrokenDataException;
import id.kawat.source.DidYouMean;
import id.kawat.source.Problem;
import id.kawat.source.Table;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every word and name that Kawat knows of one language, ready to be looked up. Read once at start; only read afterwards. */
public final class Lexicon {
    private static final List<String> OFFICES =
            Arrays.stream(Office.values()).map(Office::code).toList();
    private static final List<String> SCOPES = Arrays.stream(Title.Scope.values())
            .map(scope -> scope.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> CATEGORIES = Arrays.stream(FunctionWord.Category.values())
            .map(category -> category.name().toLowerCase(Locale.ROOT))
            .toList();
    /** {@code tak} is short for {@code tidak}, in every phrase. */
    private static final String NOT = "tidak ";

    private static final String SHORT_NOT = "tak ";
    private static final Set<String> NUMERIC =
            Set.of("scale", "month", "weekday", "day", "week", "month-rel", "year-rel", "that-day", "number");

    private final WordTrie<PartyName> parties = new WordTrie<>(true);
    private final WordTrie<Title> titles = new WordTrie<>(true);
    private final WordTrie<InstitutionWord> institutions = new WordTrie<>(true);
    private final WordTrie<FunctionWord> functionWords = new WordTrie<>(false);
    private final WordTrie<PredicateWord> predicates = new WordTrie<>(true);
    private final Map<String, WordTrie<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<Phrase>> phraseLists = new HashMap<>();
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Map<String, Set<String>> cues = new HashMap<>();
    private final Map<String, Party> outletStates = new HashMap<>();
    private final Leaders leaders;
    private final Cameo cameo;
    private final List<Problem> problems = new ArrayList<>();

    private Lexicon(DataFolder data) {
        readParties(data);
        readTitles(data);
        readInstitutions(data);
        readFunctionWords(data);
        readPredicates(data);
        for (String theme : List.of(
                "ties",
                "instruments",
                "measures",
                "units",
                "contexts",
                "references",
                "calendar",
                "portfolios",
                "geography",
                "organisation-heads",
                "numbers")) {
            readPhrases(data, theme);
        }
        for (Table.Row row : rows(data.table("lexicon/cues.tsv", List.of("word", "cue")))) {
            cues.computeIfAbsent(row.get("cue"), c -> new HashSet<>()).add(row.get("word"));
        }
        for (Table.Row row : rows(data.table("lexicon/abbreviations.tsv", List.of("word", "meaning")))) {
            abbreviations.add(row.get("word").toLowerCase(Locale.ROOT));
        }
        for (Table.Row row : rows(data.world("world/outlets.tsv", List.of("name", "domain", "state", "aka", "note")))) {
            party(row, "state").ifPresent(state -> {
                List<String> names = new ArrayList<>(row.list("aka"));
                names.add(row.get("name"));
                names.add(row.get("domain"));
                names.stream()
                        .filter(n -> !n.isEmpty())
                        .forEach(n -> outletStates.putIfAbsent(n.toLowerCase(Locale.ROOT), state));
            });
        }
        leaders = new Leaders(readLeaders(data));
        cameo = readCameo(data);
    }

    /** Reads every list. Throws with all problems at once where any list is broken. */
    public static Lexicon load(DataFolder data) {
        Lexicon lexicon = read(data);
        if (!lexicon.problems.isEmpty()) {
            throw new BrokenDataException(lexicon.problems);
        }
        return lexicon;
    }

    /** Reads every list, leaving out what is wrong; {@link #problems()} says what. */
    public static Lexicon read(DataFolder data) {
        return new Lexicon(data);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The phrases of a themed list, in the order of the file. */
    public List<Phrase> listed(String theme) {
        return phraseLists.getOrDefault(theme, List.of());
    }

    public WordTrie<PartyName> parties() {
        return parties;
    }

    public WordTrie<Title> titles() {
        return titles;
    }

    public WordTrie<InstitutionWord> institutions() {
        return institutions;
    }

    public WordTrie<FunctionWord> functionWords() {
        return functionWords;
    }

    public WordTrie<PredicateWord> predicates() {
        return predicates;
    }

    /** A themed list: {@code ties}, {@code instruments}, {@code measures}, … */
    public WordTrie<Phrase> phrases(String theme) {
        WordTrie<Phrase> trie = phrases.get(theme);
        if (trie == null) {
            throw new IllegalArgumentException("no list of phrases named " + theme);
        }
        return trie;
    }

    /** The words that tell one thing to one step ({@code since}: sejak, semenjak), in lower case. */
    public Set<String> cue(String name) {
        Set<String> words = cues.get(name);
        if (words == null) {
            throw new IllegalArgumentException("cues.tsv has no cue named " + name);
        }
        return Set.copyOf(words);
    }

    /** The classes of predicates that rules may name, sorted. */
    public Set<String> classes() {
        return classes;
    }

    public Set<String> abbreviations() {
        return Set.copyOf(abbreviations);
    }

    public Leaders leaders() {
        return leaders;
    }

    public Cameo cameo() {
        return cameo;
    }

    /** The state under whose government an outlet works, by its name or domain. */
    public Optional<Party> stateOfOutlet(String outlet) {
        return Optional.ofNullable(outletStates.get(outlet.toLowerCase(Locale.ROOT)));
    }

    private List<Table.Row> rows(Table table) {
        problems.addAll(table.problems());
        return table.rows();
    }

    private Optional<Party> party(Table.Row row, String column) {
        String code = row.get(column);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Party(code));
        } catch (IllegalArgumentException e) {
            problems.add(row.problem(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void readParties(DataFolder data) {
        Map<String, PartyName.Kind> stateKinds = Map.of(
                "name", PartyName.Kind.STATE,
                "abbreviation", PartyName.Kind.STATE,
                "epithet", PartyName.Kind.STATE,
                "adjective", PartyName.Kind.ADJECTIVE);
        for (Table.Row row : rows(data.table("lexicon/states.tsv", List.of("name", "code", "kind", "case", "note")))) {
            addParty(row, stateKinds, "exact".equals(row.get("case")), true, Optional.empty());
        }
        Map<String, PartyName.Kind> cityKinds = Map.of(
                "capital", PartyName.Kind.CAPITAL,
                "seat", PartyName.Kind.SEAT,
                "city", PartyName.Kind.CITY,
                "territory", PartyName.Kind.CITY);
        for (Table.Row row :
                rows(data.table("lexicon/cities.tsv", List.of("name", "code", "kind", "speaks", "note")))) {
            addParty(row, cityKinds, false, "yes".equals(row.get("speaks")), Notes.value(row.get("note"), "sector:"));
        }
        Map<String, PartyName.Kind> bodyKinds =
                Map.of("body", PartyName.Kind.BODY, "organ", PartyName.Kind.ORGAN, "region", PartyName.Kind.REGION);
        for (Table.Row row : rows(data.table("lexicon/bodies.tsv", List.of("name", "code", "kind", "case", "note")))) {
            addParty(row, bodyKinds, "exact".equals(row.get("case")), true, Optional.empty());
        }
        for (Table.Row row : rows(data.table("lexicon/armed-groups.tsv", List.of("name", "code", "case", "note")))) {
            party(row, "code").ifPresent(party -> add(row, party, PartyName.Kind.GROUP, Optional.of("REB")));
        }
        for (Table.Row row : rows(
                data.table("lexicon/organisations.tsv", List.of("name", "code", "sector", "state", "case", "note")))) {
            party(row, "code").ifPresent(party -> add(row, party, PartyName.Kind.ORGANISATION, row.optional("sector")));
        }
    }

    private void add(Table.Row row, Party party, PartyName.Kind kind, Optional<String> sector) {
        String name = row.get("name");
        parties.add(
                name, new PartyName(name, party, kind, "exact".equals(row.get("case")), true, sector, row.get("note")));
    }

    private void addParty(
            Table.Row row, Map<String, PartyName.Kind> kinds, boolean exact, boolean speaks, Optional<String> sector) {
        PartyName.Kind kind = kinds.get(row.get("kind"));
        if (kind == null) {
            problems.add(row.problem(
                    "no kind named '" + row.get("kind") + "'" + DidYouMean.hint(row.get("kind"), kinds.keySet())));
            return;
        }
        String name = row.get("name");
        party(row, "code")
                .ifPresent(party ->
                        parties.add(name, new PartyName(name, party, kind, exact, speaks, sector, row.get("note"))));
    }

    private void readTitles(DataFolder data) {
        for (Table.Row row :
                rows(data.table("lexicon/offices.tsv", List.of("title", "office", "sector", "scope", "note")))) {
            Optional<Office> office = row.optional("office").flatMap(Office::parse);
            if (office.isEmpty() && row.optional("office").isPresent()) {
                problems.add(row.problem(
                        "no office named '" + row.get("office") + "'" + DidYouMean.hint(row.get("office"), OFFICES)));
                continue;
            }
            try {
                Title.Scope scope = Title.Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT));
                titles.add(
                        row.get("title"),
                        new Title(row.get("title"), office, row.optional("sector"), scope, row.get("note")));
            } catch (IllegalArgumentException e) {
                problems.add(row.problem(
                        "no scope named '" + row.get("scope") + "'" + DidYouMean.hint(row.get("scope"), SCOPES)));
            }
        }
    }

    private void readInstitutions(DataFolder data) {
        for (Table.Row row : rows(data.table("lexicon/institutions.tsv", List.of("name", "sector", "kind", "note")))) {
            institutions.add(
                    row.get("name"),
                    new InstitutionWord(row.get("name"), row.optional("sector"), row.get("kind"), row.get("note")));
        }
    }

    private void readFunctionWords(DataFolder data) {
        for (Table.Row row : rows(data.table("lexicon/function-words.tsv", List.of("word", "category", "value")))) {
            try {
                functionWords.add(
                        row.get("word"),
                        new FunctionWord(
                                row.get("word"),
                                FunctionWord.Category.valueOf(
                                        row.get("category").toUpperCase(Locale.ROOT)),
                                row.get("value")));
            } catch (IllegalArgumentException e) {
                problems.add(row.problem("no category named '" + row.get("category") + "'"
                        + DidYouMean.hint(row.get("category"), CATEGORIES)));
            }
        }
    }

    private void readPredicates(DataFolder data) {
        for (Table.Row row : rows(data.table("lexicon/predicates.tsv", List.of("word", "pos", "class")))) {
            String word = row.get("word");
            String wordClass = row.get("class");
            classes.add(wordClass);
            if (word.startsWith(NOT)) {
                predicates.add(
                        SHORT_NOT + word.substring(NOT.length()),
                        new PredicateWord(word, PredicateWord.Form.INTRANSITIVE, wordClass));
            }
            switch (row.get("pos")) {
                case "V" -> {
                    int space = word.indexOf(' ');
                    String base = space < 0 ? word : word.substring(0, space);
                    String tail = space < 0 ? "" : word.substring(space);
                    predicates.add(word, new PredicateWord(word, PredicateWord.Form.BASE, wordClass));
                    for (String form : WordForms.active(base)) {
                        predicates.add(form + tail, new PredicateWord(word, PredicateWord.Form.ACTIVE, wordClass));
                    }
                    predicates.add("di" + base + tail, new PredicateWord(word, PredicateWord.Form.PASSIVE, wordClass));
                }
                case "VP" -> predicates.add(word, new PredicateWord(word, PredicateWord.Form.PASSIVE, wordClass));
                case "VI", "A" ->
                    predicates.add(word, new PredicateWord(word, PredicateWord.Form.INTRANSITIVE, wordClass));
                case "N" -> predicates.add(word, new PredicateWord(word, PredicateWord.Form.NOUN, wordClass));
                default ->
                    problems.add(
                            row.problem("no part of speech named '" + row.get("pos") + "'; there are V, VI, VP, A, N"));
            }
        }
    }

    private void readPhrases(DataFolder data, String theme) {
        WordTrie<Phrase> trie = new WordTrie<>(true);
        List<Phrase> all = new ArrayList<>();
        for (Table.Row row : rows(data.table("lexicon/" + theme + ".tsv", List.of("words", "meaning", "value")))) {
            Phrase phrase = new Phrase(row.get("words"), row.get("meaning"), row.get("value"), row.table(), row.line());
            if (NUMERIC.contains(phrase.meaning()) && !phrase.value().matches("-?\\d+")) {
                problems.add(row.problem(
                        "the value of a " + phrase.meaning() + " is a whole number, not '" + phrase.value() + "'"));
                continue;
            }
            trie.add(row.get("words"), phrase);
            all.add(phrase);
        }
        phrases.put(theme, trie);
        phraseLists.put(theme, List.copyOf(all));
    }

    private List<Leader> readLeaders(DataFolder data) {
        List<Leader> list = new ArrayList<>();
        List<String> columns = List.of("party", "office", "name", "short", "aka", "from", "to", "source");
        for (String file : List.of(
                "world/leaders-asia-africa.tsv", "world/leaders-europe-americas.tsv", "world/leaders-past.tsv")) {
            for (Table.Row row : rows(data.world(file, columns))) {
                Optional<Office> office = Office.parse(row.get("office"));
                Optional<Party> party = party(row, "party");
                if (office.isEmpty() || party.isEmpty()) {
                    problems.add(row.problem("no office named '" + row.get("office") + "'"
                            + DidYouMean.hint(row.get("office"), OFFICES)));
                    continue;
                }
                try {
                    list.add(new Leader(
                            party.get(),
                            office.get(),
                            row.get("name"),
                            row.get("short"),
                            row.list("aka"),
                            row.optional("from").map(Period::new),
                            row.optional("to").map(Period::new)));
                } catch (IllegalArgumentException e) {
                    problems.add(row.problem(String.valueOf(e.getMessage())));
                }
            }
        }
        return list;
    }

    private Cameo readCameo(DataFolder data) {
        Map<String, Optional<Double>> scores = new HashMap<>();
        List<String> columns = List.of(
                "code",
                "level",
                "parent",
                "label",
                "goldstein",
                "quad",
                "plover_type",
                "plover_mode",
                "plover_context",
                "plover_quad",
                "mapping",
                "note");
        for (Table.Row row : rows(data.world("ontology/cameo_codes.tsv", columns))) {
            scores.put(row.get("code"), row.optional("goldstein").map(Double::valueOf));
        }
        return new Cameo(scores);
    }
}
