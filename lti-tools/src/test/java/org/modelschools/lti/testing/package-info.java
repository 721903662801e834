/** A small platform and a small browser, which meet the tool over real HTTP. */
@NullMarked
package org.modelschools.lti.testing;

import org.jspecify.annotations.NullMarked;
