package org.modelschools.lti.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.service.NotGiven;
import org.modelschools.core.platform.service.Representation;
import org.modelschools.core.platform.service.ServiceCalls;
import org.modelschools.lti.gradebook.Outcome.Undelivered;

/**
 * The columns of the platforms' gradebooks (AGS 2.0 §3.2): the one that the launch named, else the
 * one that the platform finds for the link, else a new one. What was found is coupled to the link.
 */
@ApplicationScoped
public class LineItems {

  private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String MANY = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String TAG = "module";
  private static final int MAX_PAGES = 5;
  private static final int MAX_URL = 1000;

  @Inject ServiceCalls calls;
  @Inject LineItemSearches searches;
  @Inject Courses courses;
  @Inject Clock clock;

  /**
   * A column of a platform's gradebook as we describe it: when we make one (AGS 2.0 §3.2.6) and
   * when a chosen item brings one (Deep Linking 2.0, {@code lineItem}). Both must look the same, so
   * that the one is found by what the other said.
   *
   * @param label the heading
   * @param resourceId the key of what is placed
   */
  public record Column(String label, String resourceId) {

    /** Its members, in the words of the specification. */
    public Map<String, Object> toMap() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("label", label);
      members.put("scoreMaximum", Score.MAXIMUM);
      members.put("tag", TAG);
      if (!resourceId.isEmpty()) {
        members.put("resourceId", resourceId);
      }
      return members;
    }
  }

  /** The column for that score. */
  LineItemUrl require(Delivery delivery) throws IOException, Undelivered {
    if (!delivery.grants(Delivery.SCORE)) {
      throw new Undelivered(Outcome.parked(Reason.NO_SERVICE, 0));
    }
    Optional<LineItemUrl> known = delivery.lineItem();
    return known.isPresent() ? known.get() : search(delivery);
  }

  /** One search at a time for a link, on all nodes: or a whole class would make as many columns. */
  private LineItemUrl search(Delivery delivery) throws IOException, Undelivered {
    long link = delivery.link().id();
    LineItemSearches.Lease lease =
        searches.begin(link).orElseThrow(() -> new Undelivered(Outcome.BUSY));
    try {
      Optional<LineItemUrl> found = find(delivery);
      LineItemUrl item = found.isPresent() ? found.get() : make(delivery);
      courses.couple(link, item.value());
      return item;
    } finally {
      searches.end(lease);
    }
  }

  /** The column that the platform has for the link, without asking what we remember. */
  Optional<LineItemUrl> find(Delivery delivery) throws IOException, Undelivered {
    Optional<String> address = delivery.lineItems();
    Optional<String> scope = delivery.readingScope();
    if (address.isEmpty() || scope.isEmpty()) {
      return Optional.empty();
    }
    ResourceLink link = delivery.link();
    String module = link.moduleKey().orElse("");
    List<Representation> ofLink =
        pages(
            delivery,
            scope.get(),
            LineItemUrl.filtered(address.get(), "resource_link_id", link.linkId()));
    Optional<LineItemUrl> coupled = best(ofLink, link.linkId(), module);
    if (coupled.isPresent() || module.isEmpty()) {
      return coupled;
    }
    return loose(
        pages(delivery, scope.get(), LineItemUrl.filtered(address.get(), "resource_id", module)),
        module);
  }

  /** Of several columns of one link the one made for the module. */
  static Optional<LineItemUrl> best(List<Representation> items, String linkId, String module) {
    return items.stream()
        .filter(item -> item.text("resourceLinkId").filter(linkId::equals).isPresent())
        .max(
            Comparator.comparing(
                    (Representation item) -> module.equals(item.text("resourceId").orElse("")))
                .thenComparing(item -> TAG.equals(item.text("tag").orElse(""))))
        .flatMap(LineItems::url);
  }

  /** A column of the module that lost its link, as copies of courses have, if there is just one. */
  static Optional<LineItemUrl> loose(List<Representation> items, String module) {
    List<Representation> loose =
        items.stream()
            .filter(item -> item.text("resourceLinkId").isEmpty())
            .filter(item -> module.equals(item.text("resourceId").orElse("")))
            .toList();
    return loose.size() == 1 ? url(loose.get(0)) : Optional.empty();
  }

  private static Optional<LineItemUrl> url(Representation item) {
    return item.text("id").filter(id -> id.length() <= MAX_URL).map(LineItemUrl::new);
  }

  private List<Representation> pages(Delivery delivery, String scope, String first)
      throws IOException, Undelivered {
    List<Representation> items = new ArrayList<>();
    try {
      for (Outbound.Answer page :
          calls.pages(delivery.deployment(), scope, first, MANY, MAX_PAGES)) {
        items.addAll(Representation.many(page.body()));
      }
    } catch (NotGiven e) {
      throw new Undelivered(Outcome.ofService(e.answer(), clock.instant()));
    }
    return items;
  }

  private LineItemUrl make(Delivery delivery) throws IOException, Undelivered {
    Optional<String> address = delivery.lineItems();
    if (address.isEmpty() || !delivery.grants(Delivery.LINE_ITEM)) {
      throw new Undelivered(Outcome.parked(Reason.NO_SERVICE, 0));
    }
    HttpRequest.Builder request =
        Outbound.to(address.get())
            .header("Content-Type", ONE)
            .header("Accept", ONE)
            .POST(BodyPublishers.ofString(description(delivery)));
    Outbound.Answer answer = calls.send(delivery.deployment(), Delivery.LINE_ITEM, request);
    if (answer.status() != 201 && answer.status() != 200) {
      throw new Undelivered(Outcome.ofService(answer, clock.instant()));
    }
    return url(Representation.one(answer.body()))
        .orElseThrow(() -> new Undelivered(Outcome.parked(Reason.REFUSED, answer.status())));
  }

  private static String description(Delivery delivery) {
    Column column = new Column(delivery.label(), delivery.link().moduleKey().orElse(""));
    return Json.createObjectBuilder(column.toMap())
        .add("resourceLinkId", delivery.link().linkId())
        .build()
        .toString();
  }
}
