package org.modelschools.core.house.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stores an instant as BIGINT milliseconds since the epoch: the same on H2 and MySQL, whatever the
 * time zone of the server, the session or the driver.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<@Nullable Instant, @Nullable Long> {

  @Override
  public @Nullable Long convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
