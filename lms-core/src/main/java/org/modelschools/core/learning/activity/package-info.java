/**
 * The kinds of activities that modules consist of, and how each is scored, on the server only.
 *
 * <p>Everything here is immutable and knows no database and no web. Whatever a browser sends,
 * scoring answers: a forged, incomplete or over-long answer is {@link
 * org.modelschools.core.learning.activity.Scored#refusal() refused} with a reason, it never throws.
 *
 * <p>What all kinds share stands here, with those that are read or ticked; the others have a room
 * by noun. (A sealed interface cannot reach into other packages without Java modules.)
 */
@NullMarked
package org.modelschools.core.learning.activity;

import org.jspecify.annotations.NullMarked;
