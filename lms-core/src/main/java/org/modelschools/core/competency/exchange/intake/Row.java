package org.modelschools.core.competency.exchange.intake;

/**
 * One node as a file has it, not judged yet; texts are empty where the file says nothing.
 *
 * @param line the line of the file, from 1; 0 where lines say nothing
 * @param place the path to it in the file, empty where the line says enough
 * @param names what the file calls code, parent and label
 * @param code its code
 * @param parent the code of the node above; empty at the top
 * @param german the label in German
 * @param english the label in English
 * @param identifier the URI by which others know it
 * @param deprecated whether it is given up
 */
record Row(
    int line,
    String place,
    Names names,
    String code,
    String parent,
    String german,
    String english,
    String identifier,
    boolean deprecated) {

  /** What a format calls the parts of a row. */
  record Names(String code, String parent, String label, String identifier) {}

  /** The label, in whichever language there is one. */
  String label() {
    return german.isBlank() ? english : german;
  }

  Fault fault(String field, Fault.Reason reason, String value) {
    return new Fault(line, place.isEmpty() ? field : place + "." + field, reason, value);
  }
}
