package org.modelschools.core.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Which version of a module is on offer; none if the module was withdrawn. */
@Entity
@Table(name = "publication")
public class Publication {

  @Id
  @Column(name = "module_key")
  private String moduleKey;

  @Column(name = "version_id")
  private @Nullable Long versionId;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Publication() {}

  Publication(String moduleKey) {
    this.moduleKey = moduleKey;
  }

  void offer(ModuleVersion version) {
    versionId = version.id();
  }
}
