package org.modelschools.core.school;

/**
 * A school that is accompanied.
 *
 * @param key its stable key
 * @param name as it stands on the school's door
 * @param type the kind of school in the state's words, such as {@code Regelschule}
 * @param headcount how many teachers and pupils it has
 */
public record School(SchoolKey key, String name, String type, Headcount headcount) {}
