-- LTI 1.1, for platforms that speak nothing newer. None until the digital agent creates one. Written for MySQL 8 and for H2 in MySQL mode.

-- The key and secret of a platform of that kind; gone with it. The secret is sealed: it is needed to check and to make signatures.
CREATE TABLE legacy_consumer (
  platform_id BIGINT NOT NULL PRIMARY KEY,
  key_hash CHAR(64) NOT NULL,
  secret_sealed VARCHAR(500) NOT NULL,
  CONSTRAINT legacy_consumer_key UNIQUE (key_hash),
  CONSTRAINT legacy_consumer_platform FOREIGN KEY (platform_id) REFERENCES platform (id) ON DELETE CASCADE
);

-- Where the score of one person on one link goes (LTI 1.1 Basic Outcomes). Sealed, because platforms put ids of people into it.
CREATE TABLE basic_outcome (
  id BIGINT NOT NULL PRIMARY KEY,
  resource_link_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  address_sealed MEDIUMTEXT NOT NULL,
  CONSTRAINT basic_outcome_learner UNIQUE (resource_link_id, person_id),
  CONSTRAINT basic_outcome_link FOREIGN KEY (resource_link_id) REFERENCES resource_link (id) ON DELETE CASCADE,
  CONSTRAINT basic_outcome_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);
