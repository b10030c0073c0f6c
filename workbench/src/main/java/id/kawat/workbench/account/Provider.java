package id.kawat.workbench.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import id.kawat.workbench.Role;
import id.kawat.workbench.Settings.Oidc;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provider of OpenID Connect, asked by the authorization code flow with PKCE. What it vouches for is believed when the id token is
 * signed with a key of its own, was made for us, has not expired, and bears the nonce that this browser was sent with.
 */
final class Provider {
    private static final int MILLIS = 5_000;
    private static final int LARGEST_ANSWER = 200_000;
    private static final Duration KNOWN_FOR = Duration.ofHours(12);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(10);

    /** Signatures by the provider's own key: no shared secrets, and never none. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Oidc oidc;
    private final Issuer issuer;
    private final InstantSource clock;
    private @Nullable Known known;
    private Instant failed = Instant.MIN;

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant since) {}

    /** What one browser was sent with; it comes back with the answer. */
    record Journey(String state, String nonce, String verifier) {
        static Journey begin() {
            return new Journey(Token.draw(), Token.draw(), Token.draw());
        }
    }

    /**
     * Whom the provider vouches for.
     *
     * @param role none: they may sign in there, and not here
     */
    record Vouched(String issuer, String subject, String name, Optional<Role> role) {}

    /** It could not be asked, or what it says cannot be believed. */
    static final class ProviderException extends Exception {
        private static final long serialVersionUID = 1L;

        ProviderException(String message) {
            super(message);
        }

        ProviderException(String message, Throwable cause) {
            super(message + ": " + cause.getMessage(), cause);
        }
    }

    /** @throws IllegalArgumentException where the issuer is asked by http over the network */
    Provider(Oidc oidc, InstantSource clock) {
        this.oidc = oidc;
        this.issuer = new Issuer(oidc.issuer());
        this.clock = clock;
        mustBeSafe(oidc.issuer());
    }

    private static void mustBeSafe(URI address) {
        if ("https".equals(address.getScheme())) {
            return;
        }
        try {
            if ("http".equals(address.getScheme())
                    && address.getHost() != null
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException _) {
            // Said below.
        }
        throw new IllegalArgumentException("a provider is asked by https, not at " + address);
    }

    /** Where to send the browser. */
    URI door(Journey journey, URI back) throws ProviderException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile", "email"), new ClientID(oidc.clientId()), back)
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(journey.state()))
                .nonce(new Nonce(journey.nonce()))
                .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Whom the provider vouches for.
     *
     * @param answered the address the browser came back to, with its query
     * @param back the same without
     */
    Vouched vouched(Journey journey, URI answered, URI back) throws ProviderException {
        Known provider = known();
        AuthorizationCode code = code(journey, answered, provider.metadata());
        try {
            HTTPRequest request = new TokenRequest.Builder(
                            provider.metadata().getTokenEndpointURI(),
                            authentication(provider.metadata()),
                            new AuthorizationCodeGrant(code, back, new CodeVerifier(journey.verifier())))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(MILLIS);
            request.setReadTimeout(MILLIS);
            request.setFollowRedirects(false);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!(response instanceof OIDCTokenResponse tokens)) {
                throw new ProviderException("it gave no token: "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            IDTokenClaimsSet claims =
                    provider.validator().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(journey.nonce()));
            String subject = claims.getSubject().getValue();
            return new Vouched(issuer.getValue(), subject, name(claims, subject), role(claims));
        } catch (IOException | ParseException e) {
            throw new ProviderException("asking for its token", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new ProviderException("its id token cannot be believed", e);
        }
    }

    private AuthorizationCode code(Journey journey, URI answered, OIDCProviderMetadata metadata)
            throws ProviderException {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(answered);
        } catch (ParseException e) {
            throw new ProviderException("its answer makes no sense", e);
        }
        State state = response.getState();
        if (state == null || !new State(journey.state()).equals(state)) {
            throw new ProviderException("an answer to something this browser did not ask");
        }
        Issuer answering = response.getIssuer();
        if (answering == null ? metadata.supportsAuthorizationResponseIssuerParam() : !answering.equals(issuer)) {
            throw new ProviderException("an answer of somebody else");
        }
        if (!response.indicatesSuccess()) {
            throw new ProviderException("it lets nobody in: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new ProviderException("its answer has no code");
        }
        return code;
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        ClientID id = new ClientID(oidc.clientId());
        Secret secret = new Secret(oidc.clientSecret());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean post = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return post ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    private String name(IDTokenClaimsSet claims, String subject) {
        return Stream.of(oidc.nameClaim(), "preferred_username", "name", "email")
                .map(claims::getStringClaim)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(subject);
    }

    private Optional<Role> role(IDTokenClaimsSet claims) {
        Object value = claims.toJSONObject();
        for (String key : claims.getClaim(oidc.roleClaim()) == null
                ? oidc.roleClaim().split("\\.")
                : new String[] {oidc.roleClaim()}) {
            value = value instanceof Map<?, ?> inside ? inside.get(key) : null;
        }
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        return values.map(String::valueOf)
                .flatMap(one -> Optional.ofNullable(oidc.roles().get(one)).stream())
                .max(Comparator.naturalOrder())
                .or(oidc::otherwise);
    }

    /** What the provider tells of itself, asked at the first use and twice a day. */
    private synchronized Known known() throws ProviderException {
        Instant now = clock.instant();
        if (known != null && known.since().plus(KNOWN_FOR).isAfter(now)) {
            return known;
        }
        if (now.isBefore(failed)) {
            throw new ProviderException("it does not answer");
        }
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, MILLIS, MILLIS);
            mustBeSafe(metadata.getAuthorizationEndpointURI());
            mustBeSafe(metadata.getTokenEndpointURI());
            mustBeSafe(metadata.getJWKSetURI());
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(MILLIS, MILLIS, LARGEST_ANSWER))
                    .retrying(true)
                    .build();
            IDTokenValidator validator = new IDTokenValidator(
                    issuer, new ClientID(oidc.clientId()), new JWSVerificationKeySelector<>(SIGNATURES, keys), null);
            Known learned = new Known(metadata, validator, now);
            known = learned;
            return learned;
        } catch (GeneralException | IOException | IllegalArgumentException e) {
            if (known != null) {
                // Better what it said this morning than nobody at their desk.
                return known;
            }
            failed = now.plus(ASKED_AGAIN_AFTER);
            throw new ProviderException("it does not say what it is", e);
        }
    }
}
