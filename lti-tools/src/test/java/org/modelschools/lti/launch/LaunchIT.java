package org.modelschools.lti.launch;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.frameworks.PublishedFrameworks;
import org.modelschools.lti.legacy.LegacyLaunches;
import org.modelschools.lti.registration.PlatformRegistrations;
import org.modelschools.lti.testing.OpenedDoorResource;

/**
 * Launch and registration over real HTTP: one server with the whole war, on H2 and on MySQL. What
 * is tested stands in the interfaces, by topic; a class each would start a server each.
 */
@RunAsClient
@ExtendWith({ServerUnderTest.class, ArquillianExtension.class})
class LaunchIT
    implements RefusedLaunches,
        AcceptedLaunches,
        WindowLaunches,
        StorageLaunches,
        EndedVisits,
        DoctorVisits,
        DeepLinkingLaunches,
        CrowdedLaunches,
        PlatformKeys,
        PlatformChanges,
        PrivateLaunches,
        PlatformRegistrations,
        LegacyLaunches,
        PublishedFrameworks {

  @Deployment(testable = false)
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "lti.war")
        .importFrom(new File("target/lti-tools.war"))
        .as(WebArchive.class)
        .addClasses(ProbeResource.class, OpenedDoorResource.class);
  }
}
