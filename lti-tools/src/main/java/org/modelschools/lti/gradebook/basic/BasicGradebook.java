package org.modelschools.lti.gradebook.basic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Optional;
import org.modelschools.core.house.security.Randomness;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.legacy.LegacyConsumers;
import org.modelschools.lti.launch.message.OutcomeAddress;

/** The platforms' gradebooks as they can be reached by Basic Outcomes. */
@ApplicationScoped
public class BasicGradebook {

  @Inject BasicOutcomes outcomes;
  @Inject LegacyConsumers consumers;
  @Inject Outbound outbound;
  @Inject Clock clock;

  /**
   * What a platform said to a score.
   *
   * @param answer the answer
   * @param said its {@code imsx_codeMajor}; empty when it is not one that we know
   */
  public record Said(Outbound.Answer answer, String said) {

    /** Whether it has the score now. */
    public boolean isTaken() {
      return said.equals("success");
    }

    /** Whether it understood, and does not take it. */
    public boolean isRefused() {
      return said.equals("failure") || said.equals("unsupported");
    }
  }

  /**
   * Sets the score of that person on that link; nothing when no launch named an address for it.
   *
   * @throws Outbound.ForeignAddress when the launch named an address that is not the platform's
   * @throws IOException when the platform cannot be reached
   */
  public Optional<Said> replace(Platform platform, long link, long person, BigDecimal share)
      throws IOException {
    Optional<OutcomeAddress> address = outcomes.find(link, person);
    Optional<String> secret = consumers.secretOf(platform.id());
    return address.isPresent() && secret.isPresent()
        ? Optional.of(post(platform, address.get(), secret.get(), share))
        : Optional.empty();
  }

  private Said post(Platform platform, OutcomeAddress address, String secret, BigDecimal share)
      throws IOException {
    String xml = new ReplaceResult(Randomness.id(), address.sourcedId(), share).xml();
    SignedBody body = new SignedBody(address.serviceUrl(), xml);
    Outbound.Answer answer =
        outbound.send(
            platform,
            Outbound.to(address.serviceUrl())
                .header("Content-Type", ReplaceResult.MEDIA_TYPE)
                .header(
                    "Authorization",
                    body.authorization(
                        platform.clientId(), secret, Randomness.id(), clock.instant()))
                .POST(BodyPublishers.ofString(xml))
                .build());
    return new Said(answer, ReplaceResult.codeMajor(answer.body()).orElse(""));
  }
}
