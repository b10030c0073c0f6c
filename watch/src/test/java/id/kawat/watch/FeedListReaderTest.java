package id.kawat.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeedListReaderTest {
    @Test
    void whatAFeedDoesNotSayIsAsForAll() throws Exception {
        FeedList list = FeedListReader.read("feeds.toml", """
            record = "asia.db"
            user-agent = "Kawat/0.1 (+mailto:meja@contoh.example)"
            metrics = 9464
            gap = "5s"
            again = "1h"
            interval = "10m"
            most = 50
            since = 2026-01-01

            [[feed]]
            url = "https://kabar.example/rss/dunia.xml#atas"

            [[feed]]
            url = "https://warta.lan/peta.xml"
            outlet = "Warta Lan"
            interval = "1h"
            most = 7
            since = 2025-06-30
            story = "feed"
            allow-private = true
            """);
        assertThat(list.record()).contains("asia.db");
        assertThat(list.metricsPort()).contains(9464);
        assertThat(list.gap()).isEqualTo(Duration.ofSeconds(5));
        assertThat(list.again()).isEqualTo(Duration.ofHours(1));
        Followed first = list.feeds().getFirst();
        assertThat(first.key()).isEqualTo("https://kabar.example/rss/dunia.xml");
        assertThat(first.interval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(first.most()).isEqualTo(50);
        assertThat(first.since()).contains(LocalDate.of(2026, 1, 1));
        assertThat(first.story()).isEqualTo(Followed.Story.PAGE);
        assertThat(first.reach().allows("kabar.example")).isFalse();
        Followed second = list.feeds().get(1);
        assertThat(second.outlet()).contains("Warta Lan");
        assertThat(second.interval()).isEqualTo(Duration.ofHours(1));
        assertThat(second.most()).isEqualTo(7);
        assertThat(second.since()).contains(LocalDate.of(2025, 6, 30));
        assertThat(second.story()).isEqualTo(Followed.Story.FEED);
        assertThat(second.reach().allows("warta.lan")).isTrue();
        assertThat(second.reach().allows("lain.lan")).isFalse();
    }

    @Test
    void allThatIsWrongIsNamedAtOnceWithItsLine() {
        assertThatThrownBy(() -> FeedListReader.read("feeds.toml", """
            recrod = "asia.db"
            metrics = "9464"
            interval = "1s"
            gap = "ten"
            [[feed]]
            url = "ftp://kabar.example/"
            [[feed]]
            outlett = "Kabar"
            [[feed]]
            url = "https://kabar.example/rss"
            story = "both"
            since = "2026-01-01"
            most = 0
            [[feed]]
            url = "https://kabar.example/rss"
            """))
                .isInstanceOf(FeedListException.class)
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .containsExactly(
                                "feeds.toml:1: no key 'recrod'; did you mean 'record'?",
                                "feeds.toml:2: metrics is a whole number from 1 to 65535",
                                "feeds.toml:3: interval is at least 10s, for the servers' sake",
                                "feeds.toml:4: gap is a time such as \"90s\", \"10m\", \"2h\" or \"1d\", not \"ten\"",
                                "feeds.toml:6: 'ftp://kabar.example/' is no address with http:// or https://",
                                "feeds.toml:7: a feed without a url",
                                "feeds.toml:8: a feed has no key 'outlett'; did you mean 'outlet'?",
                                "feeds.toml:11: story is \"page\" or \"feed\", not \"both\"",
                                "feeds.toml:12: since is a day such as 2025-01-31, without quotation marks",
                                "feeds.toml:13: most is a whole number from 1 to 100000, not 0",
                                "feeds.toml:15: this feed stands in line 10 already"));
    }

    @Test
    void aListOfNothingAndOneThatIsNoTomlAreNamed() {
        assertThatThrownBy(() -> FeedListReader.read("feeds.toml", "gap = \"2s\"\n"))
                .hasMessage("feeds.toml: names no feed; each is a [[feed]] with its url");
        assertThatThrownBy(() -> FeedListReader.read("feeds.toml", "[feed]\nurl = \"https://kabar.example/\"\n"))
                .hasMessageContaining("feeds.toml:1: a feed is written [[feed]]");
        assertThatThrownBy(() -> FeedListReader.read("feeds.toml", "[[feed]]\nurl = \"https://kabar.example/\n"))
                .hasMessageStartingWith("feeds.toml:2: ");
    }
}
