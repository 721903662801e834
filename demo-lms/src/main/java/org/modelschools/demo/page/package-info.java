/**
 * The small web kit: layout, words in two languages, assets, security headers, protection of forms.
 * Knows no feature.
 */
@NullMarked
package org.modelschools.demo.page;

import org.jspecify.annotations.NullMarked;
