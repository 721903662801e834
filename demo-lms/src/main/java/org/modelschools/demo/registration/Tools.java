package org.modelschools.demo.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.modelschools.demo.problem.Failure;

/** All registered tools and their deployments. */
@ApplicationScoped
public class Tools {

  @PersistenceContext EntityManager entityManager;

  /** An active one by client id: one that waits can do nothing yet. */
  public Optional<Tool> find(String clientId) {
    return any(clientId).filter(Tool::isActive);
  }

  /** By client id, or a 404. */
  public Tool require(String clientId) {
    return any(clientId).orElseThrow(() -> Failure.notFound("tool"));
  }

  /** One that is deployed at a school, or a 404. */
  public Tool requireAt(String clientId, String school) {
    if (!isDeployed(clientId, school)) {
      throw Failure.notFound("tool");
    }
    return require(clientId);
  }

  /** The deployments of a school. */
  public List<Deployment> at(String school) {
    return entityManager
        .createQuery(
            "select d from Deployment d where d.school = :school order by d.id", Deployment.class)
        .setParameter("school", school)
        .getResultList();
  }

  /** Forgets a tool that was never active. */
  public void removeWaiting(Tool tool) {
    if (tool.isActive()) {
      throw new Failure(409, "tool-active", "The tool is in use.");
    }
    entityManager
        .createQuery("delete from Deployment d where d.clientId = :client")
        .setParameter("client", tool.clientId())
        .executeUpdate();
    entityManager.remove(tool);
  }

  /** Some databases do not tell capitals from small letters, LTI does. */
  private Optional<Tool> any(String clientId) {
    return Optional.ofNullable(entityManager.find(Tool.class, clientId))
        .filter(tool -> tool.clientId().equals(clientId));
  }

  /** A deployment by its id. */
  public Optional<Deployment> findDeployment(String id) {
    return Optional.ofNullable(entityManager.find(Deployment.class, id));
  }

  /** The tool of a deployment. */
  public Optional<Tool> findDeployed(String deployment) {
    return findDeployment(deployment).flatMap(it -> find(it.clientId()));
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
