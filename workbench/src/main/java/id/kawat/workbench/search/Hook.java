package id.kawat.workbench.search;

/**
 * Where what is new for a search is sent.
 *
 * @param secret what deliveries are signed with
 * @param home this workbench's address as its owner sees it, without a stroke at its end
 * @param sent the last of what was told that is in a delivery
 * @param failures in a row
 * @param reason why the last delivery failed; empty after one that did not
 * @param answered when one last arrived, ISO 8601, or empty
 * @param off true where it was given up
 */
record Hook(
        long search,
        String address,
        String secret,
        String home,
        long sent,
        int failures,
        String reason,
        String answered,
        boolean off) {}
