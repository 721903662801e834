/**
 * What comes in to become a framework: read by the rules of its format, judged by those that all
 * formats share, and laid over what there is.
 */
@NullMarked
package org.modelschools.core.competency.exchange.intake;

import org.jspecify.annotations.NullMarked;
