package org.modelschools.demo.deeplinking;

import org.modelschools.demo.token.JwtRefused;

/** A deep linking response breaks a rule: a stable code, and a sentence for developers. */
class AnswerRefused extends RuntimeException {

  private final String code;

  AnswerRefused(String code, String detail) {
    super(detail);
    this.code = code;
  }

  AnswerRefused(JwtRefused cause) {
    super("the JWT is refused: " + cause.code(), cause);
    this.code = cause.code();
  }

  String code() {
    return code;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
