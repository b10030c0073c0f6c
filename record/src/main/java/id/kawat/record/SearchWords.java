package id.kawat.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody looks for: words in any form, and phrases in double quotes. */
final class SearchWords {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final int MOST_WORDS = 4;

    /** Of each part its words in order, of each word its alternatives. */
    private final List<List<List<String>>> parts = new ArrayList<>();

    /** @throws UnfitFilterException where there is no word, or only small ones that every text has */
    SearchWords(String words, Stems stems) {
        Matcher part = PART.matcher(words);
        while (part.find()) {
            String text = part.group(1) == null ? part.group(2) : part.group(1);
            List<List<String>> found = stems.of(text).stream()
                    .map(stem -> Stems.alternatives(stem, text))
                    .toList();
            if (!found.isEmpty()) {
                parts.add(found);
            }
        }
        if (parts.isEmpty()) {
            throw new UnfitFilterException(
                    "nothing to look for in '" + words + "': it has no word, or only small ones that stand everywhere");
        }
    }

    /** Of each part the phrases any of which will do: stems in order. */
    List<List<List<String>>> phrases() {
        return parts.stream().map(SearchWords::phrases).toList();
    }

    /** Every way to put the alternatives side by side; of a long phrase only the stems themselves, lest there be too many. */
    private static List<List<String>> phrases(List<List<String>> part) {
        List<List<String>> phrases = List.of(List.of());
        for (List<String> alternatives : part) {
            phrases = phrases.stream()
                    .flatMap(before -> alternatives.stream()
                            .limit(part.size() > MOST_WORDS ? 1 : 3)
                            .map(stem -> Stream.concat(before.stream(), Stream.of(stem))
                                    .toList()))
                    .toList();
        }
        return phrases;
    }

    Set<String> stems() {
        return parts.stream().flatMap(List::stream).flatMap(List::stream).collect(Collectors.toSet());
    }

    /** True where all that is looked for stands among these stems of a text, in their order. */
    boolean standIn(List<String> stems) {
        return phrases().stream()
                .allMatch(any -> any.stream().anyMatch(phrase -> Collections.indexOfSubList(stems, phrase) >= 0));
    }
}
