package org.modelschools.core.house.database;

/** The schema is up to date: what must be seeded or scheduled can be, now. Fired once per start. */
public record DatabaseReady() {}
