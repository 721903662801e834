package org.modelschools.core.adoption;

/**
 * A pupil worked a module through to its end. Fired in the transaction of the deed.
 *
 * @param school the key of the school
 * @param personId who, as the row of the pseudonym
 * @param moduleKey the module
 */
public record ModuleCompleted(String school, long personId, String moduleKey) {}
