package org.lupusportal.clinic;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call of the hooks comes from a record that the operator knows (CDS Hooks 2.0, "Trusting CDS Clients"). Where he names
 * none, everybody may call: the answers hold nothing but what is published.
 *
 * <pre>{@code
 * CallerCheck check = new CallerCheck(List.of(new Client("https://record.example", Optional.empty(), jwkSet)), clock);
 * boolean admitted = check.admits(Optional.of("Bearer eyJ…"), "https://lupus.example/cds-services");
 * }</pre>
 *
 * Keys are exchanged beforehand; no address in a token is ever asked. Says nothing of why a caller is not admitted, and keeps of
 * a token no more than its number, until it expires. Safe to share between threads.
 */
public final class CallerCheck {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512,
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512);

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+)");

    /** Clocks of two servers differ by no more. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** Clients make tokens that hold for minutes; the numbers of longer ones would have to be kept too long. */
    private static final Duration LONGEST_LIFE = Duration.ofHours(1);

    /** Calls of an hour of the busiest clinic; a few megabytes. */
    private static final int MOST_NUMBERS = 20_000;

    /** Letters: a UUID and more. */
    private static final int LONGEST_NUMBER = 100;

    private final Map<String, Client> clients;
    private final Clock clock;
    private final Map<String, Instant> used = new HashMap<>();

    /**
     * Admits the calls of some records.
     *
     * @param clients whom to admit; none for everybody
     * @param clock by which tokens expire
     */
    public CallerCheck(List<Client> clients, Clock clock) {
        this.clients = clients.stream().collect(Collectors.toUnmodifiableMap(Client::issuer, Function.identity()));
        this.clock = clock;
    }

    /**
     * Whether to answer a call.
     *
     * @param authorization the header of that name; empty where there is none
     * @param address the whole address that was called, for which the token must be made
     */
    public boolean admits(Optional<String> authorization, String address) {
        return clients.isEmpty()
                || authorization
                        .map(BEARER::matcher)
                        .filter(Matcher::matches)
                        .filter(bearer -> isGood(bearer.group(1), address))
                        .isPresent();
    }

    private boolean isGood(String token, String address) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            Client client = claims.getIssuer() == null ? null : clients.get(claims.getIssuer());
            return client != null
                    && isHeader(jwt.getHeader(), client)
                    && isSigned(jwt, client)
                    && isNow(claims)
                    && claims.getAudience().contains(address)
                    && client.tenant().stream().allMatch(tenant -> tenant.equals(claims.getClaim("tenant")))
                    && isNew(claims);
        } catch (ParseException | JOSEException | IllegalArgumentException notAToken) {
            return false;
        }
    }

    private static boolean isHeader(JWSHeader header, Client client) {
        boolean type = header.getType() != null && header.getType().getType().equalsIgnoreCase("JWT");
        boolean keys = header.getJWKURL() == null
                || client.jku().stream().anyMatch(header.getJWKURL().toString()::equals);
        return type && keys && ALGORITHMS.contains(header.getAlgorithm()) && header.getKeyID() != null;
    }

    private static boolean isSigned(SignedJWT jwt, Client client) throws JOSEException {
        JWSHeader header = jwt.getHeader();
        JWK key = client.keys().getKeyByKeyId(header.getKeyID());
        boolean fits = key instanceof AsymmetricJWK
                && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                && isFor(header.getAlgorithm(), key.getAlgorithm());
        return fits
                && jwt.verify(
                        new DefaultJWSVerifierFactory().createJWSVerifier(header, ((AsymmetricJWK) key).toPublicKey()));
    }

    private static boolean isFor(JWSAlgorithm used, @Nullable Algorithm named) {
        return named == null || named.equals(used);
    }

    private boolean isNow(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Optional<Instant> end = moment(claims.getExpirationTime());
        return end.filter(e -> e.isAfter(now.minus(SKEW)) && e.isBefore(now.plus(LONGEST_LIFE)))
                        .isPresent()
                && moment(claims.getIssueTime())
                        .filter(begin -> begin.isBefore(now.plus(SKEW)))
                        .isPresent()
                && moment(claims.getNotBeforeTime()).stream().allMatch(begin -> begin.isBefore(now.plus(SKEW)));
    }

    private static Optional<Instant> moment(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    /** Each token serves once. Only those reach this that are signed by a known record, so no stranger can fill the memory. */
    private synchronized boolean isNew(JWTClaimsSet claims) {
        String number = claims.getJWTID();
        if (number == null || number.isEmpty() || number.length() > LONGEST_NUMBER) {
            return false;
        }
        Instant now = clock.instant();
        if (used.size() >= MOST_NUMBERS) {
            used.values().removeIf(end -> end.isBefore(now.minus(SKEW)));
        }
        return used.size() < MOST_NUMBERS
                && used.putIfAbsent(
                                claims.getIssuer() + " " + number,
                                claims.getExpirationTime().toInstant())
                        == null;
    }

    /**
     * A record that may call.
     *
     * @param issuer by which it names itself in its tokens
     * @param jku the address of its keys, if its tokens name one; only compared, never asked
     * @param tenant which of its customers may call; all where empty
     * @param keys with which it signs
     */
    public record Client(String issuer, Optional<String> jku, Optional<String> tenant, JWKSet keys) {

        /**
         * A record with the keys that it has published.
         *
         * @param jwkSet as JSON (RFC 7517)
         * @throws IllegalArgumentException where it is none, or holds no public key with an id
         */
        public static Client of(String issuer, Optional<String> jku, Optional<String> tenant, String jwkSet) {
            try {
                JWKSet keys = JWKSet.parse(jwkSet).toPublicJWKSet();
                if (keys.getKeys().stream().noneMatch(key -> key.getKeyID() != null)) {
                    throw new IllegalArgumentException("no public key with an id (kid) among the keys of " + issuer);
                }
                return new Client(issuer, jku, tenant, keys);
            } catch (ParseException e) {
                throw new IllegalArgumentException("the keys of " + issuer + " are no JSON Web Key Set", e);
            }
        }
    }
}
