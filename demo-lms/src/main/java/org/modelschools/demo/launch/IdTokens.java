package org.modelschools.demo.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Agreements;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.Schools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.SignedIn;

/** Issues id_tokens: gathers what a launch says, and signs it. */
@ApplicationScoped
public class IdTokens {

  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject Schools schools;
  @Inject Agreements agreements;
  @Inject SigningKeys signingKeys;
  @Inject SignedIn signedIn;
  @Inject Visit visit;
  @Inject Addresses addresses;
  @Inject Clock clock;

  String issue(PendingLaunch pending, Tool tool, String nonce) {
    Claims claims = new Claims(message(pending, tool, nonce), addresses);
    return sign(claims.toMap(), signingKeys.current());
  }

  private LaunchMessage message(PendingLaunch pending, Tool tool, String nonce) {
    Person person = signedIn.require();
    Errand errand = pending.errand();
    Course course = courses.require(errand.course());
    String activity = errand.activity();
    return new LaunchMessage(
        errand,
        tool,
        agreements.of(tool.clientId(), course.school()),
        schools.find(course.school()).orElseThrow(() -> Failure.notFound("school")),
        person,
        enrolments.require(course.id(), person.id()).role(),
        course,
        activity == null ? null : courses.requireActivity(course.id(), activity),
        visit.language(),
        nonce,
        clock.instant());
  }

  static String sign(Map<String, Object> claims, RSAKey key) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
