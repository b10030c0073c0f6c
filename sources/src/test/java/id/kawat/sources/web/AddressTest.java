package id.kawat.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "HTTPS://Kabar.Example:443/dunia/peru lima#atas, https://kabar.example/dunia/peru%20lima",
        "http://kabar.example, http://kabar.example/",
        "http://kabar.example?p=12&q=a|b, http://kabar.example/?p=12&q=a%7Cb",
        "https://kabar.example:8443/a%20b%zz, https://kabar.example:8443/a%20b%25zz",
        "https://köln.example/ä, https://xn--kln-sna.example/%C3%A4",
        "'  https://kabar.example./x ', https://kabar.example/x",
        "http://[2001:DB8::1]:8080/x, http://[2001:db8::1]:8080/x"
    })
    void isSpeltOneWay(String written, String spelt) {
        assertThat(Address.of(written)).hasToString(spelt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "berita/12.html",
                "file:///etc/passwd",
                "ftp://kabar.example/",
                "http:///dunia",
                "http://redaksi@kabar.example/",
                "http://kabar.example:99999/",
                "http://ka bar.example/",
                "http://kabar..example/",
                "http://[::1/"
            })
    void whatIsNoneIsRefusedWithASentence(String written) {
        assertThatThrownBy(() -> Address.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s).*(no address|names|cannot be one).*");
    }

    @Test
    void linksAreResolvedAgainstThePageTheyStandOn() {
        Address page = Address.of("https://kabar.example/dunia/peru.html?hal=2");
        assertThat(page.resolve("../ekonomi/padi.html#atas")).hasToString("https://kabar.example/ekonomi/padi.html");
        assertThat(page.resolve("//lain.example/x")).hasToString("https://lain.example/x");
        assertThat(page.resolve("/")).hasToString("https://kabar.example/");
        assertThatThrownBy(() -> page.resolve("javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMarksOfCampaignsMakeNoOtherPage() {
        assertThat(Address.of("https://kabar.example/x?utm_source=rss&id=12&fbclid=abc")
                        .key())
                .isEqualTo("https://kabar.example/x?id=12");
        assertThat(Address.of("https://kabar.example/x?utm_medium=feed").key()).isEqualTo("https://kabar.example/x");
    }
}
