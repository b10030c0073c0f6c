package id.kawat.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void machinesThatOnlyWeCanReachAreLeftAlone(String number) {
        assertThat(Reach.objection(InetAddress.ofLiteral(number))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9.9.9.9", "100.63.0.1", "172.15.0.1", "172.32.0.1", "193.0.0.1", "2606:4700::1111", "2a00::1"})
    void machinesThatTheWorldCanReachAreAsked(String number) {
        assertThat(Reach.objection(InetAddress.ofLiteral(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0x7f.1", "10.0.0.010"})
    void aNumberInAnUnusualSpellingIsNotEvenLookedUp(String host) {
        assertThat(Reach.PUBLIC.objection(host)).isPresent();
        assertThat(Reach.PUBLIC.objection("127.0.0.1")).isEmpty();
    }

    @Test
    void aHostTheUserNamesIsAskedWhereverItIs() {
        Reach reach = Reach.andHosts(List.of("warta.lan"));
        assertThat(reach.allows("Warta.lan")).isTrue();
        assertThat(reach.allows("lain.lan")).isFalse();
        assertThat(Reach.ANYWHERE.allows("lain.lan")).isTrue();
    }
}
