/**
 * The door: OIDC login and launch, the registrations and the tool's keys. Nothing enters without
 * it; names and e-mail addresses are dropped here.
 */
@NullMarked
package org.modelschools.lti.launch;

import org.jspecify.annotations.NullMarked;
