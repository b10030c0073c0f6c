package id.kawat.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Styles, scripts and pictures, served from here under addresses that change with their content, so that a browser may keep them for
 * good. Libraries come out of their own archives.
 */
public final class Assets implements Area {
    private static final String OURS = "/id/kawat/workbench/assets/";
    private static final String LIBRARIES = "/META-INF/resources/webjars/";

    private static final Map<String, String> LIBRARY_FILES = Map.of(
            "htmx.js", "htmx.org/2.0.10/dist/htmx.min.js",
            "echarts.js", "echarts/5.5.0/echarts.min.js",
            "cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js",
            "swagger-ui.js", "swagger-ui/5.34.1/swagger-ui-bundle.js",
            "swagger-ui.css", "swagger-ui/5.34.1/swagger-ui.css");

    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json"));

    private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

    private record Asset(byte[] bytes, String digest) {}

    /** The address of the asset of this name, {@code base.css}; for templates. */
    public static String at(String name) {
        return "/assets/" + asset(name).digest() + "/" + name;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/assets/{digest}/{name}", this::serve, Role.ANYBODY);
        routes.get("/favicon.ico", ctx -> ctx.redirect(at("kawat.svg")), Role.ANYBODY);
    }

    private void serve(Context ctx) {
        String name = ctx.pathParam("name");
        if (!name.matches("[a-z][a-z0-9.-]*\\.(css|js|svg|png|json)")) {
            throw new NotFoundResponse();
        }
        Asset asset;
        try {
            asset = asset(name);
        } catch (IllegalArgumentException _) {
            throw new NotFoundResponse();
        }
        boolean current = asset.digest().equals(ctx.pathParam("digest"));
        ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.contentType(Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))));
        ctx.result(asset.bytes());
    }

    private static Asset asset(String name) {
        if (System.getProperty("kawat.templates") != null) {
            return read(name);
        }
        return KNOWN.computeIfAbsent(name, Assets::read);
    }

    private static Asset read(String name) {
        String library = LIBRARY_FILES.get(name);
        String path = library == null ? OURS + name : LIBRARIES + library;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(bytes, HexFormat.of().formatHex(sum, 0, 6));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
