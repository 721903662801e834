package org.modelschools.demo.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The content of {@code seed.json}: three schools, so that everybody sees the same demo. */
public record Seed(List<SchoolSeed> schools, List<ModuleSeed> modules, ActivitySeed open) {

  /** A school with its deployment, its teachers, classes and courses. */
  public record SchoolSeed(
      String id,
      String name,
      String kind,
      String deployment,
      List<String> teachers,
      List<ClassSeed> classes,
      List<CourseSeed> courses) {}

  /** A class and the names of its pupils. */
  public record ClassSeed(String name, List<String> pupils) {}

  /** A course of a class; the teacher is a number in the school's list, from 1. */
  public record CourseSeed(
      String id, String label, String title, String className, int teacher, List<String> modules) {}

  /** A module that can be an activity. */
  public record ModuleSeed(String id, String title, String description) {}

  /** The activity without a module. */
  public record ActivitySeed(String title, String description) {}

  ModuleSeed module(String id) {
    return modules.stream().filter(module -> module.id().equals(id)).findFirst().orElseThrow();
  }

  static Seed read() {
    try (InputStream file = Seed.class.getResourceAsStream("/seed.json")) {
      return new ObjectMapper().readValue(file, Seed.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
