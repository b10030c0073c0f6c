package id.kawat.workbench.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A provider of OpenID Connect on the loopback, with one user; it can be told to lie. */
final class SmallProvider implements AutoCloseable {
    static final String CLIENT = "kawat";
    static final String SECRET = "rahasia-klien-yang-panjang-sekali-0123456789";

    /** How it lies. */
    enum Lie {
        NONE,
        OTHER_NONCE,
        OTHER_ISSUER,
        OTHER_AUDIENCE,
        EXPIRED,
        OTHER_KEY,
        UNSIGNED,
        SIGNED_WITH_OUR_SECRET
    }

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey otherKey;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    volatile Lie lie = Lie.NONE;
    volatile List<String> groups = List.of("desk");
    volatile String name = "Maya";
    volatile String subject = "subjek-1";

    SmallProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("satu").generate();
            otherKey = new RSAKeyGenerator(2048).keyID("satu").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext(
                "/keys",
                exchange ->
                        answer(exchange, 200, new JWKSet(key).toPublicJWKSet().toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private String metadata() {
        return """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
             "subject_types_supported":["public"],"response_types_supported":["code"],
             "id_token_signing_alg_values_supported":["RS256"],"authorization_response_iss_parameter_supported":true}""".formatted(issuer());
    }

    /** The user is signed in already: straight back. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state") + "&iss="
                                + issuer());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                || !sent.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
                        + idToken(asked.getOrDefault("nonce", "")) + "\"}");
    }

    private String idToken(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "https://jahat.example" : issuer().toString())
                .audience(lie == Lie.OTHER_AUDIENCE ? "lain" : CLIENT)
                .subject(subject)
                .issueTime(Date.from(now.minusSeconds(lie == Lie.EXPIRED ? 7200 : 0)))
                .expirationTime(Date.from(now.plusSeconds(lie == Lie.EXPIRED ? -3600 : 300)))
                .claim("nonce", lie == Lie.OTHER_NONCE ? "lain" : nonce)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", groups))
                .build();
        try {
            if (lie == Lie.UNSIGNED) {
                return new PlainJWT(claims).serialize();
            }
            boolean shared = lie == Lie.SIGNED_WITH_OUR_SECRET;
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                            .keyID("satu")
                            .build(),
                    claims);
            token.sign(
                    shared
                            ? new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8))
                            : new RSASSASigner(lie == Lie.OTHER_KEY ? otherKey : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
