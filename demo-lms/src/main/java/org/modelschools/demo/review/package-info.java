/** Submission Review 1.0: from a cell of the gradebook to what a pupil handed in. */
@NullMarked
package org.modelschools.demo.review;

import org.jspecify.annotations.NullMarked;
