/**
 * Signing in with a local account: who is not signed in gets the form and comes back after it.
 *
 * <p>Sessions stand in the database, so that any node can answer; the cookie's token is stored as a
 * hash only. Failed tries slow down, by name (known or not) and by client address.
 */
@NullMarked
package org.modelschools.dashboard.signin;

import org.jspecify.annotations.NullMarked;
