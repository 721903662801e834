package org.modelschools.core.learning;

import java.time.Instant;
import org.modelschools.core.learning.content.ModuleKey;

/** An attempt was begun; fired in the transaction that begins it. */
public record ModuleStarted(
    long attemptId, ModuleKey module, Learner learner, boolean preview, Instant at) {}
