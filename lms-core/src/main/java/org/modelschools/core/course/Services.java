package org.modelschools.core.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service addresses that a launch brings (AGS and NRPS claims).
 *
 * @param membershipsUrl NRPS {@code context_memberships_url}
 * @param lineItemsUrl AGS {@code lineitems}
 * @param lineItemUrl AGS {@code lineitem}, when exactly one line item belongs to the link
 * @param scopes the AGS scopes that the platform grants
 */
public record Services(
    @Nullable String membershipsUrl,
    @Nullable String lineItemsUrl,
    @Nullable String lineItemUrl,
    List<String> scopes) {}
