/** People as pseudonyms: no name, no e-mail, and the platform's own id only sealed. */
@NullMarked
package org.modelschools.core.person;

import org.jspecify.annotations.NullMarked;
