package id.kawat.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values of a closed set as somebody wrote them, and as they stand in the tables; capitals make no difference. */
public final class Spelling {
    private Spelling() {}

    /** @throws UnfitFilterException at the first that is none of those known */
    public static List<String> all(String what, List<String> known, List<String> written) {
        return written.stream()
                .map(value -> find(known, value).orElseThrow(() -> unknown(what, known, value)))
                .toList();
    }

    /** As {@link #all}; a type may be followed by a stroke and a mode, in small letters. */
    public static List<String> types(String plural, List<String> known, List<String> written) {
        return written.stream()
                .map(value -> {
                    int stroke = value.indexOf('/');
                    String type = stroke < 0 ? value : value.substring(0, stroke);
                    String mode = stroke < 0 ? "" : value.substring(stroke).toLowerCase(Locale.ROOT);
                    return find(known, type).orElseThrow(() -> unknown("type of " + plural, known, type)) + mode;
                })
                .toList();
    }

    private static Optional<String> find(List<String> known, String written) {
        return known.stream().filter(written.strip()::equalsIgnoreCase).findFirst();
    }

    private static UnfitFilterException unknown(String what, List<String> known, String written) {
        return new UnfitFilterException(
                "no " + what + " is called '" + written + "'; there are " + String.join(", ", known));
    }
}
