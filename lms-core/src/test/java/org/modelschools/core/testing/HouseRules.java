package org.modelschools.core.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house as tests. A module runs them by implementing this in its {@code HouseTest}
 * and naming its root package. They are plain {@code @Test} methods, because ArchUnit's own fields
 * silently run nothing under Surefire (apache/maven-surefire#839).
 */
public interface HouseRules {

  /** The root package of the module, for instance {@code org.modelschools.lti}. */
  String root();

  /** The module's own classes, without its tests and its generated templates. */
  default JavaClasses house() {
    return Rules.classesOf(root());
  }

  @Test
  default void features_form_no_cycles() {
    Rules.noCycles(root()).check(house());
  }

  @Test
  default void only_collections_know_the_entity_manager() {
    Rules.onlyCollectionsKnowTheEntityManager().check(house());
  }

  @Test
  default void only_doors_know_http() {
    Rules.onlyDoorsKnowHttp().check(house());
  }

  @Test
  default void no_name_says_nothing() {
    Rules.noEmptyNames().check(house());
  }

  @Test
  default void time_comes_from_the_clock() {
    Rules.timeComesFromTheClock().check(house());
  }

  @Test
  default void randomness_has_one_source() {
    Rules.randomnessHasOneSource().check(house());
  }

  @Test
  default void the_house_knows_no_feature() {
    Rules.theHouseKnowsNoFeature().check(house());
  }

  @Test
  default void nobody_knows_adoption() {
    Rules.nobodyKnowsAdoption().check(house());
  }

  @Test
  default void no_war_knows_another() {
    Rules.noWarKnowsAnother(root()).check(house());
  }

  @Test
  default void interfaces_have_several_implementations() {
    Rules.interfacesHaveSeveralImplementations().check(house());
  }
}
