/**
 * The way of a result back to the platform's gradebook (LTI Assignment and Grade Services 2.0). A
 * completed attempt leaves its score in the outbox in its own transaction; a worker on any node
 * claims it, tells the platform outside of any transaction, and notes the outcome. Only final
 * scores are told. Nothing is logged that names a person, a token or the query of an address.
 */
@NullMarked
package org.modelschools.lti.gradebook;

import org.jspecify.annotations.NullMarked;
