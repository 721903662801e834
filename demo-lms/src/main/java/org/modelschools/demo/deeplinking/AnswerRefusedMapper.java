package org.modelschools.demo.deeplinking;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.views.StaticTemplates;

/** Tells people, inside the dialogue's frame, that nothing was added, and developers why. */
@Provider
public class AnswerRefusedMapper implements ExceptionMapper<AnswerRefused> {

  private static final Logger LOG = System.getLogger(AnswerRefusedMapper.class.getName());

  @Inject Visit visit;

  @Override
  public Response toResponse(AnswerRefused refused) {
    LOG.log(Level.INFO, "demo-lms: deep linking response refused, {0}", refused.code());
    RefusedPage page =
        new RefusedPage(
            visit.page("deeplinking.title.refused").framed(), refused.code(), refused.detail());
    return Response.status(Response.Status.BAD_REQUEST)
        .type(PageWriter.HTML)
        .entity(new StaticTemplates().deeplinkingRefused(page))
        .build();
  }
}
