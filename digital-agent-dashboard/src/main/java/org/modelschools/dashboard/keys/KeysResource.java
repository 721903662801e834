package org.modelschools.dashboard.keys;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.platform.key.KeyRing;
import org.modelschools.core.platform.key.ToolKey;
import org.modelschools.core.platform.key.ToolKeys;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/** The tool's own keys, and the button that changes them. */
@Path("platforms/keys")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class KeysResource {

  private static final System.Logger LOG = System.getLogger(KeysResource.class.getName());

  @Inject ToolKeys keys;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;
  @Inject Clock clock;

  @GET
  @Operation(hidden = true)
  public JteModel all() {
    Messages messages = languages.messages();
    KeyRing ring = keys.ring();
    List<KeysPage.Line> lines =
        Stream.of(
                ring.next().stream().map(key -> line(key, "keys.next", key.pem(), messages)),
                ring.signing().stream().map(key -> line(key, "keys.signing", key.pem(), messages)),
                ring.former().stream().map(key -> line(key, "keys.former", "", messages)))
            .flatMap(line -> line)
            .toList();
    KeysPage page = new KeysPage(menus.at(Menu.Place.PLATFORMS), lines, ring.next().isPresent());
    return new StaticTemplates().keysKeys(page, messages);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(@FormParam("form") @Nullable String form) {
    signedIn.require(form);
    keys.rotate();
    LOG.log(Level.INFO, "tool key change announced");
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, menus.base() + "platforms/keys")
        .build();
  }

  private KeysPage.Line line(ToolKey key, String text, String pem, Messages messages) {
    String moment =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(messages.locale())
            .format(key.signsFrom().atZone(clock.getZone()));
    return new KeysPage.Line(key.kid(), messages.text(text, moment), pem);
  }
}
