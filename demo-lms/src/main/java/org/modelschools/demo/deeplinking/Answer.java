package org.modelschools.demo.deeplinking;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.modelschools.demo.course.ToolLog;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.service.Body;
import org.modelschools.demo.token.ToolJwt;

/** A deep linking response (Deep Linking 2.0 §4.5) of which signature, audience and times hold. */
record Answer(
    Tool tool,
    String deployment,
    String data,
    String nonce,
    Instant forgotten,
    List<ContentItem> items,
    Optional<String> message,
    Optional<String> error) {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final int LONGEST_MESSAGE = 2000;

  /** Reads what a tool signed; everything that breaks a rule is refused. */
  static Answer read(Tool tool, ToolJwt jwt) {
    try {
      Body claims = Body.parse(jwt.json());
      require(claims, "message_type", "LtiDeepLinkingResponse");
      require(claims, "version", "1.3.0");
      claims.text(DL + "log").ifPresent(it -> ToolLog.note(Level.INFO, it));
      claims.text(DL + "errorlog").ifPresent(it -> ToolLog.note(Level.WARNING, it));
      return new Answer(
          tool,
          claims.requireText(LTI + "deployment_id"),
          claims.requireText(DL + "data"),
          claims.requireText("nonce"),
          jwt.forgotten(),
          claims.objects(DL + "content_items").stream()
              .map(item -> ContentItem.parse(item, tool.name()))
              .toList(),
          claims.text(DL + "msg", LONGEST_MESSAGE).filter(it -> !it.isBlank()),
          claims.text(DL + "errormsg", LONGEST_MESSAGE).filter(it -> !it.isBlank()));
    } catch (Failure e) {
      throw new AnswerRefused(e.code().replace(LTI, "").replace(DL, ""), e.detail());
    }
  }

  private static void require(Body claims, String name, String wanted) {
    if (!claims.requireText(LTI + name).equals(wanted)) {
      throw new AnswerRefused(name, name + " must be " + wanted + ".");
    }
  }
}
