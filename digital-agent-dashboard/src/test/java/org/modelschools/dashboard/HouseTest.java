package org.modelschools.dashboard;

import org.modelschools.core.testing.HouseRules;

/** The rules of the house, for the dashboard. */
class HouseTest implements HouseRules {

  @Override
  public String root() {
    return "org.modelschools.dashboard";
  }
}
