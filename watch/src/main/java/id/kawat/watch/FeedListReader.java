package id.kawat.watch;

import id.kawat.source.DidYouMean;
import id.kawat.source.Problem;
import id.kawat.sources.web.Address;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads {@code feeds.toml}; names all that is wrong with it at once. */
public final class FeedListReader {
    private static final Duration INTERVAL = Duration.ofMinutes(15);
    private static final Duration GAP = Duration.ofSeconds(2);
    private static final Duration AGAIN = Duration.ofMinutes(30);
    private static final int MOST = 100;

    private static final List<String> KEYS =
            List.of("record", "user-agent", "metrics", "gap", "again", "interval", "most", "since", "feed");
    private static final List<String> FEED_KEYS =
            List.of("url", "outlet", "interval", "most", "since", "story", "allow-private");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(s|m|h|d)");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private FeedListReader(String file) {
        this.file = file;
    }

    /**
     * @param file as problems name it
     * @throws FeedListException with all that is wrong
     */
    public static FeedList read(String file, String content) throws FeedListException {
        return new FeedListReader(file).read(content);
    }

    private FeedList read(String content) throws FeedListException {
        TomlParseResult toml = Toml.parse(content);
        toml.errors().forEach(error -> problems.add(at(error.position(), String.valueOf(error.getMessage()))));
        stopIfBroken();
        known(toml, KEYS, "");
        Defaults defaults = new Defaults(
                duration(toml, "interval", INTERVAL, Duration.ofSeconds(10)),
                most(toml, MOST),
                since(toml, Optional.empty()));
        List<Followed> feeds = feeds(toml, defaults);
        FeedList list = new FeedList(
                text(toml, "record"),
                text(toml, "user-agent"),
                port(toml),
                duration(toml, "gap", GAP, Duration.ZERO),
                duration(toml, "again", AGAIN, Duration.ZERO),
                feeds);
        stopIfBroken();
        return list;
    }

    private void stopIfBroken() throws FeedListException {
        if (!problems.isEmpty()) {
            throw new FeedListException(problems);
        }
    }

    private record Defaults(Duration interval, int most, Optional<LocalDate> since) {}

    private List<Followed> feeds(TomlTable toml, Defaults defaults) {
        List<Followed> feeds = new ArrayList<>();
        Object written = toml.get("feed");
        if (!(written instanceof TomlArray array) || array.isEmpty()) {
            problems.add(
                    written == null
                            ? Problem.of(file, "names no feed; each is a [[feed]] with its url")
                            : at(toml.inputPositionOf("feed"), "a feed is written [[feed]], in double brackets"));
            return feeds;
        }
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < array.size(); i++) {
            if (!array.isTable(i)) {
                problems.add(at(array.inputPositionOf(i), "a feed is written [[feed]], in double brackets"));
                continue;
            }
            TomlTable table = array.getTable(i);
            followed(table, array.inputPositionOf(i), defaults).ifPresent(feed -> {
                TomlPosition url = table.inputPositionOf("url");
                Integer before = lines.putIfAbsent(feed.key(), url == null ? 0 : url.line());
                if (before != null) {
                    problems.add(at(url, "this feed stands in line " + before + " already"));
                }
                feeds.add(feed);
            });
        }
        return feeds;
    }

    private Optional<Followed> followed(TomlTable table, @Nullable TomlPosition place, Defaults defaults) {
        known(table, FEED_KEYS, "a feed has ");
        Optional<String> url = text(table, "url");
        if (url.isEmpty()) {
            if (!table.contains("url")) {
                problems.add(at(place, "a feed without a url"));
            }
            return Optional.empty();
        }
        Optional<String> story = text(table, "story");
        if (story.isPresent() && !story.get().equals("page") && !story.get().equals("feed")) {
            problems.add(
                    at(table.inputPositionOf("story"), "story is \"page\" or \"feed\", not \"" + story.get() + "\""));
        }
        try {
            return Optional.of(new Followed(
                    Address.of(url.get()),
                    text(table, "outlet"),
                    duration(table, "interval", defaults.interval(), Duration.ofSeconds(10)),
                    most(table, defaults.most()),
                    since(table, defaults.since()),
                    story.equals(Optional.of("feed")) ? Followed.Story.FEED : Followed.Story.PAGE,
                    value(table, "allow-private", Boolean.class, "true or false")
                            .orElse(false)));
        } catch (IllegalArgumentException e) {
            problems.add(at(table.inputPositionOf("url"), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void known(TomlTable table, List<String> keys, String whose) {
        for (String key : table.keySet()) {
            if (!keys.contains(key)) {
                String hint = DidYouMean.hint(key, keys);
                problems.add(at(
                        table.inputPositionOf(List.of(key)),
                        whose + "no key '" + key + "'"
                                + (hint.isEmpty() ? "; there are " + String.join(", ", keys) : hint)));
            }
        }
    }

    private Optional<String> text(TomlTable table, String key) {
        Optional<String> text = value(table, key, String.class, "a text in quotation marks");
        if (text.filter(String::isBlank).isPresent()) {
            problems.add(at(table.inputPositionOf(key), key + " is empty"));
            return Optional.empty();
        }
        return text.map(String::strip);
    }

    private Duration duration(TomlTable table, String key, Duration otherwise, Duration least) {
        String form = "a time such as \"90s\", \"10m\", \"2h\" or \"1d\"";
        return value(table, key, String.class, form)
                .flatMap(text -> {
                    Matcher matcher = DURATION.matcher(text.strip());
                    if (!matcher.matches()) {
                        problems.add(at(table.inputPositionOf(key), key + " is " + form + ", not \"" + text + "\""));
                        return Optional.empty();
                    }
                    long number = Long.parseLong(matcher.group(1));
                    Duration duration = switch (matcher.group(2)) {
                        case "s" -> Duration.ofSeconds(number);
                        case "m" -> Duration.ofMinutes(number);
                        case "h" -> Duration.ofHours(number);
                        default -> Duration.ofDays(number);
                    };
                    if (duration.compareTo(least) < 0) {
                        problems.add(at(
                                table.inputPositionOf(key),
                                key + " is at least " + least.toSeconds() + "s, for the servers' sake"));
                    }
                    return Optional.of(duration);
                })
                .orElse(otherwise);
    }

    private int most(TomlTable table, int otherwise) {
        return whole(table, "most", 1, 100_000).orElse(otherwise);
    }

    private Optional<Integer> port(TomlTable table) {
        return whole(table, "metrics", 1, 65_535);
    }

    private Optional<Integer> whole(TomlTable table, String key, long least, long greatest) {
        String form = "a whole number from " + least + " to " + greatest;
        Optional<Long> number = value(table, key, Long.class, form);
        if (number.filter(given -> given < least || given > greatest).isPresent()) {
            problems.add(at(table.inputPositionOf(key), key + " is " + form + ", not " + number.get()));
            return Optional.empty();
        }
        return number.map(Math::toIntExact);
    }

    private Optional<LocalDate> since(TomlTable table, Optional<LocalDate> otherwise) {
        return value(table, "since", LocalDate.class, "a day such as 2025-01-31, without quotation marks")
                .or(() -> otherwise);
    }

    private <T> Optional<T> value(TomlTable table, String key, Class<T> type, String form) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            problems.add(at(table.inputPositionOf(key), key + " is " + form));
            return Optional.empty();
        }
        return Optional.of(value).map((Function<Object, T>) type::cast);
    }

    private Problem at(@Nullable TomlPosition position, String reason) {
        return position == null ? Problem.of(file, reason) : Problem.at(file, position.line(), reason);
    }
}
