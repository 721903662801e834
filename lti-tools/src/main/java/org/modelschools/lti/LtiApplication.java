package org.modelschools.lti;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts the resources of this war at the root of its context. */
@ApplicationPath("/")
public class LtiApplication extends Application {}
