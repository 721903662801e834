package org.modelschools.demo.gradebook;

import org.jspecify.annotations.Nullable;

/** Which line items are wanted; everything that is given must fit. */
record LineItemSelection(
    @Nullable String resourceLinkId, @Nullable String resourceId, @Nullable String tag) {}
