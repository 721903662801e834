/**
 * Pages: the typed layout, shared components and the writer that turns a template into a response.
 * Knows no feature.
 */
@NullMarked
package org.modelschools.core.house.page;

import org.jspecify.annotations.NullMarked;
