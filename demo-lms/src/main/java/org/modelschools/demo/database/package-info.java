/**
 * Brings the schema up to date and says when the database can be used. Knows no feature; others
 * wait for {@link org.modelschools.demo.database.DatabaseReady}.
 */
@NullMarked
package org.modelschools.demo.database;

import org.jspecify.annotations.NullMarked;
