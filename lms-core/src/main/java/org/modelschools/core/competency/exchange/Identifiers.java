package org.modelschools.core.competency.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;

/**
 * The ids under which others know our frameworks and their nodes: UUIDs made of their names (RFC
 * 9562, version 5), the same in every installation and at every time; and where they are found.
 *
 * @param base the address of the tool without a slash at its end
 */
public record Identifiers(String base) {

  /** Where the CASE service stands below the base. */
  public static final String CASE = "/ims/case/v1p1/";

  /** The namespace of names that are URIs (RFC 9562 §6.6). */
  private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  /** The id of a framework. */
  public static UUID of(String framework) {
    return named("urn:framework:" + framework);
  }

  /** The id of a node. */
  public static UUID of(String framework, CompetencyCode code) {
    return named("urn:framework:" + framework + ":" + code);
  }

  /** The id of something else that belongs to a framework, such as its licence. */
  public static UUID part(String framework, String name) {
    return named("urn:framework-part:" + framework + ":" + name);
  }

  /** The address of a resource of the CASE service. */
  public String uri(String kind, UUID id) {
    return base + CASE + kind + "/" + id;
  }

  /** The URI of a node: the one by which all know it, or else its address here. */
  public String uri(Framework framework, Competency competency) {
    return competency
        .identifier()
        .orElseGet(() -> uri("CFItems", of(framework.about().key(), competency.code())));
  }

  /** Whether that URI is, here or in another installation, only the address of that node. */
  public static boolean isAddress(String uri, String framework, String code) {
    return uri.endsWith(CASE + "CFItems/" + of(framework, new CompetencyCode(code)));
  }

  private static UUID named(String name) {
    MessageDigest digest = sha1();
    digest.update(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(URLS.getMostSignificantBits())
            .putLong(URLS.getLeastSignificantBits())
            .flip());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
    long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
