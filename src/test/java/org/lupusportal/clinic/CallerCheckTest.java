package org.lupusportal.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CallerCheckTest {

    private static final String ADDRESS = "https://portal.example/cds-services/patient-view";
    private static final String ISSUER = "https://record.example";
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final ECKey KEY = ec("k1");
    private static final ECKey STRANGER = ec("k1");
    private static final RSAKey RSA = rsa();

    private final CallerCheck check = check(Optional.empty(), Optional.empty());

    private static CallerCheck check(Optional<String> jku, Optional<String> tenant) {
        String keys = new JWKSet(List.of(KEY, RSA)).toString();
        return new CallerCheck(
                List.of(CallerCheck.Client.of(ISSUER, jku, tenant, keys)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static ECKey ec(String id) {
        try {
            return new ECKeyGenerator(Curve.P_384).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID("r1").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("k1").type(JOSEObjectType.JWT);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(ADDRESS)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims) {
        try {
            return signed(header, claims, new ECDSASigner(KEY));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims, JWSSigner signer)
            throws JOSEException {
        SignedJWT jwt = new SignedJWT(header.build(), claims.build());
        jwt.sign(signer);
        return jwt.serialize();
    }

    private boolean admits(String token) {
        return check.admits(Optional.of("Bearer " + token), ADDRESS);
    }

    private boolean admitsWith(UnaryOperator<JWTClaimsSet.Builder> changed) {
        return admits(signed(header(), changed.apply(claims())));
    }

    @Test
    void withoutAnyClientEverybodyMayCall() {
        CallerCheck open = new CallerCheck(List.of(), Clock.systemUTC());

        assertThat(open.admits(Optional.empty(), ADDRESS)).isTrue();
        assertThat(open.admits(Optional.of("Bearer x"), ADDRESS)).isTrue();
    }

    @Test
    void aTokenOfAKnownRecordIsTakenOnce() throws JOSEException {
        String token = signed(header(), claims());

        assertThat(admits(token)).isTrue();
        assertThat(admits(token)).isFalse();
        assertThat(admits(signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS384).keyID("r1").type(JOSEObjectType.JWT),
                        claims(),
                        new RSASSASigner(RSA))))
                .isTrue();
    }

    @Test
    void whoeverHasNoTokenIsNotAdmitted() {
        for (String header : List.of("", "Bearer", "Bearer ", "Bearer a.b.c", "Basic eDp5", "Bearer x y")) {
            assertThat(check.admits(Optional.of(header), ADDRESS)).as(header).isFalse();
        }
        assertThat(check.admits(Optional.empty(), ADDRESS)).isFalse();
    }

    @Test
    void aTokenOfAnotherKeyAlgorithmOrKindIsNotTaken() throws JOSEException {
        assertThat(admits(signed(header(), claims(), new ECDSASigner(STRANGER))))
                .isFalse();
        assertThat(admits(new PlainJWT(claims().build()).serialize())).isFalse();
        assertThat(admits(signed(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").type(JOSEObjectType.JWT),
                        claims(),
                        new MACSigner(KEY.toPublicJWK().toString()))))
                .isFalse();
        assertThat(admits(signed(header().keyID("k2"), claims()))).isFalse();
        assertThat(admits(signed(header().keyID(null), claims()))).isFalse();
        assertThat(admits(signed(header().type(null), claims()))).isFalse();
        assertThat(admits(signed(header().jwkURL(URI.create("https://evil.example/keys")), claims())))
                .isFalse();
    }

    @Test
    void whatATokenSaysMustFit() {
        assertThat(admitsWith(claims -> claims.issuer("https://other.example"))).isFalse();
        assertThat(admitsWith(claims -> claims.issuer(null))).isFalse();
        assertThat(admitsWith(claims -> claims.audience("https://portal.example/cds-services")))
                .isFalse();
        assertThat(admitsWith(claims -> claims.audience(ADDRESS + "/"))).isFalse();
        assertThat(admitsWith(claims -> claims.audience((String) null))).isFalse();
        assertThat(admitsWith(claims -> claims.audience(List.of("https://x.example", ADDRESS))))
                .isTrue();
        assertThat(admitsWith(claims -> claims.expirationTime(Date.from(Instant.ofEpochSecond(1_422_568_860)))))
                .isFalse();
        assertThat(admitsWith(claims -> claims.expirationTime(null))).isFalse();
        assertThat(admitsWith(claims -> claims.expirationTime(Date.from(NOW.plusSeconds(90_000)))))
                .isFalse();
        assertThat(admitsWith(claims -> claims.issueTime(null))).isFalse();
        assertThat(admitsWith(claims -> claims.issueTime(Date.from(NOW.plusSeconds(200)))))
                .isFalse();
        assertThat(admitsWith(claims -> claims.issueTime(Date.from(NOW.plusSeconds(30)))))
                .isTrue();
        assertThat(admitsWith(claims -> claims.jwtID(null))).isFalse();
        assertThat(admitsWith(claims -> claims.jwtID("x".repeat(1_000)))).isFalse();
    }

    @Test
    void anAddressOfKeysAndATenantMustBeTheOnesAgreed() {
        CallerCheck strict = check(Optional.of("https://record.example/keys"), Optional.of("ward 7"));

        assertThat(strict.admits(
                        Optional.of("Bearer "
                                + signed(
                                        header().jwkURL(URI.create("https://record.example/keys")),
                                        claims().claim("tenant", "ward 7"))),
                        ADDRESS))
                .isTrue();
        assertThat(strict.admits(Optional.of("Bearer " + signed(header(), claims())), ADDRESS))
                .isFalse();
    }

    @Test
    void keysThatCannotBeReadEndTheStart() {
        assertThatThrownBy(() -> CallerCheck.Client.of(ISSUER, Optional.empty(), Optional.empty(), "{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ISSUER);
        assertThatThrownBy(() -> CallerCheck.Client.of(ISSUER, Optional.empty(), Optional.empty(), "{\"keys\":[]}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
