/** What an administrator needs to know to connect a platform with this tool. */
@NullMarked
package org.modelschools.lti.registration;

import org.jspecify.annotations.NullMarked;
