package org.modelschools.core.learning.activity;

import java.util.Optional;
import org.modelschools.core.catalogue.Markdown;

/**
 * What is said to one option, item or pair of an answer.
 *
 * @param id of the option, item or pair
 * @param right whether it was rightly chosen, placed or paired
 * @param feedback why; absent where the author wrote none
 */
public record Part(String id, boolean right, Optional<Markdown> feedback) {}
