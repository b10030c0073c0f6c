package id.kawat.article;

import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The newspapers, agencies, stations and official sites we know by name and address, from {@code world/outlets.tsv}. */
final class Outlets {
    private static final List<String> COLUMNS = List.of("name", "domain", "state", "aka", "note");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)+");
    private static final Pattern HOST = Pattern.compile("(?:https?://|@|\\bwww\\.)([A-Za-z0-9.-]+\\.[A-Za-z]{2,})");

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    static Outlets load(List<Problem> problems) {
        return of(Table.ofResource("world/outlets.tsv", COLUMNS), problems);
    }

    static Outlets of(Table table, List<Problem> problems) {
        Outlets outlets = new Outlets();
        problems.addAll(table.problems());
        for (Table.Row row : table.rows()) {
            String name = row.get("name");
            String domain = row.get("domain");
            if (name.isEmpty() || !DOMAIN.matcher(domain).matches()) {
                problems.add(row.problem("needs a name and a domain in lower case"));
                continue;
            }
            if (!row.get("state").matches("(?:[A-Z]{3})?")) {
                problems.add(row.problem("state '" + row.get("state") + "' is no ISO 3166-1 alpha-3 code"));
            }
            outlets.add(outlets.byDomain, domain, name, row, problems);
            outlets.add(outlets.byName, name, name, row, problems);
            for (String other : row.list("aka")) {
                outlets.add(outlets.byName, other, name, row, problems);
                if (DOMAIN.matcher(other).matches()) {
                    outlets.byDomain.putIfAbsent(other, name);
                }
            }
        }
        return outlets;
    }

    private void add(Map<String, String> names, String key, String name, Table.Row row, List<Problem> problems) {
        String before = names.putIfAbsent(key.toLowerCase(Locale.ROOT), name);
        if (before != null && !before.equals(name)) {
            problems.add(row.problem("'" + key + "' is " + before + " already"));
        }
    }

    /** The outlet a name or a bare domain stands for. */
    Optional<String> named(String words) {
        String key = words.strip().toLowerCase(Locale.ROOT);
        String name = byName.get(key);
        return Optional.ofNullable(name != null ? name : byDomain.get(key));
    }

    /** The outlet whose address or e-mail address stands in a line. */
    Optional<String> addressedIn(String line) {
        if (line.indexOf('@') < 0 && !line.contains("://") && !line.contains("www.")) {
            return Optional.empty();
        }
        Matcher matcher = HOST.matcher(line);
        while (matcher.find()) {
            Optional<String> outlet = ofHost(matcher.group(1));
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        return Optional.empty();
    }

    /** The outlet of a host, by the longest domain that it ends in. */
    Optional<String> ofHost(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (rest.contains(".")) {
            String name = byDomain.get(rest);
            if (name != null) {
                return Optional.of(name);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }
}
