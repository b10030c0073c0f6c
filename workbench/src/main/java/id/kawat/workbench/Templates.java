package id.kawat.workbench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The pages' templates, compiled in the build; who edits them names their folder in {@code kawat.templates} and sees changes at once. */
final class Templates {
    private final TemplateEngine engine;

    Templates() {
        String edited = System.getProperty("kawat.templates");
        engine = edited == null
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(edited)),
                        Path.of(edited, "../../../target/jte"),
                        ContentType.Html);
        engine.setTrimControlStructures(true);
    }

    void show(Context ctx, String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("visit", Visit.of(ctx));
        StringOutput out = new StringOutput(16_384);
        engine.render(template, all, out);
        ctx.html(out.toString());
    }
}
