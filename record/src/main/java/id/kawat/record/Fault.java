package id.kawat.record;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a record that is not as it must be.
 *
 * @param article id of the article it was found at, where it was found at one
 * @param path where that article was read from, if it says so
 * @param fact id of the fact
 * @param what what is wrong
 */
public record Fault(Optional<String> article, Optional<String> path, Optional<String> fact, String what) {
    static Fault of(String what) {
        return new Fault(Optional.empty(), Optional.empty(), Optional.empty(), what);
    }

    /** On one line: {@code article 7f31 (news/a.html), fact 90ab: its words «…» do not stand in the text at 10}. */
    @Override
    public String toString() {
        String place = Stream.concat(
                        article
                                .map(id -> "article " + id
                                        + path.map(known -> " (" + known + ")").orElse(""))
                                .stream(),
                        fact.map(id -> "fact " + id).stream())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? what : place + ": " + what;
    }
}
