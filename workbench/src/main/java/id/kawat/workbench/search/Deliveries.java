package id.kawat.workbench.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends what is new for a search to the address its owner named: what was told while nobody looked goes in one delivery. One that
 * does not arrive is tried again, later and later; the tenth time in vain, or when the receiver says that it is gone, the address is given up.
 */
final class Deliveries {
    /** So many things in one delivery. */
    private static final int AT_ONCE = 100;

    /** How long after a try in vain the next is made. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SavedSearches saved;
    private final Courier courier;

    Deliveries(SavedSearches saved, Courier courier) {
        this.saved = saved;
        this.courier = courier;
    }

    /** Makes the deliveries that are due by now; says how many were tried. */
    int make(Instant now) {
        saved.pack(AT_ONCE, now, (search, hook, told) -> body(search, hook, told, now));
        List<SavedSearches.Delivery> due = saved.due(now);
        for (SavedSearches.Delivery delivery : due) {
            Optional<Courier.Failure> failure = courier.deliver(delivery.hook(), delivery.id(), delivery.body(), now);
            if (failure.isEmpty()) {
                saved.arrived(delivery, now);
            } else {
                boolean hopeless = failure.get().forGood() || delivery.tries() >= PAUSES.size();
                saved.failed(
                        delivery,
                        failure.get().key() + " " + failure.get().value(),
                        hopeless ? Optional.empty() : Optional.of(now.plus(PAUSES.get(delivery.tries()))));
            }
        }
        return due.size();
    }

    private static String body(SavedSearch search, Hook hook, List<Told> told, Instant now) {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", "search.news");
        body.put("timestamp", now.toString());
        ObjectNode data = body.putObject("data");
        data.putObject("search")
                .put("name", search.name())
                .put("query", search.query())
                .put("link", hook.home() + "/search?" + search.query());
        ArrayNode news = data.putArray("news");
        for (Told each : told) {
            ObjectNode one = news.addObject();
            one.put("article", each.article());
            one.put("link", hook.home() + Alerts.link(each));
            one.put("title", each.title().isEmpty() ? null : each.title());
            one.put("outlet", each.outlet().isEmpty() ? null : each.outlet());
            one.put("published", each.published().isEmpty() ? null : each.published());
            one.put("words", each.words().isEmpty() ? null : each.words());
            if (!each.fact().isEmpty()) {
                one.putObject("sentence").put("id", each.saidId()).put("en", each.saidEn());
                try {
                    one.set("fact", JSON.readTree(each.line()));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("a fact told as what is no JSON: " + each.fact(), e);
                }
            }
        }
        return body.toString();
    }
}
