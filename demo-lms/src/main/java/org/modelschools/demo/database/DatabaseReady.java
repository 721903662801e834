package org.modelschools.demo.database;

/** The schema is up to date; fired once per start, before the first request is answered. */
public record DatabaseReady() {}
