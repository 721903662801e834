package org.modelschools.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.demo.database.TestDatabase;

/**
 * Puts our own classes together as the container would: same fields, defaults of the configuration.
 */
public final class Beans {

  private final EntityManager entityManager;
  private final Clock clock;
  private final Map<Class<?>, Object> made = new HashMap<>();

  public Beans(TestDatabase database, Clock clock) {
    this.entityManager = database.entityManager();
    this.clock = clock;
  }

  public <T> T get(Class<T> type) {
    Object known = made.get(type);
    return type.cast(known == null ? make(type) : known);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      made.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        fill(bean, field);
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(Object bean, Field field) throws IllegalAccessException {
    field.setAccessible(true);
    ConfigProperty property = field.getAnnotation(ConfigProperty.class);
    if (field.isAnnotationPresent(PersistenceContext.class)) {
      field.set(bean, entityManager);
    } else if (property != null) {
      field.set(bean, configured(field.getType(), property.defaultValue()));
    } else if (field.isAnnotationPresent(Inject.class)) {
      field.set(bean, field.getType() == Clock.class ? clock : get(field.getType()));
    }
  }

  private static Object configured(Class<?> type, String value) {
    if (type == Duration.class) {
      return Duration.parse(value);
    }
    return type == boolean.class ? Boolean.valueOf(value) : value;
  }
}
