package org.modelschools.lti.picker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody wants to choose: each kind of content observes this and puts its shelf up. So the picker
 * need not know the kinds.
 */
public final class PickerOpened {

  private final Locale locale;
  private final List<Shelf> shelves = new ArrayList<>();

  PickerOpened(Locale locale) {
    this.locale = locale;
  }

  /** The language of what is offered. */
  public Locale locale() {
    return locale;
  }

  /** Puts a shelf up. */
  public void add(Shelf shelf) {
    shelves.add(shelf);
  }

  List<Shelf> shelves() {
    return List.copyOf(shelves);
  }
}
