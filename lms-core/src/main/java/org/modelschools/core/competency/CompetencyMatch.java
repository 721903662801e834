package org.modelschools.core.competency;

/**
 * Two nodes of different frameworks that mean the same, or nearly (SKOS mapping relations).
 *
 * @param source the one
 * @param target the other
 * @param kind how near they are
 */
public record CompetencyMatch(Node source, Node target, Kind kind) {

  /** How near two nodes are. */
  public enum Kind {
    /** One may stand for the other. */
    EXACT,
    /** They overlap for the most part. */
    CLOSE,
    /** They have to do with each other. */
    RELATED
  }

  /**
   * A node of a framework.
   *
   * @param framework the framework's key
   * @param code the code in it
   */
  public record Node(String framework, CompetencyCode code) {}
}
