package id.kawat.workbench.account;

import id.kawat.workbench.Bench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A browser of its own, with its own cookies, that follows no redirects by itself. */
final class Browser {
    private final Bench bench;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(Bench bench) {
        this.bench = bench;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(bench.at(path)).header("Accept-Language", "id"));
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** Sends the form as a page of ours would. */
    HttpResponse<String> post(String path, String... fields) {
        String token = Bench.csrf(
                get(path.startsWith("/sign-in/link/") ? path : "/sign-in").body());
        if (token.isEmpty()) {
            token = Bench.csrf(get("/account").body());
        }
        return send(form(path, fields).header("X-CSRF-Token", token));
    }

    HttpRequest.Builder form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(bench.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "id")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", "name", name, "password", password);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }
}
