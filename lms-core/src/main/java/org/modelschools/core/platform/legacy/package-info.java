/**
 * Platforms that speak LTI 1.1 only: a key and a secret that both sides know, in the place of an
 * issuer with keys of its own.
 */
@NullMarked
package org.modelschools.core.platform.legacy;

import org.jspecify.annotations.NullMarked;
