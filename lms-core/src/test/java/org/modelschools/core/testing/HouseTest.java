package org.modelschools.core.testing;

class HouseTest implements HouseRules {

  @Override
  public String root() {
    return "org.modelschools.core";
  }
}
