/**
 * Submission Review 1.0: a cell of the platform's gradebook leads to the work behind it. Teachers
 * land on that pupil's work in the classroom, pupils on their own in the player.
 */
@NullMarked
package org.modelschools.lti.review;

import org.jspecify.annotations.NullMarked;
