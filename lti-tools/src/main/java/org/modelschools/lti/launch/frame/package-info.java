/**
 * The ways on for a launch whose browser keeps no cookie in the LMS's frame: by what the platform's
 * page keeps for us, or in a window of its own. See docs/adr/0010 and 0013.
 */
@NullMarked
package org.modelschools.lti.launch.frame;

import org.jspecify.annotations.NullMarked;
