package org.modelschools.dashboard.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.house.security.MasterKey;

/**
 * Proves that a form was made for this browser: a keyed hash of a secret that only its cookie
 * holds. Another site can neither read the cookie nor compute the hash.
 */
@ApplicationScoped
public class FormToken {

  @Inject MasterKey masterKey;

  /** The token to put into a form for the browser with that secret. */
  public String of(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(masterKey.mac("form").doFinal(bytes));
  }

  /** Whether a form with that token was made for the browser with that secret. */
  public boolean fits(@Nullable String token, @Nullable String secret) {
    return token != null && secret != null && Hash.same(token, of(secret));
  }
}
