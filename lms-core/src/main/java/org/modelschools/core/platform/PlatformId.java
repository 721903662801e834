package org.modelschools.core.platform;

/** Names one registration of a platform in our database. */
public record PlatformId(long value) {}
