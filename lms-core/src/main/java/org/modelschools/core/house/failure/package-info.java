/** What went wrong, told to people as a page and to machines as RFC 9457 problem details. */
@NullMarked
package org.modelschools.core.house.failure;

import org.jspecify.annotations.NullMarked;
