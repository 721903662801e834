-- Secrets are stored as SHA-256 only; times are milliseconds since 1970.
CREATE TABLE demo_session (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  person_id VARCHAR(64) NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT demo_session_person FOREIGN KEY (person_id) REFERENCES demo_person (id)
);
CREATE INDEX demo_session_expires ON demo_session (expires_at);

CREATE TABLE demo_pending_launch (
  message_hint_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  login_hint_hash VARCHAR(64) NOT NULL,
  session_hash VARCHAR(64) NOT NULL,
  client_id VARCHAR(200) NOT NULL,
  activity_id VARCHAR(64) NOT NULL,
  document_target VARCHAR(16) NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX demo_pending_launch_expires ON demo_pending_launch (expires_at);

CREATE TABLE demo_signing_key (
  kid VARCHAR(64) NOT NULL PRIMARY KEY,
  jwk TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE demo_access_token (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  client_id VARCHAR(200) NOT NULL,
  scopes VARCHAR(1000) NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX demo_access_token_expires ON demo_access_token (expires_at);

-- A client assertion may be used once: the primary key refuses the second time, on any node.
CREATE TABLE demo_used_assertion (
  assertion_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  expires_at BIGINT NOT NULL
);
CREATE INDEX demo_used_assertion_expires ON demo_used_assertion (expires_at);
