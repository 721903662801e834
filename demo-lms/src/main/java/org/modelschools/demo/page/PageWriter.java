package org.modelschools.demo.page;

import gg.jte.models.runtime.JteModel;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes a rendered template as the answer. */
@Provider
public class PageWriter implements MessageBodyWriter<JteModel> {

  /** What a resource that returns pages declares. */
  public static final String HTML = "text/html;charset=UTF-8";

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return JteModel.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      JteModel page,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(page.render().getBytes(StandardCharsets.UTF_8));
  }
}
