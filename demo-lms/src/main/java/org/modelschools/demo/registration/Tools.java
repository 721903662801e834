package org.modelschools.demo.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All registered tools and their deployments. */
@ApplicationScoped
public class Tools {

  @PersistenceContext EntityManager entityManager;

  /** By client id; some databases do not tell capitals from small letters, LTI does. */
  public Optional<Tool> find(String clientId) {
    return Optional.ofNullable(entityManager.find(Tool.class, clientId))
        .filter(tool -> tool.clientId().equals(clientId));
  }

  /** A deployment by its id. */
  public Optional<Deployment> findDeployment(String id) {
    return Optional.ofNullable(entityManager.find(Deployment.class, id));
  }

  /** Whether a tool can be used at a school. */
  public boolean isDeployed(String clientId, String school) {
    return !entityManager
        .createQuery(
            "select d from Deployment d where d.clientId = :client and d.school = :school",
            Deployment.class)
        .setParameter("client", clientId)
        .setParameter("school", school)
        .getResultList()
        .isEmpty();
  }

  /** Keeps a tool, or what is new about it. */
  public void put(Tool tool) {
    entityManager.merge(tool);
    entityManager.flush();
  }

  /** Keeps a deployment. */
  public void add(Deployment deployment) {
    entityManager.persist(deployment);
    entityManager.flush();
  }
}
