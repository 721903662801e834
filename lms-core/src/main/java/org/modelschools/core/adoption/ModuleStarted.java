package org.modelschools.core.adoption;

/**
 * A pupil began a module. Fired in the transaction of the deed.
 *
 * @param school the key of the school
 * @param personId who, as the row of the pseudonym
 * @param moduleKey the module
 */
public record ModuleStarted(String school, long personId, String moduleKey) {}
