package org.modelschools.core.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.modelschools.core.learning.content.LearningModule;
import org.modelschools.core.learning.content.ModuleKey;
import org.modelschools.core.learning.content.ModuleReader;

/** A module as it was published once: all its files in one text. Never changes. */
@Entity
@Table(name = "module_version")
public class ModuleVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Column(name = "module_key")
  private String moduleKey;

  private int number;

  @Column(name = "content_hash")
  private String contentHash;

  @Lob private String content;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected ModuleVersion() {}

  ModuleVersion(LearningModule module, int number, Instant now) {
    this.moduleKey = module.key().value();
    this.number = number;
    this.contentHash = module.files().hash();
    this.content = module.files().toJson();
    this.publishedAt = now;
  }

  long id() {
    return id;
  }

  int number() {
    return number;
  }

  boolean holds(LearningModule module) {
    return contentHash.equals(module.files().hash());
  }

  /** Reads it; this takes some milliseconds, so {@link LearningModules} remembers the result. */
  Edition read() {
    LearningModule module = ModuleReader.stored(moduleKey + " version " + number, content);
    return new Edition(id, new ModuleKey(moduleKey), number, publishedAt, module);
  }
}
