package id.kawat.workbench.api;

import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Problem;
import id.kawat.workbench.Role;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The API: its addresses, its document, and the page on which to browse it. */
public final class ApiPages implements Area, AutoCloseable {
    private static final String DOCUMENT = Operation.ROOT + "/openapi.json";
    private static final int RUN_BYTES = 4;

    private final Desk desk;
    private final Things things;
    private final Listeners listeners;
    private final List<Operation> operations;
    private final String document;

    public ApiPages(Desk desk) {
        this.desk = desk;
        byte[] run = new byte[RUN_BYTES];
        new SecureRandom().nextBytes(run);
        this.things = new Things(desk, HexFormat.of().formatHex(run));
        this.listeners = new Listeners(desk, things::revision);
        this.operations = Operations.of(desk, things, _ -> {
            throw new IllegalStateException("a stream is not one answer");
        });
        this.document = OpenApi.document(operations, desk.settings().coderVersion());
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, ctx) -> Problem.tell(ctx, e.status(), String.valueOf(e.getMessage())));
        routes.get("/api", this::page, Role.READER);
        routes.get(
                DOCUMENT, ctx -> send(ctx, document.getBytes(StandardCharsets.UTF_8), "application/json"), Role.READER);
        for (Operation operation : operations) {
            if (operation.form() == Operation.Form.EVENTS) {
                routes.addHttpHandler(operation.method(), operation.address(), listening(operation), operation.role());
            } else {
                routes.addHttpHandler(
                        operation.method(), operation.address(), ctx -> answer(operation, ctx), operation.role());
            }
        }
    }

    private Handler listening(Operation operation) {
        SseHandler events = new SseHandler(this::join);
        return ctx -> {
            new Request(operation, ctx, desk.names(), desk.today());
            if (!String.valueOf(ctx.header("Accept")).contains("text/event-stream")) {
                throw new Refusal(406, "events are streamed: Accept: text/event-stream");
            }
            events.handle(ctx);
        };
    }

    private void join(SseClient client) {
        listeners.join(client);
    }

    /** An operation as the page lists it for those who run no scripts. */
    public record Line(String method, String address, String summary) {}

    private void page(Context ctx) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Operation operation : operations) {
            groups.computeIfAbsent(operation.group(), _ -> new ArrayList<>())
                    .add(new Line(operation.method().name(), operation.address(), operation.summary()));
        }
        String host = ctx.scheme() + "://" + ctx.host();
        desk.show(ctx, "api/page.jte", Map.of("address", DOCUMENT, "host", host, "groups", groups));
    }

    private void answer(Operation operation, Context ctx) {
        Request request = new Request(operation, ctx, desk.names(), desk.today());
        ctx.header("Vary", "Authorization, Cookie");
        boolean asked = operation.method().equals(HandlerType.GET);
        if (asked) {
            ctx.header("Cache-Control", "private, no-cache");
        }
        // What is quick to answer is answered from the record as it is, so its revision tells whether it would be the
        // same.
        if (asked && !operation.costly()) {
            String tag = "\"" + things.revision() + "-" + desk.today() + "\"";
            if (isKnown(ctx, tag)) {
                return;
            }
            ctx.header("ETag", tag);
        }
        try {
            switch (operation.handler().answer(request)) {
                case Answer.Json json -> {
                    json.location().ifPresent(where -> ctx.header("Location", where));
                    ctx.status(json.status());
                    send(ctx, operation, json.body().getBytes(StandardCharsets.UTF_8), "application/json");
                }
                case Answer.Listed listed ->
                    send(
                            ctx,
                            operation,
                            written(listed, request, ctx).getBytes(StandardCharsets.UTF_8),
                            "application/json");
                case Answer.File file -> {
                    ctx.header("Content-Disposition", disposition(file));
                    send(ctx, operation, file.bytes(), file.type());
                }
            }
        } catch (RuntimeException e) {
            ctx.removeHeader("ETag");
            throw e;
        }
    }

    /** A page is looked at where it is; other papers are files. Names keep to what every program can read. */
    private static String disposition(Answer.File file) {
        String plain = file.name().replaceAll("[^A-Za-z0-9.-]", "_");
        return (file.type().startsWith("text/") ? "inline" : "attachment") + "; filename=\"" + plain + "\"";
    }

    private static String written(Answer.Listed listed, Request request, Context ctx) {
        StringBuilder body = new StringBuilder("{");
        listed.before()
                .forEach((name, json) ->
                        body.append('"').append(name).append("\":").append(json).append(','));
        body.append("\"items\":[");
        String between = "\n";
        for (String item : listed.page().items()) {
            body.append(between).append(item);
            between = ",\n";
        }
        body.append("],\"next\":");
        if (listed.page().next().isPresent()) {
            String next = request.next(listed.page().next().get());
            ctx.header("Link", "<" + next + ">; rel=\"next\"");
            body.append('"').append(next).append('"');
        } else {
            body.append("null");
        }
        return body.append("}").toString();
    }

    private static void send(Context ctx, Operation operation, byte[] body, String type) {
        if (operation.method().equals(HandlerType.GET) && operation.costly()) {
            send(ctx, body, type);
        } else {
            ctx.contentType(type).result(body);
        }
    }

    /** What is remembered may be a moment older than the record: what it says tells whether it is the same. */
    private static void send(Context ctx, byte[] body, String type) {
        String tag = "\"" + digest(body) + "\"";
        if (!isKnown(ctx, tag)) {
            ctx.header("Cache-Control", "private, no-cache");
            ctx.header("ETag", tag);
            ctx.contentType(type).result(body);
        }
    }

    private static boolean isKnown(Context ctx, String tag) {
        String known = ctx.header("If-None-Match");
        boolean same = known != null
                && Stream.of(known.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
        if (same) {
            ctx.status(304).header("ETag", tag);
        }
        return same;
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        listeners.close();
    }
}
