package org.modelschools.core.learning;

import java.math.BigDecimal;
import java.time.Instant;
import org.modelschools.core.learning.content.ModuleKey;

/**
 * An attempt was completed; fired once for each, in the transaction that completes it.
 *
 * @param score from 0.00 to 1.00
 */
public record ModuleCompleted(
    long attemptId,
    ModuleKey module,
    Learner learner,
    boolean preview,
    BigDecimal score,
    Instant at) {}
