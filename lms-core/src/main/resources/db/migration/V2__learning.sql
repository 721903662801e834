-- Modules as they were published, and how people work through them. Written for MySQL 8 and for H2 in MySQL mode.
-- person_id and resource_link_id name rows of other features; rows here go with them by retention, not by a foreign key.

CREATE TABLE module_version (
  id BIGINT NOT NULL PRIMARY KEY,
  module_key VARCHAR(50) NOT NULL,
  number INT NOT NULL,
  content_hash CHAR(64) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  published_at BIGINT NOT NULL,
  CONSTRAINT module_version_number UNIQUE (module_key, number)
);

-- One row for each module that was ever published: which version is on offer.
CREATE TABLE publication (
  module_key VARCHAR(50) NOT NULL PRIMARY KEY,
  version_id BIGINT,
  CONSTRAINT publication_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);

-- One row, locked by the node that publishes: inserting without it would deadlock in gaps.
CREATE TABLE publishing (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO publishing (id) VALUES (1);

CREATE TABLE attempt (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  module_version_id BIGINT NOT NULL,
  resource_link_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  preview BOOLEAN NOT NULL,
  started_at BIGINT NOT NULL,
  completed_at BIGINT,
  points DOUBLE NOT NULL,
  max_points INT NOT NULL,
  CONSTRAINT attempt_ordinal UNIQUE (resource_link_id, person_id, ordinal),
  CONSTRAINT attempt_module_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
);
CREATE INDEX attempt_person ON attempt (person_id);

CREATE TABLE response (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  attempt_id BIGINT NOT NULL,
  activity VARCHAR(60) NOT NULL,
  answer MEDIUMTEXT NOT NULL,
  best_points DOUBLE NOT NULL,
  last_points DOUBLE NOT NULL,
  tries INT NOT NULL,
  done BOOLEAN NOT NULL,
  updated_at BIGINT NOT NULL,
  CONSTRAINT response_activity UNIQUE (attempt_id, activity),
  CONSTRAINT response_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id) ON DELETE CASCADE
);
