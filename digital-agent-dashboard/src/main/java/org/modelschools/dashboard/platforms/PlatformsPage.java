package org.modelschools.dashboard.platforms;

import java.util.List;
import org.modelschools.dashboard.menu.Menu;

/**
 * All platforms, and what waits for the agent.
 *
 * @param menu the top of the page
 * @param waiting deployments without a school
 * @param platforms the registered ones
 * @param invitations those that may still be used
 * @param schools to choose from
 */
public record PlatformsPage(
    Menu menu,
    List<Waiting> waiting,
    List<Line> platforms,
    List<Invited> invitations,
    List<Choice> schools) {

  /**
   * A deployment that waits for its school.
   *
   * @param id its row
   * @param platform the row of its platform
   * @param sentence which one it is, how often it was tried, and when last
   */
  public record Waiting(long id, long platform, String sentence) {}

  /**
   * A platform.
   *
   * @param id its row
   * @param name its name
   * @param status how it is
   * @param schools whose it is
   */
  public record Line(long id, String name, Status status, String schools) {}

  /**
   * An open invitation.
   *
   * @param id its row
   * @param sentence for whom and until when
   */
  public record Invited(long id, String sentence) {}
}
