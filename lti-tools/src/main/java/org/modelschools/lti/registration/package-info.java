/**
 * How a platform becomes known to the tool: by registering itself with an invitation (LTI Dynamic
 * Registration 1.0), or by hand, with everything that an administrator copies for that.
 */
@NullMarked
package org.modelschools.lti.registration;

import org.jspecify.annotations.NullMarked;
