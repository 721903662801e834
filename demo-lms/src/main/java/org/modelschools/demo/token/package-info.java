/**
 * The token endpoint: client credentials with private_key_jwt, and the check of scopes at every
 * service.
 */
@NullMarked
package org.modelschools.demo.token;

import org.jspecify.annotations.NullMarked;
