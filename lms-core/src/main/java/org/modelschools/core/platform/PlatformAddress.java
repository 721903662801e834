package org.modelschools.core.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges the address of a platform. We call some of them and send browsers to others, so it must be
 * a public https address.
 *
 * @param insecureAllowed whether plain http and hosts of the own network are allowed, for demos
 */
public record PlatformAddress(boolean insecureAllowed) {

  /** What can be wrong with an address. */
  public enum Fault {
    /** Not the complete address of a host on the web. */
    ADDRESS,
    /** Plain http. */
    INSECURE,
    /** A host of this machine or of the own network. */
    PRIVATE
  }

  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+");
  private static final Pattern DOTTED_QUAD = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

  /**
   * What is wrong with that text as an address, if anything is. Names are not resolved, because
   * what they resolve to can change.
   */
  public Optional<Fault> fault(String text) {
    URI address;
    try {
      address = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.of(Fault.ADDRESS);
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web || isOdd(address)) {
      return Optional.of(Fault.ADDRESS);
    }
    if (insecureAllowed) {
      return Optional.empty();
    }
    if (scheme.equals("http")) {
      return Optional.of(Fault.INSECURE);
    }
    return isPrivate(address.getHost()) ? Optional.of(Fault.PRIVATE) : Optional.empty();
  }

  /**
   * The same of an address that is about to be called on a stranger's word: here the name is
   * resolved, too. The call that follows at once finds the answer in Java's cache of names (30
   * seconds), so it cannot be led elsewhere in between.
   */
  public Optional<Fault> faultNow(String text) {
    Optional<Fault> fault = fault(text);
    if (fault.isPresent() || insecureAllowed) {
      return fault;
    }
    try {
      InetAddress[] all = InetAddress.getAllByName(URI.create(text).getHost());
      return Arrays.stream(all).anyMatch(PlatformAddress::isPrivate)
          ? Optional.of(Fault.PRIVATE)
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty(); // nobody can be called there
    }
  }

  /**
   * The origin of an address without fault, as the content security policy names it: scheme, host
   * and, where it is said, the port.
   */
  public static String origin(String address) {
    URI uri = URI.create(address);
    return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
  }

  private static boolean isOdd(URI address) {
    String host = address.getHost();
    return host == null
        || host.isEmpty()
        || address.getPort() > 65_535
        || address.getRawUserInfo() != null
        || address.getRawFragment() != null
        || (ENDS_IN_NUMBER.matcher(host.toLowerCase(Locale.ROOT)).matches()
            && !DOTTED_QUAD.matcher(host).matches());
  }

  private static boolean isPrivate(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.+$", ""); // the root may be named
    boolean literal = name.startsWith("[") || NUMERIC.matcher(name).matches();
    return literal
        ? isPrivateNumber(name)
        : name.equals("localhost")
            || name.endsWith(".localhost")
            || name.endsWith(".local")
            || !name.contains(".");
  }

  private static boolean isPrivateNumber(String host) {
    try {
      return isPrivate(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static boolean isPrivate(InetAddress number) {
    return number.isLoopbackAddress()
        || number.isAnyLocalAddress()
        || number.isSiteLocalAddress()
        || number.isLinkLocalAddress()
        || number.isMulticastAddress()
        || isUniqueLocal(number.getAddress())
        || isShared(number.getAddress());
  }

  /** RFC 4193: fc00::/7. */
  private static boolean isUniqueLocal(byte[] number) {
    return number.length == 16 && (number[0] & 0xfe) == 0xfc;
  }

  /** RFC 6598: 100.64.0.0/10, and 0.0.0.0/8. */
  private static boolean isShared(byte[] number) {
    return number.length == 4 && (number[0] == 0 || (number[0] == 100 && (number[1] & 0xc0) == 64));
  }
}
