package org.modelschools.demo.token;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.token.AssertionRefused.Reason;

/** Finds out which tool stands behind a client assertion, and that the assertion is new. */
@ApplicationScoped
public class Authentication {

  private static final Logger LOG = System.getLogger(Authentication.class.getName());

  @Inject Tools tools;
  @Inject ToolKeys toolKeys;
  @Inject UsedAssertions usedAssertions;
  @Inject Addresses addresses;
  @Inject Clock clock;

  Tool authenticate(String serialized) {
    try {
      ClientAssertion assertion = ClientAssertion.read(serialized);
      Tool tool =
          tools
              .find(assertion.clientId())
              .orElseThrow(() -> new AssertionRefused(Reason.CLIENT_UNKNOWN));
      assertion.verify(key(tool, assertion.keyId()), addresses.at("/token"), clock.instant());
      usedAssertions.use(assertion);
      return tool;
    } catch (AssertionRefused e) {
      LOG.log(Level.INFO, "demo-lms: token refused, {0}", e.reason());
      throw new TokenRefused(e);
    }
  }

  private RSAKey key(Tool tool, String keyId) throws AssertionRefused {
    try {
      return toolKeys
          .find(tool.jwksUri(), keyId)
          .orElseThrow(() -> new AssertionRefused(Reason.KEY_UNKNOWN));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "demo-lms: keys of {0} unreachable: {1}", tool.clientId(), e);
      throw new TokenRefused(503, "temporarily_unavailable", "The tool's keys are unreachable.");
    }
  }
}
