package org.modelschools.dashboard.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.PlatformAddress;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.Registration;
import org.modelschools.core.platform.legacy.LegacyConsumers;
import org.modelschools.dashboard.registration.FieldProblem.Fault;
import org.modelschools.dashboard.schools.Schools;

/** Takes registrations: judges what was written, and saves it or says what is wrong. */
@ApplicationScoped
public class RegistrationDesk {

  private static final PlatformId NEW = new PlatformId(0);

  @Inject Platforms platforms;
  @Inject LegacyConsumers consumers;
  @Inject Schools schools;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "LTI_ALLOW_INSECURE_PLATFORMS", defaultValue = "false")
  boolean insecureAllowed;

  /**
   * What became of it.
   *
   * @param platform as it was saved; none when something is wrong
   * @param problems everything that is wrong
   */
  public record Taken(Optional<Platform> platform, List<FieldProblem> problems) {

    private static final List<FieldProblem> KNOWN =
        List.of(new FieldProblem("clientId", Fault.DUPLICATE));

    /** Whether all is well but that this issuer and client id are registered already. */
    public boolean isKnown() {
      return problems.equals(KNOWN);
    }
  }

  /** A new platform. */
  public Taken add(JsonObject json) {
    return take(NEW, json, said -> platforms.add(new Platform(said, clock.instant())));
  }

  /** The same platform, as the JSON says. */
  public Taken change(PlatformId id, JsonObject json) {
    return take(id, json, said -> platforms.change(id, said));
  }

  /** Where a platform works beside its own addresses; what is wrong with them is returned. */
  public List<FieldProblem> workAt(PlatformId id, JsonArray origins) {
    RegistrationReader reader = reader();
    List<String> said = reader.origins(origins);
    if (reader.problems().isEmpty()) {
      platforms.workAt(id, said);
    }
    return reader.problems();
  }

  /**
   * What became of a door for LTI 1.1.
   *
   * @param opened the key and its secret; none when something is wrong
   * @param problems everything that is wrong
   */
  public record Door(Optional<LegacyConsumers.Opened> opened, List<FieldProblem> problems) {}

  /** A new platform of LTI 1.1: its {@code name}, its {@code address}, its {@code school}. */
  public Door open(JsonObject json) {
    RegistrationReader reader = reader();
    RegistrationReader.Legacy said = reader.readLegacy(json);
    return reader.problems().isEmpty()
        ? new Door(
            Optional.of(consumers.open(said.name(), said.address(), said.school())), List.of())
        : new Door(Optional.empty(), reader.problems());
  }

  private RegistrationReader reader() {
    return new RegistrationReader(schools::know, new PlatformAddress(insecureAllowed));
  }

  private Taken take(PlatformId id, JsonObject json, Function<Registration, Platform> save) {
    RegistrationReader reader = reader();
    Registration said = reader.read(json);
    if (!reader.problems().isEmpty()) {
      return new Taken(Optional.empty(), reader.problems());
    }
    return isKnown(id, said) ? new Taken(Optional.empty(), Taken.KNOWN) : saved(id, said, save);
  }

  /** The unique key has the last word: somebody else may have been quicker. */
  private Taken saved(PlatformId id, Registration said, Function<Registration, Platform> save) {
    try {
      return new Taken(Optional.of(save.apply(said)), List.of());
    } catch (PersistenceException e) {
      if (isKnown(id, said)) {
        return new Taken(Optional.empty(), Taken.KNOWN);
      }
      throw e;
    }
  }

  private boolean isKnown(PlatformId id, Registration said) {
    return platforms
        .find(said.issuer(), said.clientId())
        .filter(known -> !known.id().equals(id))
        .isPresent();
  }
}
