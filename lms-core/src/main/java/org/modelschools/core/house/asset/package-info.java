/** Styles, scripts, fonts and pictures, served from the class path with a fingerprint. */
@NullMarked
package org.modelschools.core.house.asset;

import org.jspecify.annotations.NullMarked;
