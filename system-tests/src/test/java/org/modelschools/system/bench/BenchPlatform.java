package org.modelschools.system.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * An LTI platform in this process: its keys over HTTP, its tokens signed when they are asked for.
 */
final class BenchPlatform implements AutoCloseable {

  static final String CLIENT_ID = "bench";
  static final String DEPLOYMENT = "1";

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final int CLASS_SIZE = 30;

  private final HttpServer server;
  private final RSAKey key;
  private final RSASSASigner signer;
  private final String tool;

  BenchPlatform(String tool) throws IOException, JOSEException {
    this.tool = tool;
    this.key = new RSAKeyGenerator(2048).keyID("bench-1").generate();
    this.signer = new RSASSASigner(key);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/jwks",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Where the tool is launched. */
  String target() {
    return tool;
  }

  /** What the operator API is sent. */
  String registration() {
    return """
        {"name": "Bench", "issuer": "[me]", "clientId": "bench", "authorizationEndpoint": "[me]/auth",
         "tokenEndpoint": "[me]/token", "jwksUri": "[me]/jwks",
         "deployments": [{"deploymentId": "1", "school": "saalebogen"}]}
        """
        .replace("[me]", issuer());
  }

  /** The token of a pupil's launch, with the claims that Moodle sends. */
  String token(int person, String nonce) throws JOSEException {
    Instant now = Instant.now();
    int course = person / CLASS_SIZE;
    JWTClaimsSet claims =
        common(person, course)
            .claim("nonce", nonce)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .build();
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private JWTClaimsSet.Builder common(int person, int course) {
    String services = issuer() + "/services/" + course;
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT_ID)
        .subject("person-" + person)
        .claim("given_name", "Mia")
        .claim("family_name", "Wenzel")
        .claim("name", "Mia Wenzel")
        .claim("email", "mia@example.org")
        .claim(LTI + "version", "1.3.0")
        .claim(LTI + "message_type", "LtiResourceLinkRequest")
        .claim(LTI + "deployment_id", DEPLOYMENT)
        .claim(LTI + "target_link_uri", target())
        .claim(LTI + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"))
        .claim(LTI + "context", Map.of("id", "course-" + course, "title", "Medienkunde"))
        .claim(LTI + "resource_link", Map.of("id", "link-" + course, "title", "Passwörter"))
        .claim(LTI + "custom", Map.of("module", "m03"))
        .claim(LTI + "launch_presentation", Map.of("locale", "de", "document_target", "iframe"))
        .claim(
            "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
            Map.of(
                "scope",
                List.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
                "lineitems",
                services + "/lineitems",
                "lineitem",
                services + "/lineitems/1"))
        .claim(
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
            Map.of(
                "context_memberships_url",
                services + "/members",
                "service_versions",
                List.of("2.0")));
  }
}
