package org.modelschools.demo.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 in memory with the real migrations; one transaction, which nobody commits. */
public final class TestDatabase implements AutoCloseable {

  private final EntityManagerFactory factory;
  private final EntityManager entityManager;

  public TestDatabase() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DB_CLOSE_DELAY=-1");
    Database.migrate(dataSource);
    factory =
        Persistence.createEntityManagerFactory(
            "demo-lms",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                dataSource));
    entityManager = factory.createEntityManager();
    entityManager.getTransaction().begin();
  }

  public EntityManager entityManager() {
    return entityManager;
  }

  @Override
  public void close() {
    entityManager.getTransaction().rollback();
    factory.close();
  }
}
