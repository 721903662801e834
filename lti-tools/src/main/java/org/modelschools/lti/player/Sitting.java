package org.modelschools.lti.player;

import org.modelschools.lti.launch.session.Ending;

/**
 * Somebody sits at an activity and may be writing.
 *
 * @param ending when the visit ends
 * @param kept what an answer that has not arrived is remembered under in the browser
 */
public record Sitting(Ending ending, String kept) {}
