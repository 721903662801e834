package org.modelschools.dashboard.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.modelschools.core.house.security.Hash;
import org.modelschools.core.house.security.Randomness;

/** Somebody who may see the dashboard. */
@Entity
@Table(name = "account")
public class Account {

  @Id private String id;
  private String name;

  @SuppressWarnings("UnusedVariable") // only queries read it
  @Column(name = "name_hash")
  private String nameHash;

  private String password;

  @SuppressWarnings("UnusedVariable") // for the operator's eyes
  @Column(name = "created_at")
  private Instant createdAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(String name, Password password, Instant now) {
    this.id = Randomness.id();
    this.name = name;
    this.nameHash = hash(name);
    this.password = password.encoded();
    this.createdAt = now;
  }

  /** What a name is looked up by: upper and lower case are the same. */
  static String hash(String name) {
    return Hash.hex(name.strip().toLowerCase(Locale.ROOT));
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  Password password() {
    return new Password(password);
  }

  void change(Password newPassword) {
    password = newPassword.encoded();
  }
}
