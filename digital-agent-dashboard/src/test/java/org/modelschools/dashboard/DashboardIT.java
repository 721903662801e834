package org.modelschools.dashboard;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.dashboard.frameworks.BroughtFrameworks;
import org.modelschools.dashboard.keys.KeyChanges;
import org.modelschools.dashboard.operator.PlatformCalls;
import org.modelschools.dashboard.origins.FurtherOrigins;
import org.modelschools.dashboard.platforms.LegacyDoors;
import org.modelschools.dashboard.platforms.WaitingDeployments;
import org.modelschools.dashboard.rollup.RollUps;
import org.modelschools.dashboard.signin.Visits;

/**
 * The dashboard over real HTTP: one server with the whole war, on H2 and on MySQL. What is tested
 * stands in the interfaces, by topic; a class each would start a server each.
 */
@RunAsClient
@ExtendWith({ServerUnderTest.class, ArquillianExtension.class})
class DashboardIT
    implements Visits,
        PlatformCalls,
        WaitingDeployments,
        LegacyDoors,
        FurtherOrigins,
        RollUps,
        KeyChanges,
        BroughtFrameworks {

  @Deployment(testable = false)
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "dashboard.war")
        .importFrom(new File("target/digital-agent-dashboard.war"))
        .as(WebArchive.class);
  }
}
