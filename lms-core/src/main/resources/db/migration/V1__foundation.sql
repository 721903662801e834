-- The same statements run on MySQL 8 and on H2 in MySQL mode.
-- Instants are BIGINT milliseconds since the epoch. Ids that platforms give are case-sensitive, the default collation is not:
-- what is looked up by such an id has a column with its SHA-256 in hexadecimal digits.

CREATE TABLE id_block (
  name VARCHAR(50) NOT NULL PRIMARY KEY,
  next_value BIGINT NOT NULL
);
INSERT INTO id_block (name, next_value) VALUES ('ids', 0), ('people', 0);

CREATE TABLE platform (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  issuer VARCHAR(500) NOT NULL,
  client_id VARCHAR(255) NOT NULL,
  registration_hash CHAR(64) NOT NULL,
  issuer_hash CHAR(64) NOT NULL,
  authorization_endpoint VARCHAR(1000) NOT NULL,
  token_endpoint VARCHAR(1000) NOT NULL,
  jwks_uri VARCHAR(1000) NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT platform_registration UNIQUE (registration_hash)
);
CREATE INDEX platform_issuer ON platform (issuer_hash);

CREATE TABLE deployment (
  id BIGINT NOT NULL PRIMARY KEY,
  platform_id BIGINT NOT NULL,
  deployment_id VARCHAR(255) NOT NULL,
  deployment_hash CHAR(64) NOT NULL,
  school VARCHAR(50) NOT NULL,
  CONSTRAINT deployment_of_platform UNIQUE (platform_id, deployment_hash),
  CONSTRAINT deployment_platform FOREIGN KEY (platform_id) REFERENCES platform (id)
);

CREATE TABLE tool_key (
  id BIGINT NOT NULL PRIMARY KEY,
  kid VARCHAR(64) NOT NULL,
  public_jwk VARCHAR(2000) NOT NULL,
  private_jwk_sealed VARCHAR(4000) NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT tool_key_kid UNIQUE (kid)
);

CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  platform_id BIGINT NOT NULL,
  pseudonym CHAR(64) NOT NULL,
  subject_sealed VARCHAR(1000) NOT NULL,
  seen_on DATE NOT NULL,
  CONSTRAINT person_pseudonym UNIQUE (pseudonym)
);

CREATE TABLE course (
  id BIGINT NOT NULL PRIMARY KEY,
  deployment_id BIGINT NOT NULL,
  context_hash CHAR(64) NOT NULL,
  memberships_url VARCHAR(1000),
  line_items_url VARCHAR(1000),
  scopes VARCHAR(1000) NOT NULL,
  CONSTRAINT course_context UNIQUE (deployment_id, context_hash)
);

CREATE TABLE resource_link (
  id BIGINT NOT NULL PRIMARY KEY,
  deployment_id BIGINT NOT NULL,
  link_hash CHAR(64) NOT NULL,
  link_id VARCHAR(255) NOT NULL,
  course_id BIGINT,
  title VARCHAR(500),
  line_item_url VARCHAR(1000),
  module_key VARCHAR(50),
  CONSTRAINT resource_link_of_deployment UNIQUE (deployment_id, link_hash)
);

-- A launch session is also the burnt nonce of its launch: the unique key refuses a replay on any node.
CREATE TABLE launch_session (
  id CHAR(32) NOT NULL PRIMARY KEY,
  nonce CHAR(32) NOT NULL,
  browser_hash CHAR(64),
  person_id BIGINT NOT NULL,
  deployment_id BIGINT NOT NULL,
  course_id BIGINT,
  resource_link_id BIGINT,
  role VARCHAR(20) NOT NULL,
  message_type VARCHAR(30) NOT NULL,
  locale VARCHAR(5),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT launch_session_nonce UNIQUE (nonce)
);
CREATE INDEX launch_session_expiry ON launch_session (expires_at);
