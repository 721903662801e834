package org.modelschools.demo.administration;

import java.util.List;
import org.modelschools.demo.page.Page;
import org.modelschools.demo.registration.Agreement;
import org.modelschools.demo.registration.Tool;

/** The tools of a school, and a field for the address of a new one. */
public record ToolsPage(Page page, String school, List<Line> tools, String address, boolean wrong) {

  /** A tool, the ids under which it is deployed, and what is agreed with it. */
  public record Line(Tool tool, List<String> deployments, Agreement agreement) {}
}
