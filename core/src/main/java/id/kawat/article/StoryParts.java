package id.kawat.article;

import id.kawat.article.Block.Kind;
import id.kawat.article.Furniture.Match;
import id.kawat.article.Furniture.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what part of the page each line is: headline, standfirst, paragraph, caption or furniture. First the listed lines,
 * then the shape of the page: the story runs from its first full line to its last, and what stands short and unfinished
 * above and below it is no part of it. A line that could be a sentence of the story stays in the story.
 */
final class StoryParts {
    private static final Pattern MAIL_OR_ADDRESS = Pattern.compile(
            "(?:[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://|www\\.)\\S+)(?:(?:\\s*[,;/|]\\s*|\\s+)(?:[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://|www\\.)\\S+))*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern BRACKET_END = Pattern.compile("[(\\[]([^()\\[\\]]{2,90})[)\\]]\\.?$");
    private static final Pattern PLACED = Pattern.compile(
            "\\((?:[^()]{0,12}\\b)?(?:kanan|kiri|tengah|ki|ka)\\b[^()]{0,14}\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER_AT_END = Pattern.compile(
            "[.,\\s][(\\[]?\\s*(?:foto|photo|dok)\\b\\s?(?:oleh|by)?\\s*[:.]\\s?\\S.{1,60}$|\\.\\s?/\\s?\\p{Lu}[\\p{L}."
                    + " ]{1,40}/?$|\\s/[\\p{L}. ]{2,30}/$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INNER_END = Pattern.compile("[\\p{Ll}\\d][)”\"]?[.!?][\"”’)]?\\s+[\"“]?\\p{Lu}");

    /** Entries of a menu on one line: {@code Tiếng Việt | English | Bahasa Indonesia}. */
    private static final Pattern CHOICES = Pattern.compile("[^|»›>•·]{1,30}(?:\\s?[|»›>•·]\\s[^|»›>•·]{1,30}){2,9}");

    /** More than the longest end of a caption that names whose picture it is. */
    private static final int END_CHARS = 160;

    /** Patterns that search are tried on lines no longer than this: on one word of a million letters they would never end. */
    private static final int MOST_BRIEF = 300;

    private static final int MOST_NAME = 60;
    private static final int LABEL_WORDS = 25;
    private static final int BOILERPLATE_WORDS = 60;
    private static final int TITLE_WORDS = 25;
    /** More unfinished lines than these under a headline are no summary but a list. */
    private static final int MOST_STANDFIRSTS = 2;

    private static final int SUBHEAD_WORDS = 14;
    private static final int LEAST_QUOTE = 6;
    private static final int MOST_QUOTE = 60;
    /** Paragraphs that begin alike in which a quote is looked for. */
    private static final int MOST_TRIED = 20;

    private static final int SHORT_WORDS = 6;
    private static final int FULL_WORDS = 26;

    private final Furniture furniture;
    private final Outlets outlets;
    private final PageDates dates;
    private final List<Line> lines;
    private final @Nullable Kind[] kinds;
    private final Map<Integer, Match> matches = new HashMap<>();

    private StoryParts(Furniture furniture, Outlets outlets, PageDates dates, List<Line> lines) {
        this.furniture = furniture;
        this.outlets = outlets;
        this.dates = dates;
        this.lines = lines;
        this.kinds = new Kind[lines.size()];
    }

    /**
     * The parts of a page.
     *
     * @param blocks one for each line, in order
     * @param title the line that heads the story
     * @param matches by the line's place, what listed furniture tells
     */
    record Parts(List<Block> blocks, Optional<String> title, Map<Integer, Match> matches) {
        Parts {
            blocks = List.copyOf(blocks);
            matches = Map.copyOf(matches);
        }

        boolean hasStory() {
            return blocks.stream().anyMatch(block -> block.kind().isStory());
        }
    }

    static Parts of(List<Line> lines, Furniture furniture, Outlets outlets, PageDates dates) {
        return new StoryParts(furniture, outlets, dates, lines).parts();
    }

    private Parts parts() {
        for (int i = 0; i < lines.size(); i++) {
            listed(i);
        }
        afterTheEnd();
        captions();
        int first = firstBody();
        int last = lastBody();
        Optional<Integer> title = title(first);
        if (first < 0) {
            unshaped(title);
        } else {
            above(first, title);
            body(first, last);
            below(last);
            pullQuotes(first);
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = kinds[i];
            blocks.add(new Block(lines.get(i).span(), kind == null ? Kind.PARAGRAPH : kind));
        }
        return new Parts(blocks, title.map(at -> lines.get(at).words()), matches);
    }

    // --- listed lines

    private void listed(int i) {
        Line line = lines.get(i);
        String words = line.words();
        if (kinds[i] != null) {
            return;
        }
        boolean bare = dates.isBare(words);
        if (line.hint() == Line.Hint.ROW) {
            return;
        }
        if (bare || dates.isClock(words)) {
            set(i, Part.DATE, words);
            return;
        }
        if (fewerThanTwoLetters(words)) {
            set(i, Part.SHARE, words);
            return;
        }
        boolean brief = words.length() <= MOST_BRIEF;
        if (brief
                && mayBeAddress(words)
                && (MAIL_OR_ADDRESS.matcher(words).matches()
                        || (line.count() <= 4 && MAIL.matcher(words).find()))) {
            set(i, Part.SOURCE, words);
            return;
        }
        Optional<Match> match = furniture.match(words);
        if (match.isPresent()) {
            listed(i, line, match.get());
        } else if (line.hint() == Line.Hint.LINK && !line.endsSentence()) {
            set(i, Part.RELATED, words);
        } else if (brief
                && line.count() <= 12
                && !line.endsSentence()
                && (dates.hasDateAndTime(words) || dates.isNamed(words))) {
            set(i, Part.DATE, words);
        } else if (brief && hasChoices(words) && !line.endsSentence()) {
            set(i, Part.SECTION, words);
        } else if (brief && isPhotoCredit(words)) {
            set(i, Part.PHOTO, words);
        } else if (namesOutlet(line, i)) {
            set(i, Part.OUTLET, words);
        }
    }

    private static boolean hasChoices(String words) {
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '|', '»', '›', '>', '•', '·' -> {
                    return CHOICES.matcher(words).matches();
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean mayBeAddress(String words) {
        return words.indexOf('@') >= 0 || words.startsWith("http") || words.startsWith("www.");
    }

    /** A photo credit alone between brackets; its caption stands elsewhere. */
    private boolean isPhotoCredit(String words) {
        boolean brackets =
                (words.startsWith("(") && words.endsWith(")")) || (words.startsWith("[") && words.endsWith("]"));
        return brackets
                && furniture
                        .match(words.substring(1, words.length() - 1))
                        .filter(match -> match.part() == Part.PHOTO)
                        .isPresent();
    }

    private void listed(int i, Line line, Match match) {
        int count = line.count();
        switch (match.part()) {
            case CAPTION -> {
                matches.put(i, match);
                kinds[i] = match.rest().isEmpty() ? Kind.FURNITURE : Kind.CAPTION;
            }
            case PHOTO -> {
                boolean sentence = count >= 9 && (line.endsSentence() || count >= 14);
                matches.put(i, match);
                kinds[i] = sentence ? Kind.CAPTION : Kind.FURNITURE;
            }
            case AUTHOR, CREDIT, SOURCE, TAG, DATE, UPDATED -> {
                boolean story = count > LABEL_WORDS || (count > 12 && line.endsSentence());
                if (!story
                        && !(match.part() == Part.DATE && dates.in(line.words()).isEmpty() && count > 8)) {
                    set(i, match.part(), match.rest());
                    if (match.rest().isEmpty()) {
                        valueBelow(i, match.part());
                    }
                }
            }
            case RELATED, SHARE, SECTION, ADVERT, INITIALS, END -> {
                if (count <= LABEL_WORDS + 5) {
                    set(i, match.part(), match.rest());
                }
            }
            case COMMENT, COPYRIGHT, FOLLOW, OUTLET -> {
                if (count <= BOILERPLATE_WORDS) {
                    set(i, match.part(), match.rest());
                }
            }
            case CUE, OWNER -> {}
        }
    }

    /** A label alone on its line: the name stands on the next. */
    private void valueBelow(int i, Part part) {
        int below = i + 1;
        if (below < lines.size()) {
            Line value = lines.get(below);
            if (value.count() <= SHORT_WORDS
                    && !value.endsSentence()
                    && furniture.match(value.words()).isEmpty()) {
                set(below, part, value.words());
            }
        }
    }

    private void set(int i, Part part, String rest) {
        kinds[i] = Kind.FURNITURE;
        matches.put(i, new Match(part, rest));
    }

    private boolean isFurniture(int i) {
        return kinds[i] == Kind.FURNITURE;
    }

    /** The outlet's name alone, or after a section's or a writer's: {@code E-Magazine | Nhandan.vn}. */
    private boolean namesOutlet(Line line, int i) {
        String words = line.words();
        if (line.count() > 8 || line.hint() == Line.Hint.TITLE) {
            return false;
        }
        if (outlets.named(words).isPresent()) {
            return true;
        }
        int bracket = words.indexOf('(');
        if (bracket > 0
                && words.endsWith(")")
                && outlets.named(words.substring(0, bracket)).isPresent()) {
            return true;
        }
        int bar = words.lastIndexOf(" | ");
        int dash = i == 0 ? -1 : Math.max(words.lastIndexOf(" - "), words.lastIndexOf(" – "));
        int cut = Math.max(bar, dash);
        return cut > 0
                && words.substring(0, cut).strip().split("\\s+").length <= 4
                && outlets.named(words.substring(cut + 3)).isPresent();
    }

    /** Below a heading such as a comment form's nothing of the story follows, once most of the page has gone by. */
    private void afterTheEnd() {
        int before = 0;
        int full = 0;
        int all = 0;
        for (Line line : lines) {
            all += line.words().length();
        }
        for (int i = 0; i < lines.size(); i++) {
            Match match = matches.get(i);
            if (match != null && match.part() == Part.END && full >= 2 && before * 2 >= all) {
                for (int j = i + 1; j < lines.size(); j++) {
                    if (!isFurniture(j)) {
                        set(j, Part.RELATED, lines.get(j).words());
                    }
                }
                return;
            }
            before += lines.get(i).words().length();
            full += !isFurniture(i) && isFull(lines.get(i)) ? 1 : 0;
        }
    }

    // --- captions

    private void captions() {
        int top = topOfStory();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kinds[i] != null) {
                continue;
            }
            Line line = lines.get(i);
            if (line.hint() == Line.Hint.CAPTION || isCaption(line, i < top)) {
                kinds[i] = Kind.CAPTION;
            }
            if (i < top && line.count() >= SHORT_WORDS && line.endsSentence()) {
                Integer twin = seen.putIfAbsent(line.words(), i);
                if (twin != null) {
                    kinds[twin] = Kind.CAPTION;
                    kinds[i] = Kind.CAPTION;
                }
            }
        }
        firstLineShown(top);
    }

    /** Where the lead begins, as far as the page says: after the byline near the top, or at the first dateline. */
    private int topOfStory() {
        int full = 0;
        for (int i = 0; i < lines.size() && full <= 3; i++) {
            Match match = matches.get(i);
            if (match != null && match.part() == Part.AUTHOR) {
                return i;
            }
            if (!isFurniture(i) && isFull(lines.get(i))) {
                if (dateline(i)) {
                    return i;
                }
                full++;
            }
        }
        return 0;
    }

    private static boolean fewerThanTwoLetters(String words) {
        int letters = 0;
        for (int at = 0; at < words.length() && letters < 2; ) {
            int c = words.codePointAt(at);
            letters += Character.isLetter(c) ? 1 : 0;
            at += Character.charCount(c);
        }
        return letters < 2;
    }

    /** The pattern on the last characters only, where all it can match lies: what stands before would be tried in vain. */
    private static Matcher atEnd(Pattern pattern, String words) {
        return pattern.matcher(words).region(Math.max(0, words.length() - END_CHARS), words.length());
    }

    /** False where nothing stands at the end that {@link #OWNER_AT_END} could begin with; quicker told than tried. */
    private static boolean mayNameOwner(String words) {
        int from = Math.max(0, words.length() - END_CHARS);
        for (int at = words.indexOf('/', from); at >= 0; at = words.indexOf('/', at + 1)) {
            if (at > from && (words.charAt(at - 1) == '.' || Character.isWhitespace(words.charAt(at - 1)))) {
                return true;
            }
        }
        String end = words.substring(from).toLowerCase(Locale.ROOT);
        return holdsWord(end, "foto") || holdsWord(end, "photo") || holdsWord(end, "dok");
    }

    private static boolean holdsWord(String lower, String word) {
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            int after = at + word.length();
            if (after >= lower.length()
                    || !Character.isLetterOrDigit(lower.charAt(after))
                    || lower.charAt(after) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayEndInBracket(String words) {
        return Math.max(words.lastIndexOf(')'), words.lastIndexOf(']')) >= words.length() - 4;
    }

    private boolean isCaption(Line line, boolean top) {
        String words = line.words();
        if (line.count() < 3
                || line.count() > 70
                || words.length() > 1000
                || line.hint() == Line.Hint.TITLE
                || line.hint() == Line.Hint.SUBHEAD) {
            return false;
        }
        if (mayNameOwner(words) && atEnd(OWNER_AT_END, words).find()) {
            return true;
        }
        Matcher bracket = atEnd(BRACKET_END, words);
        if (mayEndInBracket(words) && bracket.find()) {
            String inside = bracket.group(1);
            String before = words.substring(0, bracket.start()).strip();
            boolean sentenceBefore = before.endsWith(".") || before.endsWith("”") || before.endsWith("\"");
            boolean owner = furniture.contains(inside, Part.OWNER) || inside.contains("/");
            boolean name = Character.isUpperCase(inside.codePointAt(0)) && inside.split("\\s+").length <= 8;
            if (!before.isEmpty()
                    && name
                    && ((owner && (sentenceBefore || !words.endsWith("."))) && (top || !quotes(before))
                            || (top && sentenceBefore))) {
                return true;
            }
        }
        if (words.indexOf('(') >= 0 && PLACED.matcher(words).find() && !quotes(words)) {
            return true;
        }
        return top
                && !line.endsOpen()
                && (line.endsSentence() || line.count() >= 8)
                && furniture.contains(words, Part.CUE);
    }

    /** No byline, no dateline: a first full line in a picture's words is a caption where the story begins only after it. */
    private void firstLineShown(int top) {
        if (top > 0) {
            return;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (kinds[i] == null && isFull(lines.get(i))) {
                boolean more = false;
                for (int j = i + 1; j < lines.size(); j++) {
                    more |= kinds[j] == null && isFull(lines.get(j));
                }
                Line line = lines.get(i);
                if (more
                        && line.words().indexOf(". ") < 0
                        && furniture.contains(line.words(), Part.CUE)
                        && !quotes(line.words())) {
                    kinds[i] = Kind.CAPTION;
                }
                return;
            }
        }
    }

    private static boolean quotes(String words) {
        return words.indexOf('"') >= 0 || words.indexOf('“') >= 0 || words.indexOf('”') >= 0;
    }

    // --- pull quotes

    /**
     * A line of some words that stands whole within another paragraph is that paragraph's, set apart once more. A name alone below it
     * is whose words they are. Lines that the page calls paragraphs are none.
     */
    private void pullQuotes(int first) {
        Map<String, List<String>> paragraphs = new HashMap<>();
        for (int i = first; i < lines.size(); i++) {
            if (kinds[i] == Kind.PARAGRAPH) {
                String words = letters(lines.get(i).words());
                int from = 0;
                for (String start = start(words, from); !start.isEmpty(); start = start(words, from)) {
                    paragraphs.computeIfAbsent(start, _ -> new ArrayList<>()).add(words);
                    from = words.indexOf(' ', from + 1);
                }
            }
        }
        for (int i = first; i < lines.size(); i++) {
            if (!mayBePullQuote(i)) {
                continue;
            }
            String words = letters(lines.get(i).words());
            List<String> told = paragraphs.getOrDefault(start(words, 0), List.of());
            for (String paragraph : told.subList(0, Math.min(told.size(), MOST_TRIED))) {
                if (paragraph.length() > words.length() && paragraph.contains(words)) {
                    kinds[i] = Kind.PULL_QUOTE;
                    speakerBelow(i);
                    break;
                }
            }
        }
    }

    private boolean mayBePullQuote(int i) {
        Line line = lines.get(i);
        return (kinds[i] == Kind.PARAGRAPH || kinds[i] == Kind.HEADLINE)
                && line.count() >= LEAST_QUOTE
                && line.count() <= MOST_QUOTE
                && line.hint() != Line.Hint.PARAGRAPH
                && line.hint() != Line.Hint.TITLE
                && !isItem(line);
    }

    /** The first words from a blank on, as many as the shortest pull quote has; empty where there are fewer. */
    private static String start(String words, int from) {
        int end = from;
        for (int word = 0; word < LEAST_QUOTE && end >= 0; word++) {
            end = words.indexOf(' ', end + 1);
        }
        return end < 0 || from < 0 ? "" : words.substring(from, end);
    }

    private void speakerBelow(int i) {
        int below = i + 1;
        if (below < lines.size()
                && kinds[below] == Kind.HEADLINE
                && lines.get(below).hint() == Line.Hint.QUOTE
                && lines.get(below).count() <= SHORT_WORDS) {
            kinds[below] = Kind.PULL_QUOTE;
        }
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length() + 2).append(' ');
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(Character.toLowerCase(c));
            } else if (letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        return letters.charAt(letters.length() - 1) == ' '
                ? letters.toString()
                : letters.append(' ').toString();
    }

    // --- the shape of the page

    private boolean dateline(int i) {
        return Dateline.of(lines.get(i).words(), outlets).isPresent();
    }

    private static boolean isFull(Line line) {
        return line.hint() != Line.Hint.TITLE
                && line.hint() != Line.Hint.SUBHEAD
                && ((line.endsSentence() && line.count() >= SHORT_WORDS)
                        || line.count() >= FULL_WORDS
                        || (line.count() >= 12
                                && INNER_END.matcher(line.words()).find()));
    }

    private boolean isBody(int i) {
        Line line = lines.get(i);
        return kinds[i] == null
                && line.hint() != Line.Hint.STANDFIRST
                && (isFull(line) || (line.count() >= 12 && dateline(i)));
    }

    private int firstBody() {
        for (int i = 0; i < lines.size(); i++) {
            if (isBody(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last line of the story. Below its first, any finished sentence belongs to it, however short. */
    private int lastBody() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (isBody(i)
                    || (kinds[i] == null
                            && line.count() >= 3
                            && line.words().endsWith(".")
                            && line.startsLikeTitle())) {
                return i;
            }
        }
        return -1;
    }

    /** The line that heads the story: the page's own, else the first short unfinished one above a longer story. */
    private Optional<Integer> title(int first) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).hint() == Line.Hint.TITLE) {
                return Optional.of(i);
            }
        }
        Optional<Integer> kicker = Optional.empty();
        Optional<Integer> shorter = Optional.empty();
        for (int i = 0; i < first; i++) {
            Line line = lines.get(i);
            boolean unfinished = !line.endsOpen()
                    && (!line.endsSentence()
                            || line.words().endsWith("?")
                            || line.words().endsWith("!"));
            if (kinds[i] == null && unfinished && line.startsLikeTitle() && line.count() <= TITLE_WORDS) {
                boolean capitals = line.words().equals(line.words().toUpperCase(Locale.ROOT));
                if (capitals && line.count() < SHORT_WORDS && i == 0) {
                    kicker = Optional.of(i);
                } else if (line.count() >= 4) {
                    return Optional.of(i);
                }
                shorter = shorter.isPresent() || line.count() < 3 ? shorter : Optional.of(i);
            }
        }
        return kicker.isPresent() ? kicker : shorter;
    }

    private void unshaped(Optional<Integer> title) {
        for (int i = 0; i < lines.size(); i++) {
            if (kinds[i] == null) {
                boolean heads = title.isPresent() && title.get() == i;
                kinds[i] = heads || lines.get(i).hint() == Line.Hint.SUBHEAD ? Kind.HEADLINE : Kind.PARAGRAPH;
            }
        }
    }

    private void above(int first, Optional<Integer> title) {
        int head = title.orElse(-1);
        int beneath = 0;
        for (int i = head + 1; i < first; i++) {
            beneath += kinds[i] == null && lines.get(i).hint() != Line.Hint.STANDFIRST ? 1 : 0;
        }
        for (int i = 0; i < first; i++) {
            if (kinds[i] != null) {
                continue;
            }
            Line line = lines.get(i);
            if (i == head || sameWords(i, head)) {
                kinds[i] = Kind.HEADLINE;
            } else if (line.hint() == Line.Hint.STANDFIRST) {
                kinds[i] = Kind.STANDFIRST;
            } else if (line.count() < SHORT_WORDS && !line.endsSentence() && !line.endsOpen()) {
                set(i, Part.SECTION, line.words());
            } else if (line.endsOpen()
                    || isItem(line)
                    || (i > head && (line.hint() == Line.Hint.PARAGRAPH || beneath > MOST_STANDFIRSTS))) {
                kinds[i] = Kind.PARAGRAPH;
            } else if (head >= 0 && i > head && line.hint() != Line.Hint.SUBHEAD) {
                kinds[i] = Kind.STANDFIRST;
            } else {
                kinds[i] = line.count() <= TITLE_WORDS ? Kind.HEADLINE : Kind.PARAGRAPH;
            }
        }
        if (head >= 0 && head < first && kinds[first] == null && !dateline(first) && standsBeforeDateline(first)) {
            kinds[first] = Kind.STANDFIRST;
        }
    }

    private boolean sameWords(int i, int head) {
        return head >= 0
                && lines.get(i)
                        .words()
                        .toLowerCase(Locale.ROOT)
                        .equals(lines.get(head).words().toLowerCase(Locale.ROOT));
    }

    /** True where the next paragraph opens with a dateline, so that this one is the summary above it. */
    private boolean standsBeforeDateline(int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            if (kinds[j] == null) {
                return dateline(j) && lines.get(j).count() >= 12;
            }
        }
        return false;
    }

    private void body(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (kinds[i] == null) {
                Line line = lines.get(i);
                boolean unfinished = !line.endsSentence() && !line.endsOpen() && line.count() <= SUBHEAD_WORDS;
                boolean subhead = line.hint() == Line.Hint.SUBHEAD
                        || line.hint() == Line.Hint.TITLE
                        || (unfinished
                                && line.startsLikeTitle()
                                && line.hint() != Line.Hint.ITEM
                                && line.hint() != Line.Hint.ROW);
                kinds[i] = subhead ? Kind.HEADLINE : Kind.PARAGRAPH;
            }
        }
    }

    private void below(int last) {
        boolean setAside = false;
        for (int i = last + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (kinds[i] != null) {
                setAside |= isFurniture(i) && leadsAway(i);
            } else if (isSigned(line)) {
                set(i, Part.AUTHOR, line.words().substring(1, line.words().length() - 1));
            } else if (line.hint() == Line.Hint.PARAGRAPH && line.endsOpen() && line.count() <= SHORT_WORDS) {
                set(i, Part.SECTION, line.words());
                setAside = true;
            } else if ((isItem(line) || line.hint() == Line.Hint.PARAGRAPH) && !setAside) {
                kinds[i] = Kind.PARAGRAPH;
            } else if (headsItems(i)) {
                kinds[i] = Kind.HEADLINE;
            } else if (line.count() < SHORT_WORDS && !line.endsSentence()) {
                set(i, Part.SECTION, line.words());
                setAside = true;
            } else if (setAside
                    && !line.endsSentence()
                    && line.count() <= TITLE_WORDS
                    && (isItem(line) || line.hint() == Line.Hint.PARAGRAPH || isTitleCase(line.words()))) {
                set(i, Part.RELATED, line.words());
            } else {
                kinds[i] = Kind.PARAGRAPH;
            }
        }
    }

    /** A name in brackets below a story: {@code (Surya Pratama)}. */
    private boolean isSigned(Line line) {
        String words = line.words();
        return words.length() <= MOST_NAME
                && words.startsWith("(")
                && words.endsWith(")")
                && Masthead.WHOLE_NAME
                        .matcher(words.substring(1, words.length() - 1))
                        .matches()
                && !furniture.contains(words, Part.OWNER);
    }

    private static boolean isItem(Line line) {
        return line.hint() == Line.Hint.ITEM || line.hint() == Line.Hint.ROW;
    }

    /** True for furniture after which other things than the story come. */
    private boolean leadsAway(int i) {
        Match match = matches.get(i);
        return match == null
                || switch (match.part()) {
                    case SOURCE, PHOTO, CAPTION, DATE, UPDATED, ADVERT, CUE, OWNER -> false;
                    case AUTHOR,
                            COMMENT,
                            COPYRIGHT,
                            CREDIT,
                            END,
                            FOLLOW,
                            INITIALS,
                            OUTLET,
                            RELATED,
                            SECTION,
                            SHARE,
                            TAG -> true;
                };
    }

    /** True for a heading with items of the story under it. */
    private boolean headsItems(int i) {
        return lines.get(i).hint() == Line.Hint.SUBHEAD
                && i + 1 < lines.size()
                && kinds[i + 1] == null
                && isItem(lines.get(i + 1));
    }

    /** True where most of the longer words begin with a capital, as in the titles of other stories. */
    private static boolean isTitleCase(String words) {
        int capital = 0;
        int longer = 0;
        for (String word : words.split("\\s+")) {
            if (word.length() > 3) {
                longer++;
                capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return longer > 0 && capital * 10 >= longer * 6;
    }
}
