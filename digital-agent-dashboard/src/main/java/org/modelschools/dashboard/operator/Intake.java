package org.modelschools.dashboard.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;
import org.modelschools.dashboard.operator.Refused.Reason;
import org.modelschools.dashboard.registration.FieldProblem;
import org.modelschools.dashboard.registration.FieldProblem.Fault;
import org.modelschools.dashboard.registration.RegistrationDesk;

/** Takes bodies of registrations in, or refuses them with everything that is wrong. */
@ApplicationScoped
public class Intake {

  @Inject RegistrationDesk desk;
  @Inject Platforms platforms;
  @Inject Languages languages;

  /** A new platform. */
  Platform add(InputStream body) throws IOException {
    return saved(desk.add(read(body)));
  }

  /** The same platform, as the body says. */
  Platform change(PlatformId id, InputStream body) throws IOException {
    PlatformId known = platforms.require(id).id();
    return saved(desk.change(known, read(body)));
  }

  private JsonObject read(InputStream in) throws IOException {
    Body body = Body.read(in);
    if (body.isTooLarge()) {
      throw refused(Reason.TOO_LARGE, List.of(new FieldProblem("body", Fault.SIZE, Body.LIMIT)));
    }
    return body.json()
        .orElseThrow(
            () -> refused(Reason.MALFORMED, List.of(new FieldProblem("body", Fault.JSON))));
  }

  private Platform saved(RegistrationDesk.Taken taken) {
    return taken
        .platform()
        .orElseThrow(
            () -> refused(taken.isKnown() ? Reason.DUPLICATE : Reason.INVALID, taken.problems()));
  }

  private Refused refused(Reason reason, List<FieldProblem> problems) {
    return new Refused(reason, FieldProblem.toJson(problems, languages.messages()));
  }
}
