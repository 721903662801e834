/** Visits for tests, and when they end. */
@NullMarked
package org.modelschools.lti.launch.session;

import org.jspecify.annotations.NullMarked;
