package org.modelschools.demo.moodle;

/** Moodle's status codes, where they are not those of the specifications. */
final class Statuses {

  private Statuses() {}

  static int of(int status) {
    return switch (status) {
      case 403 -> 401;
      case 405, 406, 413, 415, 422 -> 400;
      default -> status;
    };
  }

  static String reason(int status) {
    return switch (status) {
      case 401 -> "Unauthorized";
      case 404 -> "Not Found";
      case 409 -> "Conflict";
      default -> "Bad Request";
    };
  }
}
