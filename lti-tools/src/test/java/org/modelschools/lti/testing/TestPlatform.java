package org.modelschools.lti.testing;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.TestDatabase;

/**
 * A platform that plays the LMS: an issuer with keys over HTTP, registered with the tool by rows in
 * the database, as the operator's API of the dashboard would write them.
 *
 * @param keys its keys
 * @param id its registration with the tool
 * @param clientId the id that it gave the tool
 */
public record TestPlatform(KeyServer keys, PlatformId id, String clientId) {

  private static final AtomicLong IDS = new AtomicLong(1_000_000);

  /** A new registration of the platform with those keys. */
  public static TestPlatform register(
      TestDatabase database, KeyServer keys, String clientId, String... deployments) {
    long id = IDS.incrementAndGet();
    String issuer = keys.address();
    database.update(
        "INSERT INTO platform (id, version, name, issuer, client_id, registration_hash, issuer_hash,"
            + " authorization_endpoint, token_endpoint, jwks_uri, created_at)"
            + " VALUES (?, 1, 'Test', ?, ?, ?, ?, ?, ?, ?, 0)",
        id,
        issuer,
        clientId,
        Hash.hex(issuer + '\n' + clientId),
        Hash.hex(issuer),
        issuer + "/auth",
        issuer + "/token",
        keys.jwksUri());
    Arrays.stream(deployments).forEach(deployment -> deploy(database, id, deployment));
    return new TestPlatform(keys, new PlatformId(id), clientId);
  }

  private static void deploy(TestDatabase database, long platform, String deployment) {
    database.update(
        "INSERT INTO deployment (id, platform_id, deployment_id, deployment_hash, school)"
            + " VALUES (?, ?, ?, ?, 'saalebogen')",
        IDS.incrementAndGet(),
        platform,
        deployment,
        Hash.hex(deployment));
  }

  /** The issuer. */
  public String issuer() {
    return keys.address();
  }
}
