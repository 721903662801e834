/** The first page of the demo: go on as a teacher, a pupil or the digital agent. */
@NullMarked
package org.modelschools.demo.start;

import org.jspecify.annotations.NullMarked;
