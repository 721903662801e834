/** How each kind of activity is read from its YAML; the kinds stand together as in the domain. */
@NullMarked
package org.modelschools.core.learning.content.kind;

import org.jspecify.annotations.NullMarked;
