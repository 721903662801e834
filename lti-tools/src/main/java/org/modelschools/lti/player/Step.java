package org.modelschools.lti.player;

import org.jspecify.annotations.Nullable;

/**
 * One step of a module.
 *
 * @param url where it is
 * @param title its title
 * @param minutes how long it takes, estimated
 * @param done whether it has been answered or read
 * @param current whether it is the one on this page
 * @param remark what the teacher wrote under the answer; null for nothing
 */
public record Step(
    String url,
    String title,
    int minutes,
    boolean done,
    boolean current,
    @Nullable String remark) {}
