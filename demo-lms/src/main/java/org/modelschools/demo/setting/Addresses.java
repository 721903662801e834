package org.modelschools.demo.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this platform and its neighbours are reached; configured, never read from a request. */
@ApplicationScoped
public class Addresses {

  @Inject
  @ConfigProperty(name = "LMS_BASE_URL", defaultValue = "http://localhost:8080/lms")
  String lms;

  @Inject
  @ConfigProperty(name = "LTI_BASE_URL", defaultValue = "http://localhost:8080/lti")
  String tool;

  @Inject
  @ConfigProperty(name = "DASHBOARD_BASE_URL", defaultValue = "http://localhost:8080/dashboard")
  String dashboard;

  @Inject Manners manners;

  /** The issuer of every message, and the root of every address: no slash at its end. */
  public String issuer() {
    return withoutSlash(lms);
  }

  /** An address of this platform; the path starts with a slash. */
  public String at(String path) {
    return issuer() + path;
  }

  /** The root of the services of one course. */
  public String services(String course) {
    return at("/api/contexts/" + course);
  }

  /** The line items of one course; Moodle's addresses have a query. */
  public String lineItems(String course) {
    return services(course) + "/lineitems" + query();
  }

  /** One line item: tools must put what follows before the query, not behind it. */
  public String lineItem(String course, String id) {
    return services(course) + "/lineitems/" + id + query();
  }

  /** The results of a line item. */
  public String results(String course, String id) {
    return services(course) + "/lineitems/" + id + "/results" + query();
  }

  private String query() {
    return manners.moodle() ? "?type_id=1" : "";
  }

  /** The root of the tool. */
  public String tool() {
    return withoutSlash(tool);
  }

  /** The root of the dashboard. */
  public String dashboard() {
    return withoutSlash(dashboard);
  }

  /** Whether cookies may and must be marked secure. */
  public boolean secure() {
    return issuer().startsWith("https:");
  }

  /** The path below which a session's cookie is sent. */
  public String cookiePath() {
    String path = URI.create(issuer()).getPath();
    return path.isEmpty() ? "/" : path;
  }

  /** The origin of this platform, as a browser compares it. */
  public String origin() {
    return origin(issuer());
  }

  /** The origin of the tool. */
  public String toolOrigin() {
    return origin(tool());
  }

  /** The origin of any address. */
  public static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
