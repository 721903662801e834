/** Says to pupils, in their words, who sees what of them. */
@NullMarked
package org.modelschools.lti.visibility;

import org.jspecify.annotations.NullMarked;
