package org.modelschools.lti.launch.session;

/** What became of the try to begin a visit. */
public sealed interface Begun {

  /** It began. */
  record Visit(LaunchSession session) implements Begun {}

  /** The registration has changed since the token was verified against it. */
  record Outdated() implements Begun {}

  /** The deployment belongs to no school yet; that it was launched is noted for the agent. */
  record Undeployed() implements Begun {}
}
