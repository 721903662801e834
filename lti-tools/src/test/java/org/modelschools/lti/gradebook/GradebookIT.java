package org.modelschools.lti.gradebook;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.classroom.CrowdedAttempts;
import org.modelschools.lti.classroom.ReviewedWork;
import org.modelschools.lti.classroom.SeenClasses;
import org.modelschools.lti.competence.SeenCompetencies;
import org.modelschools.lti.gradebook.basic.BasicScores;
import org.modelschools.lti.testing.OpenedDoorResource;

/**
 * Work, class and gradebook over real HTTP: one server with the whole war, on H2 and on MySQL, and
 * small platforms that are well or are not.
 */
@RunAsClient
@ExtendWith({ServerUnderTest.class, ArquillianExtension.class})
class GradebookIT
    implements DeliveredScores,
        UnwellPlatforms,
        PausedPlatforms,
        CrowdedAttempts,
        SeenClasses,
        ReviewedWork,
        SeenCompetencies,
        BasicScores {

  @Deployment(testable = false)
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "lti.war")
        .importFrom(new File("target/lti-tools.war"))
        .as(WebArchive.class)
        .addClass(OpenedDoorResource.class);
  }
}
