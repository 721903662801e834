package org.modelschools.demo.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.modelschools.demo.launch.AuthenticationRequest.Refusal;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.signin.Session;
import org.modelschools.demo.signin.SignedIn;

/** Decides on an authentication request: what is posted to the tool, an id_token or an error. */
@RequestScoped
public class Authorization {

  @Inject Tools tools;
  @Inject PendingLaunches pendingLaunches;
  @Inject SignedIn signedIn;
  @Inject IdTokens idTokens;

  /** Unknown client or foreign redirect URI: nothing may be sent anywhere. */
  Tool requireTool(AuthenticationRequest request) {
    Tool tool =
        tools
            .find(request.value("client_id"))
            .orElseThrow(() -> Failure.invalid("client-unknown", "client_id is unknown."));
    if (!tool.accepts(request.value("redirect_uri")) || isAmbiguous(request)) {
      throw Failure.invalid("redirect-uri-unknown", "redirect_uri is not registered.");
    }
    return tool;
  }

  /** The fields of the form that goes to the redirect URI. */
  Map<String, String> answer(AuthenticationRequest request, Tool tool) {
    Optional<Refusal> refusal = request.refusal().or(() -> refusalOfHints(request, tool));
    Map<String, String> fields = new LinkedHashMap<>();
    if (refusal.isPresent()) {
      fields.put("error", refusal.get().error());
      fields.put("error_description", refusal.get().description());
    } else {
      fields.put("id_token", idTokens.issue(pending(request), tool, request.value("nonce")));
    }
    if (!request.value("state").isEmpty()) {
      fields.put("state", request.value("state"));
    }
    return fields;
  }

  private static boolean isAmbiguous(AuthenticationRequest request) {
    return request
        .repeated()
        .filter(name -> name.equals("client_id") || name.equals("redirect_uri"))
        .isPresent();
  }

  private Optional<Refusal> refusalOfHints(AuthenticationRequest request, Tool tool) {
    Optional<Session> session = signedIn.session();
    if (session.isEmpty()) {
      return Optional.of(new Refusal("login_required", "nobody is signed in"));
    }
    Optional<PendingLaunch> pending = pendingLaunches.find(request.value("lti_message_hint"));
    if (pending.isEmpty() || !pending.get().isFor(tool.clientId())) {
      return Optional.of(new Refusal("invalid_request", "lti_message_hint is unknown or used"));
    }
    boolean own =
        pending.get().isOfSession(session.get().fingerprint())
            && pending.get().hasLoginHint(request.value("login_hint"));
    return own
        ? Optional.empty()
        : Optional.of(new Refusal("access_denied", "login_hint belongs to another session"));
  }

  private PendingLaunch pending(AuthenticationRequest request) {
    String hint = request.value("lti_message_hint");
    PendingLaunch pending =
        pendingLaunches.find(hint).orElseThrow(() -> Failure.notFound("launch"));
    if (!pendingLaunches.consume(hint)) {
      throw new Failure(409, "launch-used", "The launch has been answered already.");
    }
    return pending;
  }
}
