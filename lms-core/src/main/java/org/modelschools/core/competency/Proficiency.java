package org.modelschools.core.competency;

/**
 * One step of a framework's scale, such as B1 of DigCompEdu.
 *
 * @param code unique in its framework
 * @param german what the step is called in German
 * @param english what the step is called in English
 * @param meansInGerman what somebody on it does, in German
 * @param meansInEnglish what somebody on it does, in English
 */
public record Proficiency(
    String code, String german, String english, String meansInGerman, String meansInEnglish) {}
