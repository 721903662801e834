/** The LTI platforms that are registered with us, their deployments, and the tool's own keys. */
@NullMarked
package org.modelschools.core.platform;

import org.jspecify.annotations.NullMarked;
