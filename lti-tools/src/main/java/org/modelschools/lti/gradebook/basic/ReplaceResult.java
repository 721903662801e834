package org.modelschools.lti.gradebook.basic;

import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * The message that sets a score (LTI 1.1.1 §6.1.1, Plain Old XML).
 *
 * @param id of the message
 * @param sourcedId whose score on which link, as the launch named it
 * @param share of the points, from 0 to 1
 */
record ReplaceResult(String id, String sourcedId, BigDecimal share) {

  static final String MEDIA_TYPE = "application/xml";

  private static final String NAMESPACE =
      "http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0";

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();
  private static final XMLInputFactory READERS = readers();

  String xml() {
    StringWriter xml = new StringWriter();
    try {
      XMLStreamWriter out = WRITERS.createXMLStreamWriter(xml);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("imsx_POXEnvelopeRequest");
      out.writeDefaultNamespace(NAMESPACE);
      start(out, "imsx_POXHeader", "imsx_POXRequestHeaderInfo");
      leaf(out, "imsx_version", "V1.0");
      leaf(out, "imsx_messageIdentifier", id);
      end(out, 2);
      start(out, "imsx_POXBody", "replaceResultRequest", "resultRecord", "sourcedGUID");
      leaf(out, "sourcedId", sourcedId);
      end(out, 1);
      start(out, "result", "resultScore");
      leaf(out, "language", "en"); // of the number, which has a point
      leaf(out, "textString", share.toPlainString());
      out.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a result cannot be written", e);
    }
    return xml.toString();
  }

  private static void start(XMLStreamWriter out, String... names) throws XMLStreamException {
    for (String name : names) {
      out.writeStartElement(name);
    }
  }

  private static void leaf(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private static void end(XMLStreamWriter out, int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      out.writeEndElement();
    }
  }

  /** How an answer ended: its {@code imsx_codeMajor}; none when it is no such answer. */
  static Optional<String> codeMajor(String xml) {
    try {
      XMLStreamReader in = READERS.createXMLStreamReader(new StringReader(xml));
      while (in.hasNext()) {
        if (in.next() == XMLStreamReader.START_ELEMENT
            && in.getLocalName().equals("imsx_codeMajor")) {
          return Optional.of(in.getElementText().strip());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** A platform may be anybody: nothing is fetched and nothing unfolds. */
  private static XMLInputFactory readers() {
    XMLInputFactory readers = XMLInputFactory.newFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return readers;
  }

  /** Names nobody, so that it may stand in a log. */
  @Override
  public String toString() {
    return "ReplaceResult[" + id + "]";
  }
}
