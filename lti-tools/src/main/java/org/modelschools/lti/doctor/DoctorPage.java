package org.modelschools.lti.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelschools.core.house.message.Messages;
import org.modelschools.lti.launch.message.Received;

/**
 * What the doctor found.
 *
 * @param checks what is known without asking
 * @param services what was asked, or is still to be asked; empty without a visit
 * @param received what the launch carried; empty without a visit, or when it was not kept
 * @param action where the services are asked; empty without a visit
 * @param back the page that one came from; empty without a visit
 * @param reference the number of a refusal; empty when there was none
 * @param recheck where to look for the cookie once more; empty when that is settled
 * @param now the server's clock, in milliseconds
 */
public record DoctorPage(
    List<Check> checks,
    List<Check> services,
    Optional<Received> received,
    String action,
    String back,
    String reference,
    String recheck,
    long now) {

  /** Whether the services have been asked. */
  public boolean isAsked() {
    return services.stream().anyMatch(check -> check.level() != Level.OPEN);
  }

  /** All of it as plain text, to be copied; it names nobody. */
  public String report(Messages messages) {
    Stream<String> head =
        reference.isEmpty()
            ? Stream.empty()
            : Stream.of(messages.text("doctor.reference") + " " + reference);
    Stream<String> found =
        Stream.concat(checks.stream(), services.stream())
            .map(
                check ->
                    "[%s] %s: %s"
                        .formatted(
                            check.word(messages), check.title(messages), check.sentence(messages)));
    return Stream.concat(head, found).collect(Collectors.joining("\n"));
  }
}
