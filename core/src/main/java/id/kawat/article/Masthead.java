package id.kawat.article;

import id.kawat.article.Furniture.Match;
import id.kawat.article.Furniture.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the furniture of a plain page and the head of its lead tell about the story: authors, day, outlet. */
record Masthead(
        List<String> authors, Optional<LocalDate> published, Optional<LocalDate> updated, Optional<String> outlet) {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[,;/|&]|\\s[-–—]\\s|\\s(?:dan|and)\\s)\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s[\\p{L}'’.-]+){0,4}");
    /** Two to four words, each with a capital. */
    static final Pattern WHOLE_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3}");

    private static final int MOST_DATED = 14;
    private static final Pattern NAME_BEFORE_DATE = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3})(?:,\\s[\\p{L}\\d. ]{2,40})?\\s*[·•|–—-]\\s");

    private static final Pattern PIECES = Pattern.compile("[(),;|•·]|\\s[-–—]\\s|\\d");
    private static final Pattern RIGHTS = Pattern.compile(
            "copyright|hak cipta|all rights reserved|©|\\(c\\)|\\b\\d{4}\\b|[.,]", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern TOLD_IN =
            Pattern.compile("^[^.]*?\\b(?:di|in)\\s+([\\p{L}\\d][\\p{L}\\d.]*(?:\\s\\p{Lu}[\\p{L}\\d.]*){0,2})");

    static final Masthead NOTHING = new Masthead(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    Masthead {
        authors = List.copyOf(authors);
    }

    static Masthead of(
            List<Line> lines, StoryParts.Parts parts, Furniture furniture, Outlets outlets, PageDates dates) {
        Map<Integer, Match> matches = new TreeMap<>(parts.matches());
        dated(matches, lines, parts, dates);
        Optional<String> outlet =
                outlet(matches, lines, parts, outlets).or(() -> namedTwice(matches, lines, parts, outlets, furniture));
        List<String> authors = authors(matches, furniture);
        if (authors.isEmpty()) {
            authors = besideTheDate(matches, lines, parts, outlets, dates);
        }
        if (authors.isEmpty()) {
            authors = inDatedLine(matches, lines, outlets, dates);
        }
        return new Masthead(
                authors.stream()
                        .filter(name -> !dates.isDateWord(name)
                                && !outlet.filter(name::equalsIgnoreCase).isPresent())
                        .toList(),
                published(matches, lines, parts, dates).or(() -> inDateline(matches, lines, parts, outlets, dates)),
                day(Part.UPDATED, matches, lines, dates),
                outlet);
    }

    /** Adds the lines above the story that end in a day, whatever stands before it: {@code Suara Stepa · Kamis, 12 Juni 2025}. */
    private static void dated(Map<Integer, Match> matches, List<Line> lines, StoryParts.Parts parts, PageDates dates) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Block.Kind kind = parts.blocks().get(i).kind();
            if (kind == Block.Kind.PARAGRAPH) {
                return;
            }
            boolean loose = kind == Block.Kind.STANDFIRST || kind == Block.Kind.FURNITURE;
            if (loose && line.hint() == Line.Hint.NONE && line.count() <= MOST_DATED && dates.isLast(line.words())) {
                Match before = matches.get(i);
                boolean told = before != null
                        && (before.part() == Part.UPDATED
                                || before.part() == Part.DATE
                                || before.part() == Part.AUTHOR);
                if (!told) {
                    matches.put(i, new Match(Part.DATE, line.words()));
                }
            }
        }
    }

    /** A name alone on its line under the headline, right before or after the day. */
    private static List<String> besideTheDate(
            Map<Integer, Match> matches, List<Line> lines, StoryParts.Parts parts, Outlets outlets, PageDates dates) {
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            Block.Kind kind = parts.blocks().get(i).kind();
            headed |= kind == Block.Kind.HEADLINE;
            if (kind == Block.Kind.PARAGRAPH) {
                break;
            }
            Match match = matches.get(i);
            boolean dated = isDate(matches.get(i - 1)) || isDate(matches.get(i + 1));
            if (headed
                    && dated
                    && match != null
                    && (match.part() == Part.SECTION || match.part() == Part.RELATED)
                    && outlets.named(lines.get(i).words()).isEmpty()) {
                List<String> names = names(lines.get(i).words());
                boolean full = !names.isEmpty()
                        && WHOLE_NAME.matcher(names.getFirst()).matches()
                        && dates.in(lines.get(i).words()).isEmpty();
                if (full) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** {@code Mutiara Kencana · Kamis, 12 Juni 2025}, {@code Mutiara Kencana, Suara Stepa · 12 Juni 2025}: the name at the head. */
    private static List<String> inDatedLine(
            Map<Integer, Match> matches, List<Line> lines, Outlets outlets, PageDates dates) {
        for (Map.Entry<Integer, Match> match : matches.entrySet()) {
            String words = lines.get(match.getKey()).words();
            Matcher head = NAME_BEFORE_DATE.matcher(words);
            if (match.getValue().part() == Part.DATE
                    && head.lookingAt()
                    && outlets.named(head.group(1)).isEmpty()
                    && dates.in(words.substring(head.end())).isPresent()) {
                return names(head.group(1));
            }
        }
        return List.of();
    }

    private static Optional<LocalDate> day(Part part, Map<Integer, Match> matches, List<Line> lines, PageDates dates) {
        return matches.entrySet().stream()
                .filter(match -> match.getValue().part() == part)
                .flatMap(match -> dates.in(lines.get(match.getKey()).words()).stream())
                .findFirst();
    }

    private static boolean isDate(@Nullable Match match) {
        return match != null && match.part() == Part.DATE;
    }

    /** The day in the dateline, its year from the note of rights where it gives none. */
    private static Optional<LocalDate> inDateline(
            Map<Integer, Match> matches, List<Line> lines, StoryParts.Parts parts, Outlets outlets, PageDates dates) {
        Optional<String> head = datelineHead(lines, parts, outlets);
        Optional<LocalDate> day = head.flatMap(dates::in);
        if (day.isPresent() || head.isEmpty()) {
            return day;
        }
        for (Map.Entry<Integer, Match> match : matches.entrySet()) {
            Matcher year = YEAR.matcher(lines.get(match.getKey()).words());
            if (match.getValue().part() == Part.COPYRIGHT && year.find()) {
                return PageDates.dayAndMonth(head.get(), Integer.parseInt(year.group()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> datelineHead(List<Line> lines, StoryParts.Parts parts, Outlets outlets) {
        for (int i = 0; i < lines.size(); i++) {
            if (parts.blocks().get(i).kind() == Block.Kind.PARAGRAPH) {
                return Dateline.of(lines.get(i).words(), outlets).map(Dateline::head);
            }
        }
        return Optional.empty();
    }

    /** A name in the dated line or the dateline that the page's other furniture or an e-mail address gives again. */
    private static Optional<String> namedTwice(
            Map<Integer, Match> matches,
            List<Line> lines,
            StoryParts.Parts parts,
            Outlets outlets,
            Furniture furniture) {
        List<String> places = new ArrayList<>();
        for (int i : matches.keySet()) {
            places.add(lines.get(i).words());
        }
        Optional<String> head = datelineHead(lines, parts, outlets);
        head.ifPresent(places::add);
        List<String> given = new ArrayList<>();
        for (Map.Entry<Integer, Match> match : matches.entrySet()) {
            if (match.getValue().part() == Part.DATE) {
                given.add(lines.get(match.getKey()).words());
            } else if (match.getValue().part() == Part.COPYRIGHT) {
                given.add(RIGHTS.matcher(lines.get(match.getKey()).words()).replaceAll(" "));
            }
        }
        head.ifPresent(given::add);
        for (String line : given) {
            for (String piece : PIECES.split(line)) {
                String name = piece.strip();
                if (WHOLE_NAME.matcher(name).matches() && furniture.match(name).isEmpty()) {
                    Optional<String> again = again(name, line, places);
                    if (again.isPresent()) {
                        return again;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> again(String name, String line, List<String> places) {
        String letters = letters(name);
        for (String place : places) {
            if (!place.equals(line) && letters(place).contains(letters)) {
                Matcher written = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(place);
                boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
                return Optional.of(capitals && written.find() ? written.group() : name);
            }
        }
        return Optional.empty();
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> authors(Map<Integer, Match> matches, Furniture furniture) {
        List<String> authors = new ArrayList<>();
        for (Match match : matches.values()) {
            if (match.part() == Part.AUTHOR) {
                for (String name : names(furniture.untilNextLabel(match.rest()))) {
                    boolean role = furniture.match(name + ":").isPresent();
                    if (!role && !authors.contains(name)) {
                        authors.add(name);
                    }
                }
            }
        }
        return authors;
    }

    /** The names in a list of names, what is no name left out. */
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN_NAMES.split(list)) {
            String name = part.strip();
            if (NAME.matcher(name).matches() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** A labelled day before a bare one, a bare one before one among other words. */
    private static Optional<LocalDate> published(
            Map<Integer, Match> matches, List<Line> lines, StoryParts.Parts parts, PageDates dates) {
        for (boolean labelled : new boolean[] {true, false}) {
            for (Map.Entry<Integer, Match> match : matches.entrySet()) {
                String words = lines.get(match.getKey()).words();
                boolean hasLabel = !match.getValue().rest().equals(words);
                if (match.getValue().part() == Part.DATE
                        && hasLabel == labelled
                        && dates.in(words).isPresent()) {
                    return dates.in(words);
                }
            }
        }
        for (Map.Entry<Integer, Match> match : matches.entrySet()) {
            Part part = match.getValue().part();
            if (part == Part.AUTHOR || part == Part.OUTLET || part == Part.CREDIT) {
                Optional<LocalDate> day = dates.in(lines.get(match.getKey()).words());
                if (day.isPresent() && parts.blocks().get(match.getKey()).kind() == Block.Kind.FURNITURE) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** By the outlet's own line or the dateline, then the notes of rights and origin, then addresses. */
    private static Optional<String> outlet(
            Map<Integer, Match> matches, List<Line> lines, StoryParts.Parts parts, Outlets outlets) {
        List<Optional<String>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Match match = matches.get(i);
            if (match != null && match.part() == Part.OUTLET) {
                found.add(ownLine(lines.get(i).words(), outlets));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (parts.blocks().get(i).kind() == Block.Kind.PARAGRAPH) {
                found.add(Dateline.of(lines.get(i).words(), outlets).flatMap(Dateline::outlet));
                if (found.getLast().isPresent()) {
                    break;
                }
            }
        }
        for (Map.Entry<Integer, Match> match : matches.entrySet()) {
            String words = lines.get(match.getKey()).words();
            if (match.getValue().part() == Part.OUTLET) {
                found.add(toldIn(words, outlets));
            } else if (match.getValue().part() == Part.COPYRIGHT) {
                found.add(inRights(words, outlets));
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (matches.containsKey(i)) {
                found.add(outlets.addressedIn(lines.get(i).words()));
            }
        }
        return found.stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> ownLine(String words, Outlets outlets) {
        List<String> tries = new ArrayList<>(List.of(words));
        int bracket = words.indexOf('(');
        if (bracket > 0) {
            tries.add(words.substring(0, bracket));
        }
        for (String mark : List.of(" | ", " - ", " – ")) {
            if (words.contains(mark)) {
                tries.add(words.substring(words.lastIndexOf(mark) + mark.length()));
            }
        }
        return tries.stream().map(outlets::named).flatMap(Optional::stream).findFirst();
    }

    /** {@code Artikel ini telah tayang di X dengan judul …}: X. */
    private static Optional<String> toldIn(String words, Outlets outlets) {
        var matcher = TOLD_IN.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).replaceFirst("\\.$", "");
        return outlets.named(name).or(() -> outlets.named(name.split("\\s")[0]));
    }

    private static Optional<String> inRights(String words, Outlets outlets) {
        String plain = RIGHTS.matcher(words).replaceAll(" ").strip();
        Optional<String> named = outlets.named(plain.replaceAll("\\s+", " "));
        return named.isPresent() ? named : outlets.addressedIn(words);
    }
}
