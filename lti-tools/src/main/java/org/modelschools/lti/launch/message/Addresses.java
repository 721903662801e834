package org.modelschools.lti.launch.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this tool stands on the network: {@code LTI_BASE_URL}, not what a request claims. */
@ApplicationScoped
public class Addresses {

  @Inject
  @ConfigProperty(name = "LTI_BASE_URL", defaultValue = "http://localhost:8080/lti")
  String base;

  /** The address of the tool without a slash at its end. */
  public String base() {
    return base;
  }

  /** The redirect URI that platforms register, byte for byte. */
  public String launch() {
    return base + "/launch";
  }

  /** The address of that path of the tool. */
  public String of(String path) {
    return base + path;
  }

  /** The path of that place of the tool, from the root of the host: what links on pages use. */
  public String path(String place) {
    return URI.create(base).getRawPath() + place;
  }

  /** Whether that address is the tool's own: the base itself or something below it. */
  public boolean own(String address) {
    return address.equals(base) || address.startsWith(base + "/") || address.startsWith(base + "?");
  }
}
