package id.kawat.workbench.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a request is answered with. */
sealed interface Answer {
    /**
     * JSON.
     *
     * @param location where what was made can be found
     */
    record Json(String body, int status, Optional<String> location) implements Answer {}

    /** A piece of a list. @param before what stands before its items, by name, as JSON */
    record Listed(Page page, Map<String, String> before) implements Answer {}

    /** A file. */
    record File(byte[] bytes, String type, String name) implements Answer {}

    static Answer json(String body) {
        return new Json(body, 200, Optional.empty());
    }

    static Answer made(String body, String location) {
        return new Json(body, 201, Optional.of(location));
    }

    static Answer listed(Page page) {
        return new Listed(page, Map.of());
    }

    /** {@code [1,2]} of {@code 1} and {@code 2}. */
    static String array(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }
}
