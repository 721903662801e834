package org.modelschools.dashboard.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.core.platform.key.ToolKey;
import org.modelschools.core.platform.key.ToolKeys;

/** What a platform has to know of the tools: their addresses and their key. */
@ApplicationScoped
public class Tool {

  @Inject
  @ConfigProperty(name = "LTI_BASE_URL", defaultValue = "http://localhost:8080/lti")
  String base;

  @Inject ToolKeys keys;

  /**
   * A value to copy.
   *
   * @param label the key of its text
   * @param value what is copied
   */
  public record Value(String label, String value) {}

  /** The address that an invited administrator pastes into the LMS. */
  String invitation(String secret) {
    return base + "/register/" + secret;
  }

  /** The values in the order in which platforms ask for them. */
  List<Value> values() {
    return List.of(
        new Value("platforms.tool.target", base + "/launch"),
        new Value("platforms.tool.login", base + "/login"),
        new Value("platforms.tool.redirect", base + "/launch"),
        new Value("platforms.tool.deep-linking", base + "/launch"),
        new Value("platforms.tool.keys", base + "/jwks"));
  }

  /** The values for a platform of LTI 1.1. */
  public List<Value> legacyValues(String key, String secret) {
    return List.of(
        new Value("legacy.launch", base + "/legacy"),
        new Value("legacy.key", key),
        new Value("legacy.secret", secret));
  }

  /**
   * The public key of now as PEM, for platforms that take no address of keys; empty before there is
   * one.
   */
  String pem() {
    return keys.ring().signing().map(ToolKey::pem).orElse("");
  }
}
