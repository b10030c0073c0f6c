package id.kawat.source;

import java.util.stream.Stream;

/** Where names lead that are no paths on this machine, such as addresses on the web. */
public interface Remote {
    /** True where the name is one of its own. */
    boolean reads(String name);

    /** All that the name leads to, lazily; what cannot be got comes out as a {@link Problem}. */
    Stream<Found> read(String name);
}
