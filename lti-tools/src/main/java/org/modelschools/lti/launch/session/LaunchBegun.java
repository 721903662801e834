package org.modelschools.lti.launch.session;

import org.modelschools.core.platform.PlatformId;
import org.modelschools.lti.launch.message.Launch;

/**
 * A visit has begun with a message that asks for more than opening a link; fired in the launch's
 * transaction, for the room that answers it.
 */
public record LaunchBegun(LaunchSession session, PlatformId platform, Launch launch) {}
