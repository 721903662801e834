package org.modelschools.demo.page;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The whole platform below its context root; static files come from {@link AssetResource}. */
@ApplicationPath("/")
public class DemoApplication extends Application {}
