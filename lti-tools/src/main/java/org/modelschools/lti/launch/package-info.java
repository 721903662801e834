/**
 * The door: OIDC login, verification of the id_token rule by rule, and the launch session that
 * every page is looked up by. Nothing enters without it; names and e-mail addresses are dropped
 * here.
 */
@NullMarked
package org.modelschools.lti.launch;

import org.jspecify.annotations.NullMarked;
