package id.kawat.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1:8080/x",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/"
            })
    void whatLeadsIntoAPrivateNetworkIsRefused(String address) {
        assertThatThrownBy(() -> Destination.of(address, false))
                .isInstanceOf(Destination.Refused.class)
                .hasMessage("search.hook.private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https://user:pw@93.184.215.14/",
                "https:///x",
                "http://127.1/",
                "https://a b/",
                "javascript:alert(1)"
            })
    void whatIsNoAddressOfTheWebIsRefused(String address) {
        assertThatThrownBy(() -> Destination.of(address, true))
                .isInstanceOf(Destination.Refused.class)
                .hasMessage("search.hook.address");
    }

    @Test
    void anybodysMachineIsFine() throws IOException {
        Destination destination = Destination.of("https://93.184.215.14/hooks/kawat?x=1", false);
        assertThat(destination.port()).isEqualTo(443);
        assertThat(destination.path()).isEqualTo("/hooks/kawat?x=1");
        assertThat(destination.isSecure()).isTrue();
        assertThat(Destination.isPublic(InetAddress.getByName("2a00:1450:4001:80b::200e")))
                .isTrue();
        assertThat(Destination.of("http://127.0.0.1:9", true).port()).isEqualTo(9);
    }
}
