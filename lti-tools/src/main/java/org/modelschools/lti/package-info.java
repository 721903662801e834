/** lti-tools: launched from the school's LMS over LTI 1.3 Advantage, for teachers and pupils. */
@NullMarked
package org.modelschools.lti;

import org.jspecify.annotations.NullMarked;
