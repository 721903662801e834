package org.modelschools.demo.launch;

import java.util.Map;
import org.modelschools.demo.page.Page;

/** A form that a script sends at once; without script a button does. */
public record FormPage(Page page, String target, Map<String, String> fields, String buttonKey) {}
