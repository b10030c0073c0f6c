package id.kawat.sources.web;

import java.time.Duration;

/**
 * How far patience, memory and politeness go.
 *
 * @param connect the longest wait for a connection
 * @param headers the longest silence of a server
 * @param whole the longest time for one answer, first byte to last
 * @param mostBytes of an answer, packed or unpacked
 * @param redirections the most that are followed
 * @param gap the shortest time between two requests to one host
 * @param longestGap that a site's robots.txt may ask for
 * @param longestRest that a server may ask for with Retry-After
 * @param robotsLifetime how long a robots.txt is believed
 * @param robotsRest how long a site is left alone whose robots.txt cannot be got
 */
public record Limits(
        Duration connect,
        Duration headers,
        Duration whole,
        int mostBytes,
        int redirections,
        Duration gap,
        Duration longestGap,
        Duration longestRest,
        Duration robotsLifetime,
        Duration robotsRest) {
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(90),
            20 * 1024 * 1024,
            10,
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofMinutes(30));

    public Limits withGap(Duration between) {
        return new Limits(
                connect,
                headers,
                whole,
                mostBytes,
                redirections,
                between,
                longestGap,
                longestRest,
                robotsLifetime,
                robotsRest);
    }
}
