/** The ways on without a cookie, by the clock. */
@NullMarked
package org.modelschools.lti.launch.frame;

import org.jspecify.annotations.NullMarked;
