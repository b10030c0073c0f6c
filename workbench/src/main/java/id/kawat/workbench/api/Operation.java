package id.kawat.workbench.api;

import id.kawat.workbench.Role;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be asked or done: a line of the API's table.
 *
 * @param path below {@link #ROOT}, {@code /articles/{id}}
 * @param id its name in clients that are made from the document
 * @param group under which it stands in the documentation
 * @param summary in a few words
 * @param body the schema of what is sent
 * @param answer the schema of what comes back; of a list that of its items
 * @param form how it comes back
 * @param costly worked out once for as long as the record says the same
 * @param examples queries, or bodies, that are answered well over the samples; the first stands in the document
 */
record Operation(
        HandlerType method,
        String path,
        String id,
        String group,
        String summary,
        String description,
        List<Parameter> parameters,
        Optional<String> body,
        String answer,
        Form form,
        Role role,
        boolean costly,
        List<String> examples,
        Handler handler) {
    static final String ROOT = "/api/v1";

    /** How an answer looks. */
    enum Form {
        ONE,
        PAGE,
        SEARCH,
        PAPER,
        EVENTS,
        /** What was made. */
        MADE
    }

    /** Who answers. */
    @FunctionalInterface
    interface Handler {
        Answer answer(Request request);
    }

    Operation {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    static Operation get(String path, String id, String group, String summary, Handler handler) {
        return new Operation(
                HandlerType.GET,
                path,
                id,
                group,
                summary,
                "",
                List.of(),
                Optional.empty(),
                "",
                Form.ONE,
                Role.READER,
                false,
                List.of(),
                handler);
    }

    static Operation post(String path, String id, String group, String summary, String body, Handler handler) {
        return new Operation(
                HandlerType.POST,
                path,
                id,
                group,
                summary,
                "",
                List.of(),
                Optional.of(body),
                "",
                Form.ONE,
                Role.READER,
                false,
                List.of(),
                handler);
    }

    Operation told(String more) {
        return copy(more, parameters, answer, form, role, costly, examples);
    }

    Operation takes(Parameter... more) {
        return takes(Arrays.asList(more));
    }

    Operation takes(Collection<Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return copy(description, all, answer, form, role, costly, examples);
    }

    Operation answers(String schema) {
        return copy(description, parameters, schema, form, role, costly, examples);
    }

    /** Page by page. */
    Operation lists(String schema) {
        return takes(Parameter.PAGING).in(Form.PAGE).answers(schema);
    }

    Operation in(Form shape) {
        return copy(description, parameters, answer, shape, role, costly, examples);
    }

    Operation by(Role asked) {
        return copy(description, parameters, answer, form, asked, costly, examples);
    }

    /** Its answer is remembered. */
    Operation remembered() {
        return copy(description, parameters, answer, form, role, true, examples);
    }

    Operation like(String... more) {
        return copy(description, parameters, answer, form, role, costly, Arrays.asList(more));
    }

    private Operation copy(
            String text, List<Parameter> all, String schema, Form shape, Role asked, boolean kept, List<String> like) {
        return new Operation(
                method, path, id, group, summary, text, all, body, schema, shape, asked, kept, like, handler);
    }

    /** {@code /api/v1/articles/{id}}. */
    String address() {
        return ROOT + path;
    }
}
