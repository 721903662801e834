package org.modelschools.core.learning.content;

import org.modelschools.core.catalogue.Markdown;

/**
 * A module on paper.
 *
 * @param tasks for pupils
 * @param solutions for the teacher
 */
public record Worksheet(Markdown tasks, Markdown solutions) {}
