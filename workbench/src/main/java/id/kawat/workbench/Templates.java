package id.kawat.workbench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The pages' templates, compiled in the build; who edits them names their folder in {@code kawat.templates} and sees changes at once. */
final class Templates {
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final TemplateEngine engine;
    private final boolean edited;

    Templates() {
        String folder = System.getProperty("kawat.templates");
        edited = folder != null;
        engine = folder == null
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(folder)),
                        Path.of(folder, "../../../target/jte"),
                        ContentType.Html);
        engine.setTrimControlStructures(true);
    }

    /** True where somebody edits them, so that a page made of one may soon be another. */
    boolean areEdited() {
        return edited;
    }

    String page(String template, Visit visit, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("visit", visit);
        StringOutput out = new StringOutput(16_384);
        engine.render(template, all, out);
        return straight(out.toString());
    }

    /**
     * Marks that turn the direction of writing reach beyond the name or title they came in, and would make a page say something else than it does. In
     * their place comes a mark of no width, so that places in a text stay the same.
     */
    private static String straight(String page) {
        return TURNING.matcher(page).find() ? TURNING.matcher(page).replaceAll("\u200B") : page;
    }
}
