package org.modelschools.lti.picker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.CatalogueInUse;

/** All shelves, and what of them is shown to somebody who looks for something. */
@ApplicationScoped
public class Picker {

  @Inject Event<PickerOpened> opened;
  @Inject CatalogueInUse catalogue;

  /** The page of what fits the query parameters {@code words, grade, minutes, area, pick}. */
  public PickerPage page(
      Locale locale, Map<String, List<String>> query, PickerPage.Purpose purpose) {
    List<Shelf> shelves = shelves(locale);
    Filter filter =
        Filter.of(
            first(query, "words"),
            first(query, "grade"),
            first(query, "minutes"),
            first(query, "area"));
    List<Offer> picked = picked(shelves, query.getOrDefault("pick", List.of()));
    List<Offer> offers = shelves.stream().flatMap(shelf -> shelf.offers().stream()).toList();
    return new PickerPage(
        filter.fitting(offers, catalogue.framework()),
        offers.size(),
        picked,
        filter,
        PickerPage.areas(catalogue.framework(), locale),
        purpose);
  }

  private static @Nullable String first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
  }

  /** The offers of those ids, in the order of the shelves; what is not on offer is left out. */
  public List<Offer> picked(Locale locale, List<String> ids) {
    return picked(shelves(locale), ids);
  }

  /** The offer of that id. */
  public Optional<Offer> find(Locale locale, String id) {
    return shelves(locale).stream().flatMap(shelf -> shelf.find(id).stream()).findFirst();
  }

  private static List<Offer> picked(List<Shelf> shelves, List<String> ids) {
    return shelves.stream()
        .flatMap(shelf -> shelf.offers().stream())
        .filter(offer -> ids.contains(offer.id()))
        .toList();
  }

  private List<Shelf> shelves(Locale locale) {
    PickerOpened event = new PickerOpened(locale);
    opened.fire(event);
    return event.shelves();
  }
}
