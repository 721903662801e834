/**
 * What all files of a catalogue have in common: where they are read from, YAML that knows its line
 * numbers, Markdown, and the list of what is wrong with them.
 *
 * <p>Nothing here knows what a school or a module is. Reading never stops at the first problem:
 * readers note a {@link org.modelschools.core.catalogue.Problem}, go on with a stand-in, and
 * whoever began the reading throws {@link org.modelschools.core.catalogue.CatalogueBroken} with all
 * of them.
 */
@NullMarked
package org.modelschools.core.catalogue;

import org.jspecify.annotations.NullMarked;
