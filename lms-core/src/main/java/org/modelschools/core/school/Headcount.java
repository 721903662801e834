package org.modelschools.core.school;

/** How many people a school has: what "reach" is divided by. Typed in by the school. */
public record Headcount(int teachers, int pupils) {}
