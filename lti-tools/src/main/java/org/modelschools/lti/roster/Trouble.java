package org.modelschools.lti.roster;

import java.util.Locale;

/** Why there are no names. */
public enum Trouble {
  /** The platform offers no list of members here. */
  NOT_OFFERED,
  /** The platform does not let us see the list. */
  REFUSED,
  /** The agent has paused the platform: nobody asks it. */
  PAUSED,
  /** The platform cannot be reached, is too slow, or answers what nobody can read. */
  AWAY,
  /** There is a list, but its names are switched off. */
  WITHHELD;

  /** As it stands in the keys of texts, for instance {@code not-offered}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
