package org.modelschools.lti.gradebook;

import java.util.Locale;

/** Why a score has not reached the gradebook. */
public enum Reason {
  /** Waiting: the platform cannot be reached, is overloaded or out of order. */
  PLATFORM_AWAY,
  /** Waiting: the platform gives no access token; its administrator has to look at the tool. */
  TOKEN_REFUSED,
  /** Parked: the launches brought no gradebook; goes on by itself when one does. */
  NO_SERVICE,
  /** Parked: the platform does not grant what is needed for it. */
  SCOPE_MISSING,
  /** Parked: the platform takes no score for this person, who may have left the course. */
  USER_NOT_GRADABLE,
  /** Parked: the column is no longer there. */
  LINE_ITEM_GONE,
  /** Parked: the platform keeps another score that it holds to be newer. */
  CONFLICT,
  /** Parked: the platform named a gradebook on a host that is not in its registration. */
  HOST_UNREGISTERED,
  /** Parked: the person or the registration is no longer known here. */
  SENDER_GONE,
  /** Parked: the platform refused for another reason; the log has the status. */
  REFUSED;

  /** As it stands in the keys of texts, for instance {@code scope-missing}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
