package id.kawat.annotation;

import id.kawat.lexicon.FirstWords;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Phrase;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Period;
import id.kawat.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads written times: {@code 23 Juli 2025}, {@code Jumat (29/10)}, {@code Januari-Maret 2022}, {@code pekan lalu}. */
final class TimeReader {
    private final Set<String> leads;
    private final Set<String> yearLeads;
    private final Set<String> counted;
    private final Set<String> until;
    private final Set<String> dayParts;
    private final WordTrie<Phrase> calendar;
    private final WordTrie<Phrase> numbers;
    private final Set<String> agoWords;
    /** {@code lagi}: so long from now. */
    private final Set<String> hence;

    private final Set<String> lastWords;
    private final Set<String> firstWords;
    private final Set<String> aheadWords;
    private final Map<String, Mention.When.Unit> units = new HashMap<>();

    TimeReader(Lexicon lexicon) {
        leads = lexicon.cue("time-lead");
        yearLeads = lexicon.cue("year-lead");
        counted = lexicon.cue("counted");
        until = lexicon.cue("until");
        dayParts = lexicon.cue("day-part");
        calendar = lexicon.phrases("calendar");
        numbers = lexicon.phrases("numbers");
        agoWords = lexicon.cue("ago");
        hence = lexicon.cue("hence");
        lastWords = lexicon.cue("last");
        firstWords = lexicon.cue("first");
        aheadWords = lexicon.cue("ahead");
        for (Mention.When.Unit unit : Mention.When.Unit.values()) {
            lexicon.cue("unit-" + unit.name().toLowerCase(Locale.ROOT)).forEach(word -> units.put(word, unit));
        }
    }

    /** Adds the words, figures aside, that a time may begin with. */
    void openers(FirstWords words) {
        leads.forEach(words::add);
        words.addAll(calendar.starts());
        words.addAll(numbers.starts());
    }

    /** The time that starts at this token, or null. A lead such as {@code pada tanggal} belongs to it. */
    Mention.@Nullable Time read(List<Token> tokens, int at, int end) {
        int i = at;
        boolean lead = false;
        boolean yearLead = false;
        while (i < end && leads.contains(tokens.get(i).lower())) {
            WordTrie.Match<Phrase> phrase = calendar.longest(tokens, i, end);
            if (phrase != null && phrase.length() > 1) {
                break;
            }
            yearLead |= yearLeads.contains(tokens.get(i).lower());
            lead = true;
            i++;
        }
        if (i >= end) {
            return null;
        }
        Token token = tokens.get(i);
        Mention.Time ago = ago(tokens, at, i, end);
        if (ago != null) {
            return ago;
        }
        Mention.Time months = firstMonths(tokens, at, i, end);
        if (months != null) {
            return months;
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return number(tokens, at, i, end, lead, yearLead);
        }
        WordTrie.Match<Phrase> match = calendar.longest(tokens, i, end);
        if (match == null) {
            return null;
        }
        Phrase phrase = match.values().getFirst();
        int next = i + match.length();
        return switch (phrase.meaning()) {
            case "month" ->
                token.isCapital() ? month(tokens, at, i, next, end, Integer.parseInt(phrase.value())) : null;
            case "weekday" ->
                token.isCapital() || lead ? weekday(tokens, at, next, end, Integer.parseInt(phrase.value())) : null;
            case "day" -> relative(at, next, Mention.When.Unit.DAY, phrase);
            case "week" -> relative(at, next, Mention.When.Unit.WEEK, phrase);
            case "month-rel" -> relative(at, next, Mention.When.Unit.MONTH, phrase);
            case "year-rel" -> relative(at, next, Mention.When.Unit.YEAR, phrase);
            case "that-day" -> new Mention.Time(at, next, new Mention.When.ThatDay(Integer.parseInt(phrase.value())));
            default -> null;
        };
    }

    /** {@code 10 hari lalu}, {@code dua pekan yang lalu}, {@code dua pekan lagi}: so many units from the day of the article. */
    private Mention.@Nullable Time ago(List<Token> tokens, int at, int i, int end) {
        int count = count(tokens, i);
        if (count < 1 || i + 2 >= end) {
            return null;
        }
        Mention.When.Unit unit = units.get(tokens.get(i + 1).lower());
        int last = tokens.get(i + 2).lower().equals("yang") ? i + 3 : i + 2;
        if (unit == null || last >= end) {
            return null;
        }
        String word = tokens.get(last).lower();
        if (!agoWords.contains(word) && !hence.contains(word)) {
            return null;
        }
        return new Mention.Time(at, last + 1, new Mention.When.Relative(unit, hence.contains(word) ? count : -count));
    }

    /** {@code 9 bulan pertama tahun 2023}: from January on. */
    private Mention.@Nullable Time firstMonths(List<Token> tokens, int at, int i, int end) {
        int count = count(tokens, i);
        boolean months = count > 1
                && count < 12
                && i + 3 < end
                && units.get(tokens.get(i + 1).lower()) == Mention.When.Unit.MONTH
                && firstWords.contains(tokens.get(i + 2).lower());
        if (!months) {
            return null;
        }
        int year = yearLeads.contains(tokens.get(i + 3).lower()) && i + 4 < end ? i + 4 : i + 3;
        if (!isYear(tokens.get(year))) {
            return null;
        }
        int value = whole(tokens.get(year));
        return absolute(at, year + 1, Period.range(Period.month(value, 1), Period.month(value, count)));
    }

    /** The small number written at this token in figures or in a word, or 0. */
    private int count(List<Token> tokens, int i) {
        int value = whole(tokens.get(i));
        if (value > 0) {
            return value < 100 ? value : 0;
        }
        WordTrie.Match<Phrase> word = numbers.longest(tokens, i, i + 1);
        return word == null ? 0 : Integer.parseInt(word.values().getFirst().value());
    }

    private static Mention.Time relative(int at, int next, Mention.When.Unit unit, Phrase phrase) {
        return new Mention.Time(at, next, new Mention.When.Relative(unit, Integer.parseInt(phrase.value())));
    }

    private Mention.@Nullable Time number(List<Token> tokens, int at, int i, int end, boolean lead, boolean yearLead) {
        Token token = tokens.get(i);
        int slash = token.text().indexOf('/');
        if (slash > 0) {
            return slashed(tokens, at, i, token.text());
        }
        int value = whole(token);
        if (value < 1) {
            return null;
        }
        int month = monthAt(tokens, i + 1);
        if (month > 0 && value <= 31) {
            return dayMonth(tokens, at, i + 2, end, value, value, month);
        }
        if (value <= 31 && isDash(tokens, i + 1, end) && i + 2 < end) {
            int last = whole(tokens.get(i + 2));
            int rangeMonth = monthAt(tokens, i + 3);
            if (last > value && last <= 31 && rangeMonth > 0) {
                return dayMonth(tokens, at, i + 4, end, value, last, rangeMonth);
            }
        }
        if (value <= 31 && i + 2 < end && until.contains(tokens.get(i + 1).lower())) {
            int last = whole(tokens.get(i + 2));
            int rangeMonth = monthAt(tokens, i + 3);
            if (last > value && last <= 31 && rangeMonth > 0) {
                return dayMonth(tokens, at, i + 4, end, value, last, rangeMonth);
            }
        }
        if (isYear(token)) {
            if (isDash(tokens, i + 1, end) && i + 2 < end && isYear(tokens.get(i + 2))) {
                return absolute(at, i + 3, Period.range(Period.year(value), Period.year(whole(tokens.get(i + 2)))));
            }
            boolean measured = i + 1 < end
                    && tokens.get(i + 1).isWord()
                    && !tokens.get(i + 1).isCapital()
                    && !lead
                    && counted.contains(tokens.get(i + 1).lower());
            if (yearLead || !measured) {
                return absolute(at, i + 1, Period.year(value));
            }
        }
        return null;
    }

    private Mention.@Nullable Time dayMonth(
            List<Token> tokens, int at, int next, int end, int day, int last, int month) {
        if (next < end
                && yearLeads.contains(tokens.get(next).lower())
                && next + 1 < end
                && isYear(tokens.get(next + 1))) {
            next++;
        }
        if (next < end && isYear(tokens.get(next))) {
            int year = whole(tokens.get(next));
            Period from = day(year, month, day);
            Period to = day(year, month, last);
            return from == null || to == null ? null : absolute(at, next + 1, Period.range(from, to));
        }
        Hinted hinted = hint(tokens, next, end, "year-rel");
        return new Mention.Time(at, hinted.to, new Mention.When.DayMonth(day, last, month, hinted.hint));
    }

    private static @Nullable Period day(int year, int month, int day) {
        try {
            return Period.day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Mention.Time month(List<Token> tokens, int at, int i, int next, int end, int month) {
        if (isDash(tokens, next, end)
                || next < end && until.contains(tokens.get(next).lower())) {
            int last = monthAt(tokens, next + 1);
            if (last > 0 && next + 2 < end && isYear(tokens.get(next + 2))) {
                int year = whole(tokens.get(next + 2));
                return absolute(at, next + 3, Period.range(Period.month(year, month), Period.month(year, last)));
            }
        }
        if (next < end
                && yearLeads.contains(tokens.get(next).lower())
                && next + 1 < end
                && isYear(tokens.get(next + 1))) {
            next++;
        }
        if (next < end && isYear(tokens.get(next))) {
            return absolute(at, next + 1, Period.month(whole(tokens.get(next)), month));
        }
        Hinted hinted = hint(tokens, next, end, "year-rel");
        return new Mention.Time(at, hinted.to, new Mention.When.Month(month, hinted.hint));
    }

    private Mention.Time weekday(List<Token> tokens, int at, int next, int end, int weekday) {
        int i = next;
        if (i < end && dayParts.contains(tokens.get(i).lower())) {
            i++;
        }
        if (i + 2 < end
                && tokens.get(i).isMark("(")
                && tokens.get(i + 1).kind() == Token.Kind.NUMBER
                && tokens.get(i + 2).isMark(")")) {
            Mention.Time inside = slashed(tokens, at, i + 1, tokens.get(i + 1).text());
            if (inside != null) {
                return new Mention.Time(at, i + 3, inside.when());
            }
        }
        int j = i < end && (tokens.get(i).isMark(",") || tokens.get(i).isMark("(")) ? i + 1 : i;
        if (j < end && tokens.get(j).kind() == Token.Kind.NUMBER && monthAt(tokens, j + 1) > 0) {
            Mention.Time date = number(tokens, at, j, end, true, false);
            if (date != null) {
                int to = date.to();
                boolean bracket = j > i
                        && tokens.get(i).isMark("(")
                        && to < end
                        && tokens.get(to).isMark(")");
                return new Mention.Time(at, bracket ? to + 1 : to, date.when());
            }
        }
        Hinted hinted = hint(tokens, i, end, "week");
        return new Mention.Time(at, hinted.to, new Mention.When.Weekday(weekday, hinted.hint));
    }

    private record Hinted(Mention.When.Hint hint, int to) {}

    /** {@code lalu}, {@code mendatang}, {@code tahun lalu}, {@code pekan depan} after the name of a day or month. */
    private Hinted hint(List<Token> tokens, int next, int end, String meaning) {
        if (next >= end) {
            return new Hinted(Mention.When.Hint.UNSAID, next);
        }
        WordTrie.Match<Phrase> match = calendar.longest(tokens, next, end);
        if (match != null && match.values().getFirst().meaning().equals(meaning)) {
            int offset = Integer.parseInt(match.values().getFirst().value());
            Mention.When.Hint hint =
                    offset < 0 ? Mention.When.Hint.LAST : offset > 0 ? Mention.When.Hint.NEXT : Mention.When.Hint.THIS;
            return new Hinted(hint, next + match.length());
        }
        int word = tokens.get(next).lower().equals("yang") && next + 1 < end ? next + 1 : next;
        if (lastWords.contains(tokens.get(word).lower())) {
            return new Hinted(Mention.When.Hint.PAST, word + 1);
        }
        return aheadWords.contains(tokens.get(word).lower())
                ? new Hinted(Mention.When.Hint.AHEAD, word + 1)
                : new Hinted(Mention.When.Hint.UNSAID, next);
    }

    private static Mention.@Nullable Time slashed(List<Token> tokens, int at, int i, String text) {
        String[] parts = text.split("/");
        if (parts.length < 2 || parts[parts.length - 1].length() > 4) {
            return null;
        }
        try {
            int day = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            if (day < 1 || day > 31 || month < 1 || month > 12) {
                return null;
            }
            if (parts.length == 3) {
                int year = Integer.parseInt(parts[2]);
                Period period = day(year < 100 ? 2000 + year : year, month, day);
                return period == null ? null : absolute(at, i + 1, period);
            }
            return parts.length == 2
                    ? new Mention.Time(at, i + 1, new Mention.When.DayMonth(day, day, month, Mention.When.Hint.UNSAID))
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Mention.Time absolute(int from, int to, Period period) {
        return new Mention.Time(from, to, new Mention.When.Absolute(period));
    }

    private int monthAt(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).isCapital()) {
            return 0;
        }
        WordTrie.Match<Phrase> match = calendar.longest(tokens, i, i + 1);
        return match != null && "month".equals(match.values().getFirst().meaning())
                ? Integer.parseInt(match.values().getFirst().value())
                : 0;
    }

    private static boolean isDash(List<Token> tokens, int i, int end) {
        return i < end
                && tokens.get(i).kind() == Token.Kind.MARK
                && "-–—".contains(tokens.get(i).text());
    }

    private static boolean isYear(Token token) {
        int value = token.text().length() == 4 ? whole(token) : 0;
        return value >= 1900 && value <= 2100;
    }

    /** The token as a small whole number, or 0. */
    private static int whole(Token token) {
        if (token.kind() != Token.Kind.NUMBER || token.text().length() > 4) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
