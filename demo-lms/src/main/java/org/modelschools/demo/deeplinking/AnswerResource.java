package org.modelschools.demo.deeplinking;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Map;
import org.modelschools.demo.course.Delivery;
import org.modelschools.demo.launch.FormPage;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.token.Authentication;
import org.modelschools.demo.token.JwtRefused;
import org.modelschools.demo.token.ToolJwt;
import org.modelschools.demo.views.StaticTemplates;

/** The deep linking return URL: the browser brings what the tool signed. */
@RequestScoped
@Path(AnswerResource.PATH)
@Produces(PageWriter.HTML)
public class AnswerResource {

  static final String PATH = "/deeplinking/answer";

  @Inject Authentication authentication;
  @Inject Intake intake;
  @Inject SignedIn signedIn;
  @Inject Addresses addresses;
  @Inject Visit visit;

  /**
   * Takes an answer. From another site the session's cookie does not come along with a form: then
   * our own page sends it once more.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public JteModel answer(
      @FormParam("JWT") @DefaultValue("") String jwt,
      @FormParam("again") @DefaultValue("false") boolean again) {
    if (signedIn.session().isEmpty() && !again) {
      return new StaticTemplates()
          .launchForm(
              new FormPage(
                  visit.page("deeplinking.title.answer").framed(),
                  addresses.at(PATH),
                  Map.of("JWT", jwt, "again", "true"),
                  "deeplinking.continue"));
    }
    Delivery delivery = intake.take(verified(jwt));
    return new StaticTemplates()
        .deeplinkingAnswered(
            new AnsweredPage(
                visit.page("deeplinking.title.answer").framed(),
                addresses.at("/courses/" + delivery.course() + "?added=" + delivery.id())));
  }

  Answer verified(String serialized) {
    try {
      ToolJwt jwt = ToolJwt.read(serialized);
      return Answer.read(authentication.sender(jwt), jwt);
    } catch (JwtRefused e) {
      throw new AnswerRefused(e);
    } catch (IOException e) {
      throw new AnswerRefused("keys-unreachable", "the tool's keys are unreachable.");
    }
  }
}
