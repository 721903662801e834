package org.modelschools.demo.administration;

import java.util.List;
import org.modelschools.demo.page.Page;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tool;

/** The tools of a school, and a field for the address of a new one. */
public record ToolsPage(Page page, String school, List<Line> tools, String address, boolean wrong) {

  /** A tool and where it is deployed. */
  public record Line(Tool tool, Deployment deployment) {}
}
