package id.kawat.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tab-separated table of the class path, its rows as column names and cells; the first line names the columns. */
final class Tables {
    private Tables() {}

    static List<Map<String, String>> read(String resource) {
        return find(resource).orElseThrow(() -> new IllegalStateException("this build lacks " + resource));
    }

    static Optional<List<Map<String, String>>> find(String resource) {
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(rows(resource, in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }

    private static List<Map<String, String>> rows(String resource, InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String head = lines.readLine();
        if (head == null) {
            throw new IllegalStateException(resource + " is empty");
        }
        String[] columns = head.split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], i < cells.length ? cells[i] : "");
            }
            rows.add(row);
        }
        return rows;
    }
}
