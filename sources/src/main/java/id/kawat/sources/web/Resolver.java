package id.kawat.sources.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** From a host's name to the numbers it stands for. */
public interface Resolver {
    /**
     * At least one.
     *
     * @throws UnknownHostException where nobody knows the name
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The machine's own. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
