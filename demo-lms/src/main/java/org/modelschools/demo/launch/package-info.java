/** The platform's side of a launch: login initiation, authentication request, id_token, keys. */
@NullMarked
package org.modelschools.demo.launch;

import org.jspecify.annotations.NullMarked;
