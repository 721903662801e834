package org.modelschools.demo.service;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.modelschools.demo.token.Scope;

/** Guards a service: the caller's token must carry at least one of these scopes. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allows {

  /** The scopes of which one is enough. */
  Scope[] value() default {};
}
