package id.kawat.workbench.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something an assistant can ask.
 *
 * @param description what it gives and when to ask it, for the assistant
 */
record Tool(
        String name, String title, String description, List<Argument> arguments, Function<Arguments, Told> answering) {
    Tool {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument.
     *
     * @param type {@code string}, {@code integer}, or {@code strings} for several
     * @param anyOf the only values there are; none where any will do
     */
    record Argument(String name, String type, String description, List<String> anyOf, boolean needed) {
        Argument {
            anyOf = List.copyOf(anyOf);
        }

        static Argument text(String name, String description) {
            return new Argument(name, "string", description, List.of(), false);
        }

        static Argument texts(String name, String description) {
            return new Argument(name, "strings", description, List.of(), false);
        }

        Argument required() {
            return new Argument(name, type, description, anyOf, true);
        }

        Argument oneOf(List<String> values) {
            return new Argument(name, type, description, values, needed);
        }

        private Map<String, Object> schema() {
            Map<String, Object> schema = new LinkedHashMap<>();
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("type", type.equals("strings") ? "string" : type);
            if (!anyOf.isEmpty()) {
                value.put("enum", anyOf);
            }
            if (type.equals("strings")) {
                schema.put("type", "array");
                schema.put("items", value);
            } else {
                schema.putAll(value);
            }
            schema.put("description", description);
            return schema;
        }
    }

    /** JSON Schema of what it is called with. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        for (Argument argument : arguments) {
            properties.put(argument.name(), argument.schema());
            if (argument.needed()) {
                needed.add(argument.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", needed);
        schema.put("additionalProperties", false);
        return schema;
    }
}
