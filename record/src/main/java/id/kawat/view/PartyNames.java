package id.kawat.view;

import id.kawat.lexicon.Party;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What parties are called: a name to show for every code, and a code for every name we know, whether Indonesian or English,
 * noun or adjective, in full or short.
 */
public final class PartyNames {
    private static final int CANDIDATES = 3;
    private static final int FARTHEST = 3;

    private final Map<String, Map<Language, String>> shown = new HashMap<>();
    /** By folded name; a name of several parties has several codes. */
    private final Map<String, Set<String>> codes = new TreeMap<>();

    private final Map<String, String> iso2 = new HashMap<>();

    private PartyNames() {}

    /** The names of the ontology's tables and the Indonesian lexicon. */
    public static PartyNames load() {
        PartyNames names = new PartyNames();
        names.states();
        names.bodies();
        names.exceptions();
        names.lexicon("/id/kawat/view/english_names.tsv");
        for (String lexicon : List.of("states", "bodies")) {
            names.lexicon("/lang/id/lexicon/" + lexicon + ".tsv");
        }
        return names;
    }

    /** All states and bodies that have a name to show, in order of their codes. */
    public List<Party> all() {
        return shown.keySet().stream().sorted().map(Party::new).toList();
    }

    /** What to call the party in this language: {@code KOR} is Korea Selatan, {@code ORG:Universitas Yonsei} Universitas Yonsei. */
    public String name(Party party, Language language) {
        Map<Language, String> known = shown.get(party.code());
        if (known != null) {
            return known.getOrDefault(language, party.code());
        }
        String rest = party.code().substring(party.code().indexOf(':') + 1);
        return party.isRegion() ? readable(rest) : rest;
    }

    /**
     * The party somebody means: by its code ({@code KOR}, {@code kr}, {@code IGO:EU}) or any of its names ({@code Korea}, {@code Vietnamese}).
     * Capitals, accents and hyphens make no difference.
     *
     * @throws UnknownPartyException where it is no party's name, or several parties'
     */
    public Party resolve(String text) {
        String wanted = text.strip();
        String upper = wanted.toUpperCase(Locale.ROOT);
        if (upper.length() == 3 && shown.containsKey(upper)) {
            return new Party(upper);
        }
        if (wanted.matches("ORG:\\S.*")) {
            return new Party(wanted);
        }
        if (upper.matches("IGO:\\S.*|REG:[A-Z0-9-]+")) {
            return new Party(upper);
        }
        Set<String> found = codes.getOrDefault(fold(wanted), Set.of());
        if (found.size() == 1) {
            return new Party(found.iterator().next());
        }
        if (found.size() > 1) {
            List<Party> candidates = found.stream().map(Party::new).toList();
            throw new UnknownPartyException(
                    "'" + wanted + "' may be " + listed(candidates) + "; say which", candidates);
        }
        return Optional.ofNullable(iso2.get(upper)).map(Party::new).orElseThrow(() -> unknown(wanted));
    }

    /**
     * The parties of which a name or the code begins with this text, or a word of a name does; those whose name begins with it first, then in the
     * order of their names.
     */
    public List<Party> beginningWith(String text, Language language, int atMost) {
        String wanted = fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> ranks = new HashMap<>();
        codes.forEach((name, parties) -> {
            int rank = name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : name.contains(" " + wanted) ? 2 : 3;
            if (rank < 3) {
                parties.forEach(code -> ranks.merge(code, rank, Math::min));
            }
        });
        shown.keySet().stream()
                .filter(code -> fold(code).startsWith(wanted))
                .forEach(code -> ranks.merge(code, fold(code).equals(wanted) ? 0 : 2, Math::min));
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> fold(name(new Party(entry.getKey()), language))))
                .limit(atMost)
                .map(entry -> new Party(entry.getKey()))
                .toList();
    }

    /** True where this is one of the party's names. */
    boolean isNameOf(String text, Party party) {
        return codes.getOrDefault(fold(text), Set.of()).contains(party.code());
    }

    private UnknownPartyException unknown(String wanted) {
        List<Party> near = near(fold(wanted));
        return new UnknownPartyException(
                "no party is called '" + wanted + "'"
                        + (near.isEmpty() ? "; write a code such as KOR" : "; did you mean " + listed(near) + "?"),
                near);
    }

    private String listed(List<Party> parties) {
        return parties.stream()
                .map(party -> name(party, Language.EN) + " (" + party + ")")
                .collect(Collectors.joining(" or "));
    }

    private List<Party> near(String wanted) {
        Map<String, Integer> distances = new LinkedHashMap<>();
        int farthest = Math.min(FARTHEST, wanted.length() / 3);
        codes.forEach((name, parties) -> {
            // Each letter that one has more is a step.
            if (Math.abs(name.length() - wanted.length()) > farthest) {
                return;
            }
            int distance = distance(wanted, name);
            if (distance <= farthest) {
                parties.forEach(code -> distances.merge(code, distance, Math::min));
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(entry -> new Party(entry.getKey()))
                .toList();
    }

    private void states() {
        for (Map<String, String> row : Tables.read("/ontology/country_codes.tsv")) {
            String code = cell(row, "iso3");
            show(code, cell(row, "name_id"), cell(row, "name"));
            iso2.put(cell(row, "iso2"), code);
        }
    }

    private void bodies() {
        for (Map<String, String> row : Tables.read("/ontology/igo_codes.tsv")) {
            String acronym = cell(row, "acronym");
            if (acronym.matches("[A-Za-z0-9-]+")) {
                String code = "IGO:" + acronym.toUpperCase(Locale.ROOT);
                show(code, acronym, acronym);
                Stream.of("acronym_id", "name", "name_id")
                        .map(column -> cell(row, column))
                        .forEach(name -> call(name, code));
            }
        }
    }

    /** Where the tables' names are not what one would say in a sentence. */
    private void exceptions() {
        for (Map<String, String> row : Tables.read("/id/kawat/view/party_names.tsv")) {
            show(cell(row, "code"), cell(row, "id"), cell(row, "en"));
        }
    }

    /** The lexicon's first meaning of a name counts; what the ontology says of it counts more. */
    private void lexicon(String resource) {
        Map<String, Set<String>> more = new LinkedHashMap<>();
        for (Map<String, String> row : Tables.find(resource).orElse(List.of())) {
            String code = cell(row, "code");
            String name = fold(cell(row, "name"));
            if (!codes.containsKey(name) && code.matches("[A-Z]{3}|(IGO|REG):\\S+")) {
                more.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(code);
            }
        }
        codes.putAll(more);
    }

    private void show(String code, String indonesian, String english) {
        shown.put(code, Map.of(Language.ID, indonesian, Language.EN, english));
        call(indonesian, code);
        call(english, code);
        if (code.indexOf(':') > 0) {
            call(code.substring(code.indexOf(':') + 1), code);
        }
    }

    private void call(String name, String code) {
        if (!name.isBlank()) {
            codes.computeIfAbsent(fold(name), key -> new LinkedHashSet<>()).add(code);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        folded.appendCodePoint(Character.toLowerCase(c));
                    } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                });
        return folded.toString().strip();
    }

    /** {@code SOUTHEAST-ASIA} as Southeast Asia. */
    private static String readable(String code) {
        return Stream.of(code.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** How many letters must be changed, added, left out or swapped with their neighbour to come from one word to the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
