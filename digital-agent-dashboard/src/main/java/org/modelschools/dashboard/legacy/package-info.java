/** Opens the door for a school whose learning platform speaks LTI 1.1 only. */
@NullMarked
package org.modelschools.dashboard.legacy;

import org.jspecify.annotations.NullMarked;
