package id.kawat.workbench.account;

import java.time.Instant;

/**
 * Somebody signed in, in one browser.
 *
 * @param id names it on pages; no secret
 * @param seen when it was last used, to the minute
 * @param agent what the browser calls itself
 */
public record Session(String id, Account account, Instant made, Instant seen, String address, String agent) {
    /** The browser and its machine in two words, {@code Firefox, Windows}; what it calls itself where neither is known. */
    public String browser() {
        String program =
                first("Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");
        String machine = first(
                "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS",
                "Linux", "Linux");
        if (program.isEmpty() && machine.isEmpty()) {
            return agent.length() > 40 ? agent.substring(0, 40) + "…" : agent;
        }
        return program + (program.isEmpty() || machine.isEmpty() ? "" : ", ") + machine;
    }

    private String first(String... signs) {
        for (int i = 0; i < signs.length; i += 2) {
            if (agent.contains(signs[i])) {
                return signs[i + 1];
            }
        }
        return "";
    }
}
