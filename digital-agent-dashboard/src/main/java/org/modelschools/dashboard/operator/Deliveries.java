package org.modelschools.dashboard.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modelschools.core.platform.PlatformId;

/** How the results stand on their way to the platforms: counts only, nobody's score. */
@ApplicationScoped
@Transactional
public class Deliveries {

  @PersistenceContext(unitName = "lms")
  EntityManager entities;

  /** So many results of a platform that are in one state for one reason. */
  @Schema(name = "Delivery", description = "How many results are in that state for that reason")
  public record Count(
      @Schema(description = "WAITING, SENT or PARKED") String state,
      @Schema(description = "Why; empty when all is well") String reason,
      long results) {}

  /** The counts of that platform, by state and reason: one query. */
  List<Count> of(PlatformId platform) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT state, reason, COUNT(*) FROM score_outbox WHERE platform_id = ?"
                    + " GROUP BY state, reason ORDER BY state, reason")
            .setParameter(1, platform.value())
            .getResultList();
    return rows.stream().map(row -> count((Object[]) row)).toList();
  }

  private static Count count(Object[] row) {
    String reason = row[1] == null ? "" : row[1].toString();
    return new Count(row[0].toString(), reason, ((Number) row[2]).longValue());
  }
}
