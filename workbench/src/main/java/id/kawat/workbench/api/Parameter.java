package id.kawat.workbench.api;

import java.util.List;

/**
 * A parameter of a request.
 *
 * @param type as in {@link Schemas}: {@code string}, {@code [string]} where it may be given several times
 * @param place {@code query} or {@code path}
 * @param required whether nothing is answered without it
 */
record Parameter(String name, String type, String place, String description, boolean required) {
    static final Parameter BETWEEN = query(
            "between",
            "[string]",
            "Between these two parties, by code or name: `between=KOR,VNM`, or given twice. Not what both did toward a third.");
    static final Parameter WITH =
            query("with", "[string]", "In which this party has a part, by code or name; given twice, both.");
    static final Parameter TYPE = query(
            "type",
            "[string]",
            "Of this type, or one of several with commas between: `CONSULT`, `CONSULT/phone`, `visit` …");
    static final Parameter SINCE = query(
            "since",
            "string",
            "Not over before this year, month or day: `2025`, `2025-07`, `2025-07-24`. What has no date of its own counts by the day of its article.");
    static final Parameter UNTIL = query("until", "string", "Begun before this year, month or day was over.");
    static final Parameter TOPIC =
            query("topic", "[string]", "About this topic or in this context, or one of several with commas between.");
    static final Parameter STATUS =
            query("status", "[string]", "Of this status, or one of several with commas between.");
    static final Parameter PERSON = query(
            "person",
            "[string]",
            "In which somebody of this name has a part: all words, in any order. Given twice, either.");
    static final Parameter OUTLET =
            query("outlet", "[string]", "Told by this outlet, by its whole name. Given twice, either.");
    static final Parameter ORDER = query("order", "newest|oldest", "Which end comes first. Default: `newest`.");
    static final Parameter LIMIT = query("limit", "integer", "How many at most: 1 to 500. Default: 50.");
    static final Parameter CURSOR =
            query("cursor", "string", "Where to go on: from `next` of the page before, as it stands there.");
    static final Parameter TODAY = query(
            "today",
            "string",
            "The day that what is due is held against, `2025-06-01`. Default: the day on which the workbench works.");

    static final List<Parameter> PAGING = List.of(LIMIT, CURSOR);

    static Parameter query(String name, String type, String description) {
        return new Parameter(name, type, "query", description, false);
    }

    static Parameter path(String name, String description) {
        return new Parameter(name, "string", "path", description, true);
    }

    /** The same, without which nothing is answered. */
    Parameter needed() {
        return new Parameter(name, type, place, description, true);
    }

    boolean inPath() {
        return place.equals("path");
    }
}
