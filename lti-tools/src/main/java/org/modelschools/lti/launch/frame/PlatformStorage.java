package org.modelschools.lti.launch.frame;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.security.MasterKey;
import org.modelschools.core.platform.Platform;
import org.modelschools.lti.launch.message.State;
import org.modelschools.lti.views.StaticTemplates;

/**
 * What the platform's page keeps for us between login and launch where the browser keeps no cookie
 * (LTI Client Side postMessages and Platform Storage 1.0). Each login has a key and a secret of its
 * own, so several tabs do not disturb each other; the secret is made from the login's nonce, so
 * nothing is written. It goes to the platform's origin alone and nobody else can make it.
 */
@ApplicationScoped
public class PlatformStorage {

  private static final String PURPOSE = "platform-storage";

  @Inject MasterKey masterKey;

  private final StaticTemplates templates = new StaticTemplates();

  /** The page that has the secret kept, and goes on to the platform. */
  public JteModel keep(State state, Platform platform, String next, Messages messages) {
    return templates.launchFrameKeep(request(state, platform), secret(state), next, messages);
  }

  /** Whom to ask for what belongs to that login. */
  static StorageRequest request(State state, Platform platform) {
    return new StorageRequest(
        state.storage(),
        origin(URI.create(platform.authorizationEndpoint())),
        "lti-login-" + state.nonce());
  }

  /** The secret of that login. */
  String secret(State state) {
    byte[] nonce = state.nonce().getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(masterKey.mac(PURPOSE).doFinal(nonce));
  }

  /** As browsers write an origin: in lower case, without the port that the scheme implies. */
  static String origin(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    boolean implied = address.getPort() == (scheme.equals("https") ? 443 : 80);
    String port = address.getPort() < 0 || implied ? "" : ":" + address.getPort();
    return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port;
  }
}
