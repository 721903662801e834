package org.modelschools.core.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of the house (design.md §2) as ArchUnit knows them; {@link HouseRules} runs them. */
public final class Rules {

  private static final String ALL = "org.modelschools..";

  private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

  private Rules() {}

  /** The classes below that root, without tests and generated templates; read once. */
  public static JavaClasses classesOf(String root) {
    return READ.computeIfAbsent(
        root,
        name ->
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/views/"))
                .importPackages(name));
  }

  /** Features below that root form no cycles; backwards goes a CDI event. */
  public static ArchRule noCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  /** The entity manager belongs to the collections, and collections are plural nouns. */
  public static ArchRule onlyCollectionsKnowTheEntityManager() {
    return noClasses()
        .that(are(not(nameMatching(".*[a-z]s|.*People|.*Log"))))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .allowEmptyShould(true);
  }

  /** HTTP belongs to resources, filters, mappers and the house. */
  public static ArchRule onlyDoorsKnowHttp() {
    return noClasses()
        .that(are(not(nameMatching(".*(Resource|Filter|Mapper|Application|Writer)(\\$.*)?"))))
        .and(are(not(resideInAPackage("..house.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .allowEmptyShould(true);
  }

  /** Names that say nothing. */
  public static ArchRule noEmptyNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Service)")
        .orShould()
        .haveNameMatching(".*[.$]Abstract[A-Z][A-Za-z]*")
        .allowEmptyShould(true);
  }

  /** Time comes from an injected clock. */
  public static ArchRule timeComesFromTheClock() {
    return classes()
        .that(are(not(resideInAPackage("..house.time.."))))
        .should(notAccess("the system's time", readsTheSystemsTime()))
        .allowEmptyShould(true);
  }

  /** Randomness for secrets comes from one holder. */
  public static ArchRule randomnessHasOneSource() {
    return noClasses()
        .that(are(not(nameMatching(".*\\.house\\.security\\.Randomness"))))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(SecureRandom.class)
        .allowEmptyShould(true);
  }

  /** The house serves the features and knows none of them. */
  public static ArchRule theHouseKnowsNoFeature() {
    return noClasses()
        .that()
        .resideInAPackage("..core.house..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ALL)
                .and(not(resideInAnyPackage("..core.house..", "org.modelschools.core.views.."))))
        .allowEmptyShould(true);
  }

  /** Adoption listens; nobody talks to it but itself and the dashboard. */
  public static ArchRule nobodyKnowsAdoption() {
    return noClasses()
        .that(are(not(resideInAnyPackage("..adoption..", "org.modelschools.dashboard.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.modelschools.core.adoption..")
        .allowEmptyShould(true);
  }

  /** A war knows itself and the core, never another war. */
  public static ArchRule noWarKnowsAnother(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ALL)
                .and(not(resideInAnyPackage(root + "..", "org.modelschools.core.."))))
        .allowEmptyShould(true);
  }

  /** An interface that only one class implements is that class twice. */
  public static ArchRule interfacesHaveSeveralImplementations() {
    return classes()
        .that()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .and()
        .areTopLevelClasses()
        .should(haveSeveralImplementations())
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheSystemsTime() {
    return DescribedPredicate.describe(
        "reads the system's time",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getTarget().getName();
          if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
          }
          if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system");
          }
          if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>") && access.getTarget().getFullName().endsWith("()");
          }
          return owner.getPackageName().equals("java.time")
              && name.equals("now")
              && !access.getTarget().getFullName().endsWith("(java.time.Clock)");
        });
  }

  private static ArchCondition<JavaClass> notAccess(
      String what, DescribedPredicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>("not access " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(forbidden)
            .forEach(access -> events.add(violated(type, access.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> haveSeveralImplementations() {
    return new ArchCondition<>("have more than one implementation") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getAllSubclasses().size() == 1) {
          events.add(violated(type, type.getName() + " has one implementation"));
        }
      }
    };
  }

  private static ConditionEvent violated(JavaClass type, String what) {
    return SimpleConditionEvent.violated(type, what);
  }
}
