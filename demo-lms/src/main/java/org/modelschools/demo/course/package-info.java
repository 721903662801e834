/** Courses (LTI contexts) with their members and activities (LTI resource links). */
@NullMarked
package org.modelschools.demo.course;

import org.jspecify.annotations.NullMarked;
