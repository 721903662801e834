/** Claims, roles and the signed state, rule by rule. */
@NullMarked
package org.modelschools.lti.launch.message;

import org.jspecify.annotations.NullMarked;
