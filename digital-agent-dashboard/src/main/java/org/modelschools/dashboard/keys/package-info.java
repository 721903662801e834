/**
 * The page of the tool's own keys: what platforms check our messages with, and the change of keys.
 */
@NullMarked
package org.modelschools.dashboard.keys;

import org.jspecify.annotations.NullMarked;
