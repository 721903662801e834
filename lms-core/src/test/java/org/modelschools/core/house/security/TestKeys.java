package org.modelschools.core.house.security;

import java.util.Optional;
import org.modelschools.core.testing.ServerUnderTest;

/** Keys for tests, without a container that injects them. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
public final class TestKeys {

  private TestKeys() {}

  /** The master key of every server under test. */
  public static MasterKey master() {
    return master(ServerUnderTest.MASTER_KEY);
  }

  /** That master key, base64. */
  public static MasterKey master(String base64) {
    MasterKey key = new MasterKey();
    key.configured = Optional.of(base64);
    return key;
  }

  /** A vault under that master key. */
  public static Vault vault(MasterKey key) {
    Vault vault = new Vault();
    vault.masterKey = key;
    return vault;
  }
}
