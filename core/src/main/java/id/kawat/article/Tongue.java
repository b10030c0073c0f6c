package id.kawat.article;

import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What little the reader of pages knows of a language: the small words by which it is told from others, and the words of
 * its dates. Read from {@code lang/CODE/lexicon/language.tsv}; all words in lower case.
 *
 * @param code ISO 639-1
 * @param common words that are frequent in any prose of the language
 * @param telling words that near languages write otherwise
 * @param months name or short form to 1..12
 * @param besideDates weekdays, clock words and zones that may stand beside a date
 */
record Tongue(
        String code, Set<String> common, Set<String> telling, Map<String, Integer> months, Set<String> besideDates) {
    private static final List<String> COLUMNS = List.of("word", "role", "note");

    Tongue {
        common = Set.copyOf(common);
        telling = Set.copyOf(telling);
        months = Map.copyOf(months);
        besideDates = Set.copyOf(besideDates);
    }

    static Tongue load(String code, List<Problem> problems) {
        return of(code, Table.ofResource("lang/" + code + "/lexicon/language.tsv", COLUMNS), problems);
    }

    static Tongue of(String code, Table table, List<Problem> problems) {
        problems.addAll(table.problems());
        Set<String> common = new HashSet<>();
        Set<String> telling = new HashSet<>();
        Map<String, Integer> months = new HashMap<>();
        Set<String> besideDates = new HashSet<>();
        for (Table.Row row : table.rows()) {
            String word = row.get("word");
            String role = row.get("role");
            switch (role) {
                case "function" -> common.add(word);
                case "tell" -> telling.add(word);
                case "weekday", "clock" -> besideDates.add(word);
                default -> {
                    if (role.matches("month-(0[1-9]|1[0-2])")) {
                        months.put(word, Integer.parseInt(role.substring(6)));
                    } else {
                        problems.add(row.problem("no role '" + role
                                + "'; there are function, tell, weekday, clock, month-01 to month-12"));
                    }
                }
            }
        }
        return new Tongue(code, common, telling, months, besideDates);
    }
}
