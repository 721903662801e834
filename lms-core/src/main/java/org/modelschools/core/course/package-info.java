/** LTI contexts and the resource links in them, with what was placed there. */
@NullMarked
package org.modelschools.core.course;

import org.jspecify.annotations.NullMarked;
