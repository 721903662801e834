package org.modelschools.lti.launch.session;

import org.modelschools.core.platform.PlatformId;
import org.modelschools.lti.launch.message.Launch;

/**
 * A visit has begun that others keep something of: with a message that asks for more than opening a
 * link, by somebody who is no pupil, or from a platform that names a place for each score. Fired in
 * the launch's transaction.
 */
public record LaunchBegun(LaunchSession session, PlatformId platform, Launch launch) {}
