package id.kawat.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What is wrong with a request, for programs: {@code application/problem+json} as RFC 9457 has it. */
public final class Problem {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problem() {}

    /**
     * Answers with it.
     *
     * @param detail what is wrong this time; what the status says where there is nothing to add
     */
    public static void tell(Context ctx, int status, String detail) {
        String title = HttpStatus.forStatus(status).getMessage();
        if (status == HttpStatus.UNAUTHORIZED.getCode()) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        ctx.status(status)
                .contentType("application/problem+json")
                .result(JSON.createObjectNode()
                        .put("type", "about:blank")
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail.isEmpty() ? usual(status, title) : detail)
                        .put("instance", ctx.path())
                        .toString());
    }

    private static String usual(int status, String title) {
        return switch (status) {
            case 401 -> "sign in, or send a key: Authorization: Bearer kawat_…";
            case 403 -> "who asks may not do this";
            case 404 -> "there is nothing at this address";
            case 405 -> "not done this way here";
            default -> title;
        };
    }
}
