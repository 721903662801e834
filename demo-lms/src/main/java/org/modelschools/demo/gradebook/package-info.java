/** Assignment and Grade Services 2.0 and the page on which a teacher reads the results. */
@NullMarked
package org.modelschools.demo.gradebook;

import org.jspecify.annotations.NullMarked;
