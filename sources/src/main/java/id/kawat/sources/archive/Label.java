package id.kawat.sources.archive;

import java.util.ArrayList;
import java.util.List;

/** The name of an entry as it is shown. It says where something lay, and is never a place that anything is written to. */
public final class Label {
    private static final int LONGEST = 300;

    private Label() {}

    /**
     * A name without what would lead out of its archive ({@code ../}, {@code C:\}, a leading slash) and without characters that
     * do something to a terminal. Of a very long one the end, where the file's own name stands.
     */
    public static String of(String name) {
        String visible = name.replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\uFFFD]", "");
        List<String> parts = new ArrayList<>();
        for (String part : visible.split("/")) {
            if (!part.isBlank() && !part.equals(".") && !part.equals("..") && !part.matches("[A-Za-z]:")) {
                parts.add(part);
            }
        }
        String label = String.join("/", parts);
        if (label.isEmpty()) {
            return "?";
        }
        return label.length() <= LONGEST ? label : "…" + label.substring(label.length() - LONGEST);
    }

    /** The last part of a label: the file's own name. */
    public static String own(String label) {
        return label.substring(label.lastIndexOf('/') + 1);
    }
}
