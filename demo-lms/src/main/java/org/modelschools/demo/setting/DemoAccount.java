package org.modelschools.demo.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The digital agent's account of the demo, shown on the start page only if this is one. */
@ApplicationScoped
public class DemoAccount {

  @Inject
  @ConfigProperty(name = "LMS_DEMO", defaultValue = "false")
  boolean shown;

  @Inject
  @ConfigProperty(name = "DEMO_AGENT_PASSWORD", defaultValue = "saale-und-kernberge")
  String password;

  /** Whether the start page may show it. */
  public boolean shown() {
    return shown;
  }

  /** The user name. */
  public String user() {
    return "agent";
  }

  /** The password. */
  public String password() {
    return password;
  }
}
