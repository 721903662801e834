package org.modelschools.core.learning;

/**
 * How far people are on a resource link, previews left out.
 *
 * @param begun how many people began
 * @param completed how many of them completed at least once
 */
public record Progress(long begun, long completed) {

  /** Nobody began. */
  public static final Progress NONE = new Progress(0, 0);
}
