package org.modelschools.dashboard.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.Registration;
import org.modelschools.dashboard.operator.FieldProblem.Fault;
import org.modelschools.dashboard.operator.Refused.Reason;
import org.modelschools.dashboard.schools.Schools;

/** Takes registrations: reads the body, judges it, and saves it or refuses it with the reason. */
@ApplicationScoped
public class RegistrationDesk {

  @Inject Platforms platforms;
  @Inject Schools schools;
  @Inject Languages languages;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "LTI_ALLOW_INSECURE_PLATFORMS", defaultValue = "false")
  boolean insecureAllowed;

  /** A new platform. */
  Platform add(InputStream body) throws IOException {
    Registration registration = read(body);
    refuseDuplicate(registration, 0);
    return saved(() -> platforms.add(new Platform(registration, clock.instant())), registration, 0);
  }

  /** The same platform, as the body says. */
  Platform change(PlatformId id, InputStream body) throws IOException {
    PlatformId known = platforms.require(id).id();
    Registration registration = read(body);
    refuseDuplicate(registration, known.value());
    return saved(() -> platforms.change(known, registration), registration, known.value());
  }

  private Registration read(InputStream in) throws IOException {
    Body body = Body.read(in);
    if (body.isTooLarge()) {
      throw refused(Reason.TOO_LARGE, List.of(new FieldProblem("body", Fault.SIZE, Body.LIMIT)));
    }
    JsonObject json =
        body.json()
            .orElseThrow(
                () -> refused(Reason.MALFORMED, List.of(new FieldProblem("body", Fault.JSON))));
    RegistrationReader reader = new RegistrationReader(schools::know, new Address(insecureAllowed));
    Registration registration = reader.read(json);
    if (!reader.problems().isEmpty()) {
      throw refused(Reason.INVALID, reader.problems());
    }
    return registration;
  }

  /** The unique key has the last word: somebody else may have been quicker. */
  private Platform saved(Supplier<Platform> save, Registration registration, long id) {
    try {
      return save.get();
    } catch (PersistenceException e) {
      refuseDuplicate(registration, id);
      throw e;
    }
  }

  private void refuseDuplicate(Registration registration, long id) {
    platforms
        .find(registration.issuer(), registration.clientId())
        .filter(known -> known.id().value() != id)
        .ifPresent(
            known -> {
              throw refused(
                  Reason.DUPLICATE, List.of(new FieldProblem("clientId", Fault.DUPLICATE)));
            });
  }

  private Refused refused(Reason reason, List<FieldProblem> problems) {
    return new Refused(reason, FieldProblem.toJson(problems, languages.messages()));
  }
}
