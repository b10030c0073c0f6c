package id.kawat.workbench.mcp;

import id.kawat.record.FactRecord;
import id.kawat.view.PartyNames;
import id.kawat.workbench.Settings;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The record for an assistant that starts Kawat itself and talks to it by standard input and output. */
public final class McpStdio {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private McpStdio() {}

    /**
     * Answers until the input ends.
     *
     * @param out carries messages and nothing else
     */
    public static void serve(Settings settings, InputStream in, OutputStream out) {
        PartyNames names = PartyNames.load();
        try (FactRecord record = FactRecord.openExisting(settings.record())) {
            Asked asked = new OneRecord(record, names, settings);
            Traffic traffic = new Traffic();
            McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(
                            McpJsonDefaults.getMapper(), traffic.watched(in), traffic.watched(out)))
                    .serverInfo(Protocol.NAME, settings.coderVersion())
                    .instructions(Protocol.INSTRUCTIONS)
                    .capabilities(Protocol.capabilities())
                    .requestTimeout(LONGEST)
                    .tools(new Tools(asked)
                            .all().stream()
                                    .map(tool -> new SyncToolSpecification(
                                            Protocol.told(tool),
                                            (_, request) -> traffic.during(
                                                    () -> Protocol.call(tool, request.arguments(), asked))))
                                    .toList())
                    .build();
            traffic.awaitEnd();
            server.closeGracefully();
        }
    }

    /** One open record answers one question at a time. */
    private record OneRecord(FactRecord record, PartyNames names, Settings settings) implements Asked {
        @Override
        public <T> T ask(Function<FactRecord, T> question) {
            synchronized (record) {
                return question.apply(record);
            }
        }

        @Override
        public <T> T remembered(Object key, Function<FactRecord, T> question) {
            return ask(question);
        }

        @Override
        public LocalDate today() {
            return settings.today().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        }
    }

    /**
     * Knows when all is said: the input has ended and what was asked before is answered. The library would drop what is not answered yet, and
     * whoever pipes a file of questions in would get nothing.
     */
    private static final class Traffic {
        private static final long QUIET_NANOS = Duration.ofMillis(300).toNanos();
        private static final long STEP_MILLIS = 20;

        private final AtomicInteger underWay = new AtomicInteger();
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile long last = System.nanoTime();

        <T> T during(java.util.function.Supplier<T> call) {
            underWay.incrementAndGet();
            try {
                return call.get();
            } finally {
                last = System.nanoTime();
                underWay.decrementAndGet();
            }
        }

        InputStream watched(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    int read = super.read();
                    return read < 0 ? atEnd() : read;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int read = super.read(bytes, from, length);
                    last = System.nanoTime();
                    return read < 0 ? atEnd() : read;
                }
            };
        }

        OutputStream watched(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    last = System.nanoTime();
                }
            };
        }

        private int atEnd() throws IOException {
            try {
                while (underWay.get() > 0 || System.nanoTime() - last < QUIET_NANOS) {
                    Thread.sleep(STEP_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } finally {
                ended.countDown();
            }
            return -1;
        }

        void awaitEnd() {
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
