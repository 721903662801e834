package org.modelschools.lti.picker;

import java.util.List;
import java.util.Optional;

/**
 * All offers of one kind of content.
 *
 * @param key such as {@code module}
 * @param offers in the order of the page
 */
public record Shelf(String key, List<Offer> offers) {

  /** Copies the offers. */
  public Shelf {
    offers = List.copyOf(offers);
  }

  /** The offer of that id. */
  Optional<Offer> find(String id) {
    return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
  }
}
