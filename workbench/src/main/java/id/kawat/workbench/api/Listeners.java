package id.kawat.workbench.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.record.FactRecord;
import id.kawat.record.RecordException;
import id.kawat.workbench.Busy;
import id.kawat.workbench.Desk;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Those who want to be told when the record changes. However many there are, one looks whether it has; while there is none, nobody does. A
 * listener that does not take what it is sent keeps nobody waiting.
 */
final class Listeners implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int LOOKS_PER_BEAT = 30;

    /** More are sent away: each holds a connection. */
    private static final int MOST = 1_000;

    private final Desk desk;
    private final Supplier<String> revision;
    private final Map<SseClient, AtomicBoolean> clients = new ConcurrentHashMap<>();
    private @Nullable Thread looking;
    private volatile boolean closed;

    Listeners(Desk desk, Supplier<String> revision) {
        this.desk = desk;
        this.revision = revision;
    }

    void join(SseClient client) {
        if (closed || clients.size() >= MOST) {
            client.sendComment("too many listen");
            client.close();
            return;
        }
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        String now = revision.get();
        clients.put(client, new AtomicBoolean());
        client.sendEvent("revision", state(now, articles(), 0).toString());
        synchronized (this) {
            if (looking == null && !closed) {
                looking = Thread.ofVirtual().name("listeners").start(() -> look(now));
            }
        }
    }

    private void look(String from) {
        String told = from;
        int articles = articles();
        int beat = 0;
        while (!closed) {
            try {
                Thread.sleep(LOOK_EVERY);
                beat++;
                String now = revision.get();
                if (!now.equals(told)) {
                    int count = articles();
                    String state = state(now, count, 0).toString();
                    String more = state(now, count, count - articles).toString();
                    boolean grown = count > articles;
                    each(client -> {
                        client.sendEvent("revision", state);
                        if (grown) {
                            client.sendEvent("articles", more);
                        }
                    });
                    told = now;
                    articles = count;
                } else if (beat % LOOKS_PER_BEAT == 0) {
                    each(client -> client.sendComment("still here"));
                }
                if (isDone()) {
                    return;
                }
            } catch (RecordException | Busy e) {
                if (closed) {
                    return;
                }
                // It cannot be reached now; looked at again in a moment.
                System.err.println("kawat serve: telling of changes: " + e.getMessage());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized boolean isDone() {
        if (clients.isEmpty()) {
            looking = null;
            return true;
        }
        return false;
    }

    private int articles() {
        return desk.glance(FactRecord::articles);
    }

    private static ObjectNode state(String revision, int articles, int added) {
        ObjectNode node = JSON.createObjectNode().put("revision", revision).put("articles", articles);
        return added > 0 ? node.put("added", added) : node;
    }

    /** Each on a thread of its own; one that has not taken the last is passed over. */
    private void each(Consumer<SseClient> telling) {
        clients.forEach((client, busy) -> {
            if (busy.compareAndSet(false, true)) {
                Thread.startVirtualThread(() -> {
                    try {
                        telling.accept(client);
                        if (client.terminated()) {
                            clients.remove(client);
                        }
                    } finally {
                        busy.set(false);
                    }
                });
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            if (looking != null) {
                looking.interrupt();
            }
        }
        clients.keySet().forEach(SseClient::close);
        clients.clear();
    }
}
