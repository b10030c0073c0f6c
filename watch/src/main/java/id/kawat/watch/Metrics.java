package id.kawat.watch;

import id.kawat.sources.web.Failure;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What a watcher does, counted for Prometheus. */
public final class Metrics {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter articles = Counter.builder()
            .name("kawat_articles_read_total")
            .help("Articles read into the record, new and changed ones.")
            .labelNames("feed", "version")
            .register(registry);
    private final Counter facts = Counter.builder()
            .name("kawat_facts_read_total")
            .help("Facts in these articles.")
            .labelNames("feed")
            .register(registry);
    private final Counter failures = Counter.builder()
            .name("kawat_failures_total")
            .help("Feeds and pages that could not be got or read, by kind; each try counts.")
            .labelNames("feed", "kind")
            .register(registry);
    private final Counter unchanged = Counter.builder()
            .name("kawat_unchanged_total")
            .help("Answers that said that nothing has changed.")
            .labelNames("feed")
            .register(registry);
    private final Histogram fetches = Histogram.builder()
            .name("kawat_fetch_seconds")
            .unit(Unit.SECONDS)
            .help("Time from the wish for a feed or page to its answer, waiting for a turn at the host included.")
            .labelNames("what")
            .classicUpperBounds(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)
            .classicOnly()
            .register(registry);
    private final Gauge lastSuccess = Gauge.builder()
            .name("kawat_feed_last_success_timestamp_seconds")
            .help("When the feed last answered, in seconds since 1970.")
            .labelNames("feed")
            .register(registry);
    private final Gauge waiting = Gauge.builder()
            .name("kawat_pages_waiting")
            .help("Pages named by feeds that have yet to be read.")
            .register(registry);
    private final Counter cycles = Counter.builder()
            .name("kawat_cycles_total")
            .help("Cycles that have ended.")
            .register(registry);

    void read(String feed, boolean before, int newFacts) {
        articles.labelValues(feed, before ? "changed" : "new").inc();
        facts.labelValues(feed).inc(newFacts);
    }

    void failed(String feed, Failure.Kind kind) {
        failures.labelValues(feed, kind.toString()).inc();
    }

    void unchanged(String feed) {
        unchanged.labelValues(feed).inc();
    }

    void fetched(String what, Duration time) {
        fetches.labelValues(what).observe(time.toNanos() / (double) TimeUnit.SECONDS.toNanos(1));
    }

    void answered(String feed, Instant when) {
        lastSuccess.labelValues(feed).set(when.getEpochSecond());
    }

    void cycle(int pagesWaiting) {
        waiting.set(pagesWaiting);
        cycles.inc();
    }

    /**
     * Serves them under {@code /metrics}, to this machine alone. To be closed.
     *
     * @param port 0 for any that is free
     * @throws IOException where the port is taken or may not be used
     */
    public HTTPServer serve(int port) throws IOException {
        return HTTPServer.builder()
                .inetAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .registry(registry)
                .buildAndStart();
    }
}
