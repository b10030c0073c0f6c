package id.kawat.workbench.mcp;

import id.kawat.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answers: the same for reading and for programs.
 *
 * @param text as an assistant reads it
 * @param data as a program does
 */
record Told(String text, Map<String, @Nullable Object> data) {
    /** Statements one after the other, each with its pins. */
    static final class Statements {
        private final StringBuilder text = new StringBuilder();
        private final List<Map<String, @Nullable Object>> items = new ArrayList<>();

        /** @param more fields that say of it what a program asks */
        void add(String says, List<? extends Fact> facts, Map<String, @Nullable Object> more) {
            text.append(text.isEmpty() ? "- " : "\n- ").append(says).append(Pins.lines(facts));
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("says", says);
            item.putAll(more);
            item.put("pins", Pins.of(facts));
            items.add(item);
        }

        /**
         * @param nothing what is said where there is nothing
         * @param more whether there was more than was asked for
         */
        Told told(String nothing, boolean more) {
            Map<String, @Nullable Object> data = new LinkedHashMap<>();
            data.put("items", items);
            data.put("more", more);
            String told = items.isEmpty() ? nothing : text.toString();
            return new Told(more ? told + "\n(There is more: ask for a shorter time, or a higher limit.)" : told, data);
        }
    }
}
