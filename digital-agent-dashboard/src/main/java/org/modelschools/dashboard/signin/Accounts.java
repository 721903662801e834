package org.modelschools.dashboard.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** All accounts. */
@ApplicationScoped
@Transactional
public class Accounts {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** Remembers a new account. */
  public void add(Account account) {
    entities.persist(account);
  }

  /** The account of that name. */
  public Optional<Account> find(String name) {
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.nameHash = :hash", Account.class)
        .setParameter("hash", Account.hash(name))
        .getResultStream()
        .findFirst();
  }

  /** The account of that id. */
  public Optional<Account> findById(String id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  /** Gives the account of that name another password. */
  public void change(String name, Password password) {
    find(name).ifPresent(account -> account.change(password));
  }
}
