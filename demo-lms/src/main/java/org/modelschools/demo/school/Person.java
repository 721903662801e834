package org.modelschools.demo.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A teacher or a pupil, invented. Tools know a person by the {@link #subject()} only. */
@Entity
@Table(name = "demo_person")
public class Person {

  /** What a person is at the school; the role in a course is another matter. */
  public enum Kind {
    TEACHER,
    PUPIL
  }

  @Id private String id;
  private String subject;

  @Column(name = "school_id")
  private String school;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "class_name")
  private @Nullable String className;

  protected Person() {}

  private Person(String id, String school, Kind kind, String name, @Nullable String className) {
    this.id = id;
    this.subject =
        UUID.nameUUIDFromBytes(("demo-lms/" + id).getBytes(StandardCharsets.UTF_8)).toString();
    this.school = school;
    this.kind = kind;
    this.givenName = name.substring(0, name.indexOf(' '));
    this.familyName = name.substring(name.indexOf(' ') + 1);
    this.className = className;
  }

  /** A teacher; the name is a given name and a family name with a space between. */
  public static Person teacher(String id, String school, String name) {
    return new Person(id, school, Kind.TEACHER, name, null);
  }

  /** A pupil of a class. */
  public static Person pupil(String id, String school, String name, String className) {
    return new Person(id, school, Kind.PUPIL, name, className);
  }

  /** The key, e.g. {@code saalebogen-6a-07}. */
  public String id() {
    return id;
  }

  /** The opaque and stable identifier that tools get ({@code sub}). */
  public String subject() {
    return subject;
  }

  /** The key of the school. */
  public String school() {
    return school;
  }

  /** Whether this is a teacher. */
  public boolean isTeacher() {
    return kind == Kind.TEACHER;
  }

  /** The first name. */
  public String givenName() {
    return givenName;
  }

  /** The last name. */
  public String familyName() {
    return familyName;
  }

  /** First and last name. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** The class of a pupil. */
  public @Nullable String className() {
    return className;
  }

  /** An address to which nothing can be sent. */
  public String email() {
    return ascii(givenName) + "." + ascii(familyName) + "@" + school + ".example.invalid";
  }

  private static String ascii(String name) {
    String spelled =
        name.toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss")
            .replace("ł", "l")
            .replace("ı", "i");
    return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z-]", "");
  }
}
