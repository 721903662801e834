/** What went wrong, as a page for people and as RFC 9457 for programs. */
@NullMarked
package org.modelschools.demo.problem;

import org.jspecify.annotations.NullMarked;
