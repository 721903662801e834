package org.modelschools.demo.deeplinking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Delivery;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.gradebook.LineItemForm;
import org.modelschools.demo.gradebook.LineItems;
import org.modelschools.demo.registration.Agreements;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.setting.Secrets;
import org.modelschools.demo.signin.Session;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.token.JwtRefused;
import org.modelschools.demo.token.UsedJwts;

/** Takes an answer in: all of it or, if anything is wrong, nothing. */
@RequestScoped
public class Intake {

  @Inject Dialogues dialogues;
  @Inject UsedJwts usedJwts;
  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject LineItems lineItems;
  @Inject Tools tools;
  @Inject Agreements agreements;
  @Inject SignedIn signedIn;

  /** Ends the dialogue and makes activities of what the tool delivered. */
  @Transactional
  Delivery take(Answer answer) {
    Dialogue dialogue =
        dialogues
            .find(answer.data())
            .orElseThrow(() -> new AnswerRefused("data", "data is unknown or was answered."));
    verify(answer, dialogue);
    use(answer);
    if (!dialogues.close(dialogue)) {
      throw new AnswerRefused("data", "the request has been answered already.");
    }
    return deliver(answer, dialogue);
  }

  private void verify(Answer answer, Dialogue dialogue) {
    boolean own =
        tools
            .findDeployment(dialogue.deployment())
            .map(Deployment::clientId)
            .filter(answer.tool().clientId()::equals)
            .isPresent();
    require(own, "issuer", "the request was made to another tool.");
    require(
        dialogue.deployment().equals(answer.deployment()),
        "deployment_id",
        "deployment_id is not that of the request.");
    Session session =
        signedIn
            .session()
            .orElseThrow(() -> new AnswerRefused("session", "nobody is signed in any more."));
    boolean teaches =
        enrolments.find(dialogue.course(), session.person()).filter(Enrolment::teaches).isPresent();
    require(
        teaches && dialogue.isOfSession(session.fingerprint()),
        "session",
        "the request was made in another session.");
  }

  private void use(Answer answer) {
    try {
      usedJwts.use(answer.tool().clientId(), "nonce " + answer.nonce(), answer.forgotten());
    } catch (JwtRefused e) {
      throw new AnswerRefused(e);
    }
  }

  private Delivery deliver(Answer answer, Dialogue dialogue) {
    List<ContentItem> items = answer.items();
    Delivery delivery =
        new Delivery(
            Secrets.id(),
            dialogue.course(),
            items.size(),
            answer.message().orElse(null),
            answer.error().orElse(null));
    courses.add(delivery);
    int position = courses.nextPosition(dialogue.course());
    for (ContentItem item : items) {
      add(item, position, answer, delivery);
      position++;
    }
    return delivery;
  }

  private void add(ContentItem item, int position, Answer answer, Delivery delivery) {
    String id = Secrets.id();
    String course = delivery.course();
    courses.add(
        new Activity(id, course, answer.deployment(), item.title(), item.text(), position)
            .withCustom(item.custom())
            .opening(item.url(), item.documentTarget())
            .deliveredBy(delivery));
    LineItemForm form = item.lineItem();
    if (form != null && takesGrades(answer, course)) {
      lineItems.add(
          new LineItem(lineItems.newId(), answer.tool().clientId(), course, form.coupledTo(id)));
    }
  }

  private boolean takesGrades(Answer answer, String course) {
    String school = courses.require(course).school();
    return agreements.of(answer.tool().clientId(), school).takesGrades();
  }

  private static void require(boolean kept, String code, String detail) {
    if (!kept) {
      throw new AnswerRefused(code, detail);
    }
  }
}
