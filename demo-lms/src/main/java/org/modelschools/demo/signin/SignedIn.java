package org.modelschools.demo.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.school.Person;

/** Who makes this request. */
@RequestScoped
public class SignedIn {

  private @Nullable Session session;
  private @Nullable Person person;

  void as(Session session, Person person) {
    this.session = session;
    this.person = person;
  }

  /** The session, if there is one. */
  public Optional<Session> session() {
    return Optional.ofNullable(session);
  }

  /** The person, or the way to the sign-in. */
  public Person require() {
    if (person == null) {
      throw Failure.signedOut();
    }
    return person;
  }
}
