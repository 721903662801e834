package org.modelschools.demo.service;

import jakarta.enterprise.context.RequestScoped;

/** The tool that calls a service. */
@RequestScoped
public class Caller {

  private String clientId = "";

  void as(String clientId) {
    this.clientId = clientId;
  }

  /** Its client id. */
  public String clientId() {
    return clientId;
  }
}
