/**
 * The door for platforms that speak LTI 1.1 only: checks the shared signature, and hands the same
 * launch on as the other door. Shut until the digital agent creates a key for a school.
 */
@NullMarked
package org.modelschools.lti.legacy;

import org.jspecify.annotations.NullMarked;
