/** Says where a platform works beside the addresses of its registration. */
@NullMarked
package org.modelschools.dashboard.origins;

import org.jspecify.annotations.NullMarked;
