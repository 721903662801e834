package org.modelschools.core.learning;

/** Somebody at work on a resource link: whose attempts belong together. Both are our ids. */
public record Learner(long personId, long resourceLinkId) {}
