/** Keys derived from one master key, sealing, keyed hashes, randomness, response headers. */
@NullMarked
package org.modelschools.core.house.security;

import org.jspecify.annotations.NullMarked;
