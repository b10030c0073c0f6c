package id.kawat.workbench.search;

import id.kawat.workbench.Visit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of an address, written and read. */
final class Addresses {
    private Addresses() {}

    static String query(List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(each -> each.getKey() + "=" + Visit.escaped(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(part.substring(0, equals), any -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
