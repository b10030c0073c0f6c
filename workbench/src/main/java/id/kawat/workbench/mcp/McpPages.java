package id.kawat.workbench.mcp;

import id.kawat.record.FactRecord;
import id.kawat.view.PartyNames;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Problem;
import id.kawat.workbench.Role;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The record for assistants over HTTP, at {@code /mcp}: the protocol's "streamable HTTP" without sessions. Every message is answered at once,
 * with JSON; there is nothing to stream, so there are no streams to hold open.
 */
public final class McpPages implements Area, AutoCloseable {
    private static final String ADDRESS = "/mcp";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> VERSIONS =
            List.of(ProtocolVersions.MCP_2025_03_26, ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);

    private final Desk desk;
    private final McpJsonMapper json = McpJsonDefaults.getMapper();
    private final Transport transport = new Transport();
    private final McpStatelessSyncServer server;

    public McpPages(Desk desk) {
        this.desk = desk;
        Asked asked = new OfDesk(desk);
        this.server = McpServer.sync(transport)
                .serverInfo(Protocol.NAME, desk.settings().coderVersion())
                .instructions(Protocol.INSTRUCTIONS)
                .capabilities(Protocol.capabilities())
                .requestTimeout(LONGEST)
                .immediateExecution(true)
                .tools(new Tools(asked)
                        .all().stream()
                                .map(tool -> new SyncToolSpecification(
                                        Protocol.told(tool),
                                        (_, request) -> Protocol.call(tool, request.arguments(), asked)))
                                .toList())
                .build();
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.post(ADDRESS, this::receive, Role.READER);
        routes.get(ADDRESS, McpPages::refuse, Role.READER);
        routes.delete(ADDRESS, McpPages::refuse, Role.READER);
    }

    /** There are no streams to listen to, and no sessions to end. */
    private static void refuse(Context ctx) {
        ctx.header("Allow", "POST");
        Problem.tell(ctx, 405, "messages are sent by POST; there are no streams and no sessions here");
    }

    private void receive(Context ctx) throws IOException {
        if (!isFromHere(ctx)) {
            Problem.tell(ctx, 403, "this Origin may not ask");
            return;
        }
        String version = ctx.header(HttpHeaders.PROTOCOL_VERSION);
        if (version != null && !VERSIONS.contains(version)) {
            Problem.tell(ctx, 400, "this protocol version is not spoken here; " + String.join(", ", VERSIONS) + " are");
            return;
        }
        if (!String.valueOf(ctx.contentType()).startsWith("application/json")) {
            Problem.tell(ctx, 415, "send JSON, with Content-Type: application/json");
            return;
        }
        McpSchema.JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(json, ctx.body());
        } catch (IOException | RuntimeException e) {
            Problem.tell(ctx, 400, "this is no JSON-RPC message");
            return;
        }
        McpStatelessServerHandler handler = Objects.requireNonNull(transport.handler);
        switch (message) {
            case McpSchema.JSONRPCRequest request -> {
                McpSchema.JSONRPCResponse response = handler.handleRequest(McpTransportContext.EMPTY, request)
                        .block(LONGEST);
                ctx.contentType("application/json").result(json.writeValueAsBytes(response));
            }
            case McpSchema.JSONRPCNotification notification -> {
                handler.handleNotification(McpTransportContext.EMPTY, notification)
                        .block(LONGEST);
                ctx.status(202);
            }
            default -> Problem.tell(ctx, 400, "only requests and notifications are taken here");
        }
    }

    /**
     * Against pages of others that a browser has open, and names of others that lead to this machine: who comes with an Origin must come from
     * this very server, and where that listens on this machine alone, under one of its own names.
     */
    private boolean isFromHere(Context ctx) {
        String origin = ctx.header("Origin");
        if (origin == null) {
            return true;
        }
        try {
            URI uri = URI.create(origin);
            String authority = uri.getAuthority();
            String host = uri.getHost();
            return authority != null
                    && host != null
                    && authority.equals(ctx.header("Host"))
                    && (!LOOPBACK.contains(desk.settings().host()) || LOOPBACK.contains(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** Hands messages over; the server itself receives them. */
    private static final class Transport implements McpStatelessServerTransport {
        private volatile @Nullable McpStatelessServerHandler handler;

        @Override
        public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
            handler = mcpHandler;
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }

        @Override
        public List<String> protocolVersions() {
            return VERSIONS;
        }
    }

    private record OfDesk(Desk desk) implements Asked {
        @Override
        public <T> T ask(Function<FactRecord, T> question) {
            return desk.ask(question);
        }

        @Override
        public <T> T remembered(Object key, Function<FactRecord, T> question) {
            return desk.remembered(key, question);
        }

        @Override
        public PartyNames names() {
            return desk.names();
        }

        @Override
        public LocalDate today() {
            return desk.today();
        }
    }
}
