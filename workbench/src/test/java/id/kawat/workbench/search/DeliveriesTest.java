package id.kawat.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.record.Arrivals;
import id.kawat.workbench.StateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesTest {
    private static final Instant NOON = Instant.parse("2031-05-02T12:00:00Z");

    @TempDir
    private Path folder;

    private StateFile state;
    private SavedSearches saved;
    private SavedSearch search;
    private Deliveries deliveries;
    private Receiver receiver;

    @BeforeEach
    void keepASearch() throws IOException {
        state = StateFile.open(folder.resolve("state.db"));
        saved = new SavedSearches(state);
        search = saved.keep("sri", "Fiji", "kind=event&with=FJI", Arrivals.Mark.BEGINNING);
        deliveries = new Deliveries(saved, new Courier(true));
        receiver = new Receiver();
        saved.send(search.id(), receiver.address(), "https://kawat.example");
    }

    @AfterEach
    void close() {
        receiver.close();
        state.close();
    }

    @Test
    void whatIsNewIsSentOnceAndSigned() throws IOException {
        tell("a1", "a2");
        assertThat(deliveries.make(NOON)).isEqualTo(1);
        assertThat(deliveries.make(NOON)).isZero();

        Receiver.Delivery came = receiver.deliveries().getFirst();
        assertThat(receiver.deliveries()).hasSize(1);
        Hook hook = saved.hook(search.id()).orElseThrow();
        assertThat(came.at()).isEqualTo(String.valueOf(NOON.getEpochSecond()));
        assertThat(came.signature())
                .isEqualTo(Courier.signature(hook.secret(), came.id(), came.at(), came.body()))
                .startsWith("v1,");
        JsonNode body = new ObjectMapper().readTree(came.body());
        assertThat(body.path("data").path("search").path("link").textValue())
                .isEqualTo("https://kawat.example/search?kind=event&with=FJI");
        assertThat(body.path("data").path("news").findValuesAsText("article")).containsExactly("a1", "a2");
        assertThat(body.path("data").path("news").get(0).path("link").textValue())
                .isEqualTo("https://kawat.example/article/a1?fact=e-1#e-1");
        assertThat(hook.answered()).isEqualTo("2031-05-02T12:00:00Z");
    }

    /** The example that Standard Webhooks gives for its signatures. */
    @Test
    void theSignatureIsThatOfStandardWebhooks() {
        assertThat(Courier.signature(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        "1614265330",
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void manyThingsGoInSeveralDeliveriesOneAfterTheOther() throws IOException {
        tell(IntStream.range(0, 130).mapToObj(i -> "a" + i).toArray(String[]::new));
        assertThat(deliveries.make(NOON)).isEqualTo(1);
        assertThat(deliveries.make(NOON)).isEqualTo(1);
        assertThat(deliveries.make(NOON)).isZero();
        assertThat(receiver.deliveries()).hasSize(2);
        assertThat(new ObjectMapper()
                        .readTree(receiver.deliveries().getLast().body())
                        .findValuesAsText("article"))
                .hasSize(30)
                .startsWith("a100");
    }

    @Test
    void whatDoesNotArriveIsTriedAgainLaterUnderTheSameId() {
        receiver.status = 503;
        tell("a1");
        deliveries.make(NOON);
        assertThat(saved.hook(search.id()).orElseThrow().reason()).isEqualTo("search.hook.status 503");
        assertThat(deliveries.make(NOON.plusSeconds(1))).as("too early").isZero();
        receiver.status = 200;
        assertThat(deliveries.make(NOON.plus(Deliveries.PAUSES.getFirst()))).isEqualTo(1);
        assertThat(receiver.deliveries()).hasSize(2);
        assertThat(receiver.deliveries().getFirst().id())
                .isEqualTo(receiver.deliveries().getLast().id());
        assertThat(receiver.deliveries().getFirst().body())
                .isEqualTo(receiver.deliveries().getLast().body());
        assertThat(saved.hook(search.id()).orElseThrow()).satisfies(hook -> {
            assertThat(hook.failures()).isZero();
            assertThat(hook.reason()).isEmpty();
        });
    }

    @Test
    void anAddressThatFailsAgainAndAgainIsGivenUpAndSaysWhyUntilItsOwnerTriesAnew() {
        receiver.status = 500;
        tell("a1");
        Instant now = NOON;
        for (int i = 0; i <= Deliveries.PAUSES.size(); i++) {
            deliveries.make(now);
            now = now.plus(Duration.ofDays(2));
        }
        assertThat(receiver.deliveries()).hasSize(Deliveries.PAUSES.size() + 1);
        Hook hook = saved.hook(search.id()).orElseThrow();
        assertThat(hook.off()).isTrue();
        assertThat(hook.reason()).isEqualTo("search.hook.status 500");
        tell("a2");
        assertThat(deliveries.make(now)).isZero();

        receiver.status = 204;
        saved.send(search.id(), receiver.address(), "https://kawat.example");
        tell("a3");
        assertThat(deliveries.make(now)).isEqualTo(1);
        assertThat(receiver.deliveries().getLast().body()).contains("\"a3\"").doesNotContain("\"a2\"");
        assertThat(saved.hook(search.id()).orElseThrow().secret()).isEqualTo(hook.secret());
    }

    @Test
    void aReceiverThatSaysItIsGoneIsGivenUpAtOnce() {
        receiver.status = 410;
        tell("a1");
        deliveries.make(NOON);
        assertThat(saved.hook(search.id()).orElseThrow().off()).isTrue();
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.status = 302;
        tell("a1");
        deliveries.make(NOON);
        assertThat(receiver.deliveries()).hasSize(1);
        assertThat(saved.hook(search.id()).orElseThrow().reason()).isEqualTo("search.hook.redirect 302");
    }

    @Test
    void nothingIsSentIntoAPrivateNetworkUnlessASettingAllowsIt() {
        tell("a1");
        new Deliveries(saved, new Courier(false)).make(NOON);
        assertThat(receiver.deliveries()).isEmpty();
        assertThat(saved.hook(search.id()).orElseThrow().reason()).startsWith("search.hook.private");
    }

    @Test
    void whatIsOnItsWayOutlivesTheWorkbench() {
        receiver.status = 500;
        tell("a1");
        deliveries.make(NOON);
        state.close();
        state = StateFile.open(folder.resolve("state.db"));
        receiver.status = 200;
        new Deliveries(new SavedSearches(state), new Courier(true)).make(NOON.plus(Duration.ofHours(1)));
        assertThat(receiver.deliveries()).hasSize(2);
    }

    @Test
    void whatIsOldIsForgottenButNotBeforeItIsSent() {
        tell(IntStream.range(0, 400).mapToObj(i -> "a" + i).toArray(String[]::new));
        tell(IntStream.range(400, 800).mapToObj(i -> "a" + i).toArray(String[]::new));
        assertThat(saved.told(search.id(), 10_000)).hasSize(800);
        for (int i = 0; i < 20; i++) {
            deliveries.make(NOON);
        }
        tell("last");
        assertThat(saved.told(search.id(), 10_000)).hasSize(SavedSearches.REMEMBERED);
        assertThat(receiver.deliveries()).hasSize(8);
    }

    private void tell(String... articles) {
        List<Told> told = List.of(articles).stream()
                .map(article -> new Told(
                        0,
                        article,
                        "e-1",
                        NOON,
                        "Fiji menelepon Tonga",
                        "Fiji called Tonga",
                        "Fiji menelepon Tonga.",
                        "Telepon",
                        "Kabar",
                        "2031-05-02",
                        "{\"kind\":\"event\"}"))
                .toList();
        saved.tell(Map.of(search.id(), told), new Arrivals.Mark(1, 0));
    }
}
