package id.kawat.article;

import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The lines by which pages furnish a story: labels, buttons, forms, section names, from {@code lexicon/furniture.tsv} of each
 * language that pages are read in: an Indonesian outlet's page may be labelled in English.
 * Case, spaces and bullets do not matter when a line is looked up; whole words do.
 */
final class Furniture {
    private static final List<String> LANGUAGES = List.of("id", "ms", "en");
    private static final List<String> COLUMNS = List.of("pattern", "how", "part", "note");
    /** With white space, what may stand before the words of a line. */
    private static final String BULLETS = ">»|•·▪●◦*–—-";

    /** A line longer than this is no label, and patterns are not tried on it. */
    private static final int MOST_CHARS = 600;

    private static final int MOST_REGEX_CHARS = 320;

    /** What a piece of furniture is there for. */
    enum Part {
        ADVERT,
        AUTHOR,
        /** A label before a picture's caption: what follows is story. */
        CAPTION,
        COMMENT,
        COPYRIGHT,
        CREDIT,
        /** Words that make a caption likely; no furniture by themselves. */
        CUE,
        DATE,
        /** Nothing of the story comes after it. */
        END,
        FOLLOW,
        INITIALS,
        OUTLET,
        /** Words that in brackets at the end of a caption name the picture's owner; no furniture by themselves. */
        OWNER,
        PHOTO,
        RELATED,
        SECTION,
        SHARE,
        SOURCE,
        TAG,
        /** The day of the last change. */
        UPDATED;

        /** True for a label after which a name, a day or an address is given. */
        boolean isLabel() {
            return switch (this) {
                case AUTHOR, CREDIT, DATE, PHOTO, CAPTION, SOURCE, UPDATED -> true;
                case ADVERT,
                        COMMENT,
                        COPYRIGHT,
                        CUE,
                        END,
                        FOLLOW,
                        INITIALS,
                        OUTLET,
                        OWNER,
                        RELATED,
                        SECTION,
                        SHARE,
                        TAG -> false;
            };
        }
    }

    /**
     * What a line was found to be.
     *
     * @param rest what follows the label's colon, as written; the whole line where there is no label
     */
    record Match(Part part, String rest) {}

    private record Entry(String pattern, Part part) {}

    /** A pattern for a whole line, and some words of its own without which it fits none; empty where it has none. */
    private record Shape(Pattern pattern, String needed, Part part) {
        Shape(String pattern, Part part) {
            this(Pattern.compile(pattern), needed(pattern), part);
        }

        boolean fits(String words) {
            return words.contains(needed) && pattern.matcher(words).matches();
        }

        /**
         * The longest run of letters and spaces that stands outside of brackets and that nothing makes optional; empty for a
         * pattern with alternatives, flags or quotes of its own.
         */
        private static String needed(String pattern) {
            if (pattern.contains("(?i") || pattern.contains("\\Q")) {
                return "";
            }
            String best = "";
            int from = 0;
            int depth = 0;
            boolean inClass = false;
            for (int i = 0; i <= pattern.length(); i++) {
                char c = i < pattern.length() ? pattern.charAt(i) : '.';
                if (Character.isLetter(c) || c == ' ') {
                    continue;
                }
                int to = "?*{".indexOf(c) >= 0 ? i - 1 : i;
                if (!inClass && depth == 0 && to - from > best.length()) {
                    best = pattern.substring(from, to);
                }
                switch (c) {
                    case '\\' -> i++;
                    case '{' -> i = Math.max(i, pattern.indexOf('}', i));
                    case '[' -> inClass = true;
                    case ']' -> inClass = false;
                    case '(' -> depth += inClass ? 0 : 1;
                    case ')' -> depth -= inClass ? 0 : 1;
                    case '|' -> {
                        if (!inClass && depth == 0) {
                            return "";
                        }
                    }
                    default -> {}
                }
                from = i + 1;
            }
            return best;
        }
    }

    private final Map<String, Part> equal = new HashMap<>();
    private final Map<String, List<Entry>> startsByWord = new HashMap<>();
    private final List<Entry> contained = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Shape> cased = new ArrayList<>();

    static Furniture load(List<Problem> problems) {
        return of(
                LANGUAGES.stream()
                        .map(code -> Table.ofResource("lang/" + code + "/lexicon/furniture.tsv", COLUMNS))
                        .toList(),
                problems);
    }

    /** @param tables where two tell of the same words, the first is right */
    static Furniture of(List<Table> tables, List<Problem> problems) {
        Furniture furniture = new Furniture();
        for (Table table : tables) {
            problems.addAll(table.problems());
            for (Table.Row row : table.rows()) {
                furniture.add(row, problems);
            }
        }
        furniture
                .startsByWord
                .values()
                .forEach(list -> list.sort((a, b) ->
                        Integer.compare(b.pattern().length(), a.pattern().length())));
        return furniture;
    }

    private void add(Table.Row row, List<Problem> problems) {
        Part part;
        try {
            part = Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(row.problem("no part '" + row.get("part") + "'"));
            return;
        }
        String pattern = normal(row.get("pattern"));
        if (pattern.isEmpty()) {
            problems.add(row.problem("an empty pattern"));
            return;
        }
        switch (row.get("how")) {
            case "equals" -> equal.putIfAbsent(pattern, part);
            case "starts" ->
                startsByWord
                        .computeIfAbsent(firstWord(pattern), _ -> new ArrayList<>())
                        .add(new Entry(pattern, part));
            case "contains" -> contained.add(new Entry(pattern, part));
            case "regex", "cased" -> {
                try {
                    (row.get("how").equals("cased") ? cased : shapes).add(new Shape(row.get("pattern"), part));
                } catch (PatternSyntaxException e) {
                    problems.add(row.problem("no regular expression: " + e.getDescription()));
                }
            }
            default ->
                problems.add(row.problem(
                        "no way '" + row.get("how") + "'; there are starts, equals, contains, regex, cased"));
        }
    }

    /** What a whole line is, by the words it starts with or consists of. */
    Optional<Match> match(String line) {
        if (line.length() > MOST_CHARS) {
            return Optional.empty();
        }
        String words = normal(line);
        Part whole = equal.get(words);
        if (whole != null) {
            return Optional.of(new Match(whole, line.strip()));
        }
        for (Entry entry : startsByWord.getOrDefault(firstWord(words), List.of())) {
            if (words.startsWith(entry.pattern())
                    && endsAWord(words, entry.pattern().length())) {
                return Optional.of(new Match(entry.part(), rest(line, entry.pattern())));
            }
        }
        if (words.length() > MOST_REGEX_CHARS) {
            return Optional.empty();
        }
        for (Shape shape : shapes) {
            if (shape.fits(words)) {
                return Optional.of(new Match(shape.part(), line.strip()));
            }
        }
        for (Shape shape : cased) {
            Matcher matcher = shape.pattern().matcher(plain(line));
            if (matcher.matches()) {
                return Optional.of(new Match(shape.part(), matcher.groupCount() > 0 ? matcher.group(1) : line.strip()));
            }
        }
        return Optional.empty();
    }

    /** True where some words of the line are listed as this. */
    boolean contains(String line, Part part) {
        String words = normal(line);
        for (Entry entry : contained) {
            if (entry.part() == part && containsWords(words, entry.pattern())) {
                return true;
            }
        }
        return false;
    }

    /** The rest of a label up to the next label on the same line: {@code Penulis: A Editor: B} names A. */
    String untilNextLabel(String rest) {
        String words = rest.replaceAll("\\s*[:：]", ":").toLowerCase(Locale.ROOT);
        String kept = rest.replaceAll("\\s*[:：]", ":");
        int end = kept.length();
        for (List<Entry> entries : startsByWord.values()) {
            for (Entry entry : entries) {
                if (entry.part().isLabel() && entry.pattern().endsWith(":")) {
                    int at = words.indexOf(entry.pattern());
                    if (at >= 0 && at < end && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))) {
                        end = at;
                    }
                }
            }
        }
        return kept.substring(0, end).strip();
    }

    private static String rest(String line, String pattern) {
        if (!pattern.endsWith(":")) {
            return line.strip();
        }
        int at = Math.max(line.indexOf(':'), line.indexOf('：'));
        if (line.indexOf(':') >= 0 && line.indexOf('：') >= 0) {
            at = Math.min(line.indexOf(':'), line.indexOf('：'));
        }
        return line.substring(at + 1).strip();
    }

    /** Lower case, single spaces, no bullets before it, no spaces about colons. */
    static String normal(String line) {
        return plain(line).toLowerCase(Locale.ROOT);
    }

    private static String plain(String line) {
        int from = 0;
        while (from < line.length() && (isSpace(line.charAt(from)) || BULLETS.indexOf(line.charAt(from)) >= 0)) {
            from++;
        }
        StringBuilder plain = new StringBuilder(line.length() - from);
        boolean gap = false;
        boolean joined = true;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            boolean colon = c == ':' || c == '：';
            if (gap && !colon && !joined) {
                plain.append(' ');
            }
            plain.append(colon ? ':' : c);
            gap = false;
            joined = colon;
        }
        return plain.toString();
    }

    private static boolean isSpace(char c) {
        if (c <= '~') {
            return c <= ' ' && Character.isWhitespace(c);
        }
        return c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != ':') {
            end++;
        }
        return words.substring(0, end);
    }

    private static boolean containsWords(String words, String pattern) {
        for (int at = words.indexOf(pattern); at >= 0; at = words.indexOf(pattern, at + 1)) {
            boolean starts = at == 0
                    || !Character.isLetterOrDigit(words.charAt(at - 1))
                    || !Character.isLetterOrDigit(pattern.charAt(0));
            if (starts && endsAWord(words, at + pattern.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAWord(String words, int at) {
        return at >= words.length()
                || !Character.isLetterOrDigit(words.charAt(at))
                || !Character.isLetterOrDigit(words.charAt(at - 1));
    }
}
