package org.modelschools.lti.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.service.Representation;
import org.modelschools.lti.launch.message.Addresses;

/**
 * The conversation with a platform that is not known yet: two calls to the origin that it was
 * announced with, both with its token.
 */
@ApplicationScoped
public class Introduction {

  private static final System.Logger LOG = System.getLogger(Introduction.class.getName());

  @Inject Outbound outbound;
  @Inject Addresses addresses;

  /** What the platform says of itself at that address. */
  Representation configuration(String address, @Nullable String token) {
    Outbound.Answer answer =
        send(address, to(address, token).GET().build(), Reason.CONFIGURATION_UNAVAILABLE);
    if (answer.status() != 200) {
      throw new RegistrationRefused(Reason.CONFIGURATION_UNAVAILABLE, "status " + answer.status());
    }
    return read(answer, Reason.CONFIGURATION_UNREADABLE);
  }

  /** What the platform answers to what we say of ourselves. */
  Representation client(String announced, PlatformConfiguration platform, @Nullable String token) {
    String body = new ToolConfiguration(addresses).toJson(platform).toString();
    HttpRequest request =
        to(platform.registrationEndpoint(), token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    Outbound.Answer answer = send(announced, request, Reason.REGISTRATION_UNAVAILABLE);
    if (answer.status() != 200 && answer.status() != 201) {
      throw new RegistrationRefused(Reason.REGISTRATION_REFUSED, error(answer));
    }
    return read(answer, Reason.REGISTRATION_UNREADABLE);
  }

  /** The token also goes with the configuration, where Canvas asks for it: the same origin. */
  private static HttpRequest.Builder to(String address, @Nullable String token) {
    HttpRequest.Builder request = Outbound.to(address).header("Accept", "application/json");
    return token == null || !token.matches("[\\x21-\\x7e]+")
        ? request
        : request.header("Authorization", "Bearer " + token);
  }

  private Outbound.Answer send(String announced, HttpRequest request, Reason otherwise) {
    try {
      return outbound.introduce(announced, request);
    } catch (IOException e) {
      throw new RegistrationRefused(otherwise, e.toString());
    }
  }

  private static Representation read(Outbound.Answer answer, Reason otherwise) {
    try {
      return Representation.one(answer.body());
    } catch (IOException e) {
      throw new RegistrationRefused(otherwise, String.valueOf(e.getMessage()));
    }
  }

  /** The status, and the error of RFC 7591 §3.2.2 if it looks like one. */
  private static String error(Outbound.Answer answer) {
    Optional<String> said = Optional.empty();
    try {
      said = Representation.one(answer.body()).text("error");
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the refusal is no JSON");
    }
    String safe = said.filter(error -> error.matches("[\\w-]{1,40}")).orElse("unreadable");
    return "status " + answer.status() + " " + safe;
  }
}
