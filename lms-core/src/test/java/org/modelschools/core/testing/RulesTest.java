package org.modelschools.core.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fails on classes that break it: a rule that cannot fail guards nothing. */
class RulesTest {

  private static final String BROKEN = "org.modelschools.core.testing.broken";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BROKEN);

  static Stream<ArchRule> rules() {
    return Stream.of(
        Rules.noCycles(BROKEN),
        Rules.onlyCollectionsKnowTheEntityManager(),
        Rules.onlyDoorsKnowHttp(),
        Rules.noEmptyNames(),
        Rules.timeComesFromTheClock(),
        Rules.randomnessHasOneSource(),
        Rules.interfacesHaveSeveralImplementations());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void fails_where_it_is_broken(ArchRule rule) {
    assertThrows(AssertionError.class, () -> rule.check(CLASSES));
  }
}
