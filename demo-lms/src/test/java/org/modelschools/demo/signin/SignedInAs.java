package org.modelschools.demo.signin;

import org.modelschools.demo.Beans;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;

/** Signs somebody in without a browser. */
public final class SignedInAs {

  private SignedInAs() {}

  public static Session person(Beans beans, String id) {
    Person person = beans.get(People.class).find(id).orElseThrow();
    Sessions sessions = beans.get(Sessions.class);
    Session session = sessions.find(sessions.begin(id)).orElseThrow();
    beans.get(SignedIn.class).as(session, person);
    return session;
  }
}
