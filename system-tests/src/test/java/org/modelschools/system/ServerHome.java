package org.modelschools.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What {@code bin/run} starts a server from, gathered from the reactor as bin/build gathers it. */
record ServerHome(Path directory) {

  private static final Map<String, String> APPLICATIONS =
      Map.of(
          "lti.war", "lti-tools/target/lti-tools.war",
          "dashboard.war", "digital-agent-dashboard/target/digital-agent-dashboard.war",
          "lms.war", "demo-lms/target/demo-lms.war");

  /** The root of the repository. */
  static Path root() {
    return Path.of(System.getProperty("suite.root", "..")).toAbsolutePath().normalize();
  }

  /** Links to the wars as they were just built, and to the server. */
  static ServerHome gather(Path directory) throws IOException {
    Files.createDirectories(directory.resolve("apps"));
    for (Map.Entry<String, String> application : APPLICATIONS.entrySet()) {
      link(directory.resolve("apps").resolve(application.getKey()), application.getValue());
    }
    for (String jar : new String[] {"payara-micro.jar", "mysql-connector-j.jar"}) {
      link(directory.resolve(jar), "target/server/" + jar);
    }
    return new ServerHome(directory);
  }

  private static void link(Path place, String built) throws IOException {
    Path source = root().resolve(built);
    if (!Files.isRegularFile(source)) {
      throw new IOException(source + " is missing: run mvn package first");
    }
    Files.createSymbolicLink(place, source);
  }
}
