package org.modelschools.core.adoption.rollup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.roaringbitmap.RoaringBitmap;

/** What was counted at one school on one day for one measure and dimension. */
@Entity
@Table(name = "roll_up_cell")
public class Cell {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Column(name = "on_day")
  private LocalDate day;

  private String school;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  private String dimension;
  private long amount;
  @Lob private byte[] actors;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Cell() {}

  Cell(LocalDate day, String school, Place place, Tally tally) {
    this();
    this.day = day;
    this.school = school;
    this.measure = place.measure();
    this.dimension = place.dimension();
    become(tally);
  }

  /** Takes over what was counted anew. */
  final void become(Tally tally) {
    amount = tally.amount();
    actors = bytes(tally.actors());
  }

  LocalDate day() {
    return day;
  }

  String school() {
    return school;
  }

  Place place() {
    return new Place(measure, dimension);
  }

  Tally tally() {
    RoaringBitmap people = new RoaringBitmap();
    try {
      people.deserialize(ByteBuffer.wrap(actors));
    } catch (IOException e) {
      throw new UncheckedIOException("a cell of " + school + " on " + day + " is damaged", e);
    }
    return new Tally(amount, people);
  }

  private static byte[] bytes(RoaringBitmap people) {
    people.runOptimize();
    ByteBuffer bytes = ByteBuffer.allocate(people.serializedSizeInBytes());
    people.serialize(bytes);
    return bytes.array();
  }
}
