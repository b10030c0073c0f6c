package id.kawat.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON that pages carry about themselves, as far as it goes: raw line breaks in strings, trailing commas and a
 * missing end are forgiven. Values are {@code String} (numbers, true and false too), {@code List} and {@code Map}; null is "".
 */
final class LooseJson {
    private static final int MOST_DEPTH = 64;

    private final String text;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    /** The value of a text; empty where it is nothing like JSON. */
    static Optional<Object> parse(String text) {
        LooseJson json = new LooseJson(text);
        try {
            return Optional.of(json.value(0));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Object value(int depth) {
        if (depth > MOST_DEPTH) {
            throw new IllegalStateException("too deep");
        }
        space();
        if (at >= text.length()) {
            return "";
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (true) {
            space();
            if (at >= text.length() || text.charAt(at) == '}') {
                at++;
                return object;
            }
            if (text.charAt(at) == ',') {
                at++;
                continue;
            }
            if (text.charAt(at) != '"') {
                throw new IllegalStateException("a key at " + at);
            }
            String key = string();
            space();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                object.putIfAbsent(key, value(depth + 1));
            }
        }
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (true) {
            space();
            if (at >= text.length() || text.charAt(at) == ']') {
                at++;
                return array;
            }
            if (text.charAt(at) == ',') {
                at++;
                continue;
            }
            array.add(value(depth + 1));
        }
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c != '\\' || at >= text.length()) {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r', 'b', 'f' -> out.append(' ');
                case 'u' -> {
                    if (at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
                        out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                        at += 4;
                    }
                }
                default -> out.append(escaped);
            }
        }
        at++;
        return out.toString();
    }

    private String bare() {
        int start = at;
        while (at < text.length() && ",]}: \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new IllegalStateException("a value at " + at);
        }
        String word = text.substring(start, at);
        return word.equals("null") ? "" : word;
    }

    private void space() {
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ';' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
    }
}
