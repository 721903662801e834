package org.modelschools.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.PlatformAddress;
import org.modelschools.core.platform.service.Representation;

/**
 * What a platform says of itself (LTI Dynamic Registration 1.0 §3.4): judged as a stranger's word,
 * one rule one method.
 *
 * @param issuer its issuer, on the host that was announced
 * @param authorizationEndpoint where browsers are sent to log in
 * @param tokenEndpoint where access tokens come from
 * @param jwksUri where its keys are
 * @param registrationEndpoint where tools register, on the host that was announced
 * @param scopes those that it grants; none when it does not say
 * @param lti what it says of LTI
 */
record PlatformConfiguration(
    String issuer,
    String authorizationEndpoint,
    String tokenEndpoint,
    String jwksUri,
    String registrationEndpoint,
    List<String> scopes,
    LtiSupport lti) {

  private static final int MAX_ISSUER = 500;
  private static final int MAX_ADDRESS = 1000;

  /** The configuration in that JSON, which came from the announced address. */
  static PlatformConfiguration read(Representation json, String announced, PlatformAddress rules) {
    PlatformConfiguration read =
        new PlatformConfiguration(
            issuer(json, announced, rules),
            address(json, "authorization_endpoint", rules),
            address(json, "token_endpoint", rules),
            address(json, "jwks_uri", rules),
            registrationEndpoint(json, announced, rules),
            json.texts("scopes_supported"),
            LtiSupport.of(json.object(LtiSupport.CLAIM)));
    supports(json, "response_types_supported", "id_token");
    supports(json, "id_token_signing_alg_values_supported", "RS256");
    supports(json, "token_endpoint_auth_methods_supported", "private_key_jwt");
    supports(json, "token_endpoint_auth_signing_alg_values_supported", "RS256");
    read.lti.requireResourceLinks();
    return read;
  }

  /** The name for people, until they give it a better one. */
  String name() {
    String host = URI.create(issuer).getHost();
    return lti.product().map(product -> product + " (" + host + ")").orElse(host);
  }

  /** §3.5.1: who serves the configuration of an issuer must be that issuer's host. */
  private static String issuer(Representation json, String announced, PlatformAddress rules) {
    String issuer = json.text("issuer").orElse("");
    if (issuer.length() > MAX_ISSUER || rules.fault(issuer).isPresent()) {
      throw new RegistrationRefused(Reason.ENDPOINT_INVALID, "issuer");
    }
    if (!origin(issuer).equals(origin(announced))) {
      throw new RegistrationRefused(
          Reason.ISSUER_MISMATCH, origin(issuer) + " instead of " + origin(announced));
    }
    return issuer;
  }

  private static String address(Representation json, String name, PlatformAddress rules) {
    String address = json.text(name).orElse("");
    if (address.length() > MAX_ADDRESS || rules.faultNow(address).isPresent()) {
      throw new RegistrationRefused(Reason.ENDPOINT_INVALID, name);
    }
    return address;
  }

  /** The registration token goes there, and it is nobody else's business. */
  private static String registrationEndpoint(
      Representation json, String announced, PlatformAddress rules) {
    String address = address(json, "registration_endpoint", rules);
    if (!origin(address).equals(origin(announced))) {
      throw new RegistrationRefused(Reason.ENDPOINT_FOREIGN, origin(address));
    }
    return address;
  }

  /** What a platform does not say it may still be able to do. */
  private static void supports(Representation json, String list, String needed) {
    List<String> offered = json.texts(list);
    if (!offered.isEmpty() && !offered.contains(needed)) {
      throw new RegistrationRefused(Reason.PLATFORM_UNSUPPORTED, list);
    }
  }

  private static String origin(String address) {
    return Outbound.origin(URI.create(address));
  }

  /** Of those scopes the ones that this platform grants, as far as it says. */
  List<String> granted(List<String> wanted) {
    return scopes.isEmpty() ? wanted : wanted.stream().filter(scopes::contains).toList();
  }

  /** The first of those scopes that this platform grants. */
  Optional<String> firstGranted(List<String> wanted) {
    return granted(wanted).stream().findFirst();
  }
}
