/**
 * A pupil works through a module: an overview, one activity a page, feedback at once, a result.
 * Works without script; every answer is stored before the next page is shown.
 */
@NullMarked
package org.modelschools.lti.player;

import org.jspecify.annotations.NullMarked;
