/**
 * What the operator decides and what every feature needs: addresses, the clock, secrets. Knows no
 * feature.
 */
@NullMarked
package org.modelschools.demo.setting;

import org.jspecify.annotations.NullMarked;
