/**
 * What the platform says: the id_token and its rules, the claims, the signed state of the login,
 * and the launch that is taken over from them, or the reason why it is refused.
 */
@NullMarked
package org.modelschools.lti.launch.message;

import org.jspecify.annotations.NullMarked;
