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
import org.modelschools.demo.token.JwtRefused.Reason;

/** Finds out which tool stands behind a JWT, and that a client assertion is new. */
@ApplicationScoped
public class Authentication {

  private static final Logger LOG = System.getLogger(Authentication.class.getName());

  @Inject Tools tools;
  @Inject ToolKeys toolKeys;
  @Inject UsedJwts usedJwts;
  @Inject Addresses addresses;
  @Inject Clock clock;

  Tool authenticate(String serialized) {
    try {
      ClientAssertion assertion = ClientAssertion.read(serialized);
      Tool tool = tool(assertion.clientId());
      assertion.verify(key(tool, assertion.keyId()), addresses.at("/token"), clock.instant());
      usedJwts.use(tool.clientId(), assertion.id(), assertion.forgotten());
      return tool;
    } catch (JwtRefused e) {
      LOG.log(Level.INFO, "demo-lms: token refused, {0}", e.code());
      throw new TokenRefused(e);
    } catch (IOException e) {
      throw new TokenRefused(503, "temporarily_unavailable", "The tool's keys are unreachable.");
    }
  }

  /** The tool that signed a message to this platform, after signature, audience and times. */
  public Tool sender(ToolJwt message) throws JwtRefused, IOException {
    Tool tool = tool(message.issuer());
    message.verifySignature(key(tool, message.keyId()));
    message.verifyOnlyAudience(addresses.issuer());
    message.verifyTimes(clock.instant());
    return tool;
  }

  private Tool tool(String clientId) throws JwtRefused {
    return tools.find(clientId).orElseThrow(() -> new JwtRefused(Reason.CLIENT_UNKNOWN));
  }

  private RSAKey key(Tool tool, String keyId) throws JwtRefused, IOException {
    try {
      return toolKeys
          .find(tool.jwksUri(), keyId)
          .orElseThrow(() -> new JwtRefused(Reason.KEY_UNKNOWN));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "demo-lms: keys of {0} unreachable: {1}", tool.clientId(), e);
      throw e;
    }
  }
}
