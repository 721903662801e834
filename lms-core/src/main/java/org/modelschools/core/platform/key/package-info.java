/** The tool's own keys: what signs our messages, what is published, and how one follows another. */
@NullMarked
package org.modelschools.core.platform.key;

import org.jspecify.annotations.NullMarked;
