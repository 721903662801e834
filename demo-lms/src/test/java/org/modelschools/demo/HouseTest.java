package org.modelschools.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.modelschools");

  @Test
  void nothing_of_the_other_modules_is_known_here() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.modelschools.core..", "org.modelschools.lti..", "org.modelschools.dashboard..")
        .check(HOUSE);
    classes().should().resideInAPackage("org.modelschools.demo..").check(HOUSE);
  }

  @Test
  void features_form_no_cycles() {
    slices()
        .matching("org.modelschools.demo.(*)..")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInViews(), any())
        .check(HOUSE);
  }

  @Test
  void only_collections_know_the_entity_manager() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.([A-Z][A-Za-z]*s|People)")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .check(HOUSE);
  }

  @Test
  void only_the_doors_know_jax_rs() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..page")
        .and()
        .haveNameNotMatching(".*(Resource|Filter|Mapper|Allows)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(HOUSE);
  }

  @Test
  void names_say_what_a_thing_is() {
    names().check(HOUSE);
  }

  @Test
  void a_broken_rule_is_noticed() {
    ArchRule broken = noClasses().should().haveSimpleNameEndingWith("Resource");
    assertThrows(AssertionError.class, () -> broken.check(HOUSE));
  }

  @Test
  void nobody_asks_the_machine_for_the_time() {
    noClasses().should().callMethod(Instant.class, "now").check(HOUSE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(HOUSE);
  }

  @Test
  void an_interface_has_more_than_one_implementation() {
    long lonely =
        HOUSE.stream()
            .filter(type -> type.isInterface() && !type.isAnnotation())
            .filter(type -> !type.getPackageName().endsWith("views"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .map(JavaClass::getAllSubclasses)
            .filter(implementations -> implementations.size() < 2)
            .count();
    assertEquals(0, lonely);
  }

  private static ClassesShouldConjunction names() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Service)|.*\\.Abstract[A-Z].*");
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> resideInViews() {
    return JavaClass.Predicates.resideInAPackage("org.modelschools.demo.views..");
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> any() {
    return com.tngtech.archunit.base.DescribedPredicate.alwaysTrue();
  }
}
