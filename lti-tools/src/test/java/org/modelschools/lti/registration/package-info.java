/** Platforms that register themselves with the tool, good ones and hostile ones. */
@NullMarked
package org.modelschools.lti.registration;

import org.jspecify.annotations.NullMarked;
