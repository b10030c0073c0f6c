package id.kawat.workbench.places;

import java.util.List;

/**
 * A piece of a party's page.
 *
 * @param key names it in addresses
 * @param address of the page that shows all of it
 * @param next address of what comes after these lines; empty where nothing does
 * @param note said of it as a whole; may be empty
 * @param waiting true where it takes long and is fetched when the page is there
 */
public record Section(
        String key, String title, String address, List<Line> lines, String next, String note, boolean waiting) {
    public Section {
        lines = List.copyOf(lines);
    }
}
