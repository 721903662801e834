/**
 * The gradebook of platforms that speak LTI 1.1 only (Basic Outcomes, LTI 1.1.1 §6): each launch of
 * a pupil names an address for this one score, and the call is signed with the shared secret.
 */
@NullMarked
package org.modelschools.lti.gradebook.basic;

import org.jspecify.annotations.NullMarked;
