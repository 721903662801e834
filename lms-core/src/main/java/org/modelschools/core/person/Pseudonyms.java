package org.modelschools.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.modelschools.core.house.security.MasterKey;
import org.modelschools.core.house.security.Vault;

/** Turns a platform's {@code sub} into a pseudonym, and seals it for the way back. */
@ApplicationScoped
public class Pseudonyms {

  private static final String PURPOSE = "subject";

  @Inject MasterKey masterKey;
  @Inject Vault vault;

  /**
   * The pseudonym: the same {@code sub} of the same platform gives the same one, without the master
   * key nobody can tell which. A NUL byte stands between both, which neither can hold.
   */
  public String of(long platformId, String subject) {
    byte[] text = (platformId + "\0" + subject).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(masterKey.mac("pseudonym").doFinal(text));
  }

  /** The {@code sub}, sealed. */
  public String seal(String subject) {
    return vault.seal(PURPOSE, subject);
  }

  /** The {@code sub} of that person, for the platform's services only. */
  public String subjectOf(Person person) {
    return vault.open(PURPOSE, person.subjectSealed());
  }
}
