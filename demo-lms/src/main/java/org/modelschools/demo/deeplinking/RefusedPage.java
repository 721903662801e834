package org.modelschools.demo.deeplinking;

import org.modelschools.demo.page.Page;

/** A tool's answer breaks the rules: nothing was added. */
public record RefusedPage(Page page, String code, String detail) {}
