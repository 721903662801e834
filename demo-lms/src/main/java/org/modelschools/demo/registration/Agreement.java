package org.modelschools.demo.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a school has agreed with a tool: whether it learns names, and whether it gives grades. */
@Entity
@Table(name = "demo_agreement")
public class Agreement {

  @Id private String id;

  @Column(name = "shares_names")
  private boolean sharesNames = true;

  @Column(name = "takes_grades")
  private boolean takesGrades = true;

  protected Agreement() {}

  Agreement(String clientId, String school) {
    this.id = key(clientId, school);
  }

  static String key(String clientId, String school) {
    return clientId + "|" + school;
  }

  /** The same agreement with other terms. */
  public Agreement with(boolean sharesNames, boolean takesGrades) {
    this.sharesNames = sharesNames;
    this.takesGrades = takesGrades;
    return this;
  }

  String id() {
    return id;
  }

  /** Whether names and e-mail addresses go to the tool. */
  public boolean sharesNames() {
    return sharesNames;
  }

  /** Whether the tool may have columns in gradebooks and fill them. */
  public boolean takesGrades() {
    return takesGrades;
  }
}
