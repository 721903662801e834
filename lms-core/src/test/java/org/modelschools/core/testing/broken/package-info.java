/** Classes that break every rule of the house, to show that the rules can fail. */
@NullMarked
package org.modelschools.core.testing.broken;

import org.jspecify.annotations.NullMarked;
