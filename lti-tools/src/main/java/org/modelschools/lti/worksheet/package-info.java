/** The module on paper, for a lesson without devices. */
@NullMarked
package org.modelschools.lti.worksheet;

import org.jspecify.annotations.NullMarked;
