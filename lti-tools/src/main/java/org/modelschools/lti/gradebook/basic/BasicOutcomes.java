package org.modelschools.lti.gradebook.basic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.modelschools.core.house.security.Vault;
import org.modelschools.core.person.Role;
import org.modelschools.lti.launch.message.OutcomeAddress;
import org.modelschools.lti.launch.session.LaunchBegun;

/** All addresses for scores that launches of LTI 1.1 have named. Sealed: they may hold ids. */
@ApplicationScoped
@Transactional
public class BasicOutcomes {

  private static final String PURPOSE = "basic-outcome";

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  @Inject Vault vault;

  /** Keeps what the launch of a pupil named, in the transaction of the launch. */
  void note(@Observes LaunchBegun begun) {
    OutcomeAddress address = begun.launch().outcome();
    Optional<Long> link = begun.session().resourceLinkId();
    if (address != null && link.isPresent() && begun.session().role() == Role.PUPIL) {
      keep(link.get(), begun.session().personId(), address);
    }
  }

  private void keep(long link, long person, OutcomeAddress address) {
    Optional<BasicOutcome> known = row(link, person);
    if (known.map(this::address).filter(address::equals).isPresent()) {
      return;
    }
    String sealed = vault.seal(PURPOSE, address.toText());
    known.ifPresentOrElse(
        row -> row.move(sealed), () -> entities.persist(new BasicOutcome(link, person, sealed)));
  }

  /** Where the score of that person on that link goes, if a launch said so. */
  Optional<OutcomeAddress> find(long link, long person) {
    return row(link, person).map(this::address);
  }

  private Optional<BasicOutcome> row(long link, long person) {
    return entities
        .createQuery(
            "SELECT o FROM BasicOutcome o WHERE o.resourceLinkId = :link AND o.personId = :person",
            BasicOutcome.class)
        .setParameter("link", link)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  private OutcomeAddress address(BasicOutcome row) {
    return OutcomeAddress.ofText(vault.open(PURPOSE, row.addressSealed()));
  }
}
