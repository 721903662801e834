-- Local accounts of the dashboard; passwords as PBKDF2 with their parameters and salt.
CREATE TABLE account (
  id CHAR(32) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  name_hash CHAR(64) NOT NULL,
  password VARCHAR(300) NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT account_name UNIQUE (name_hash)
);

-- The id is the hash of the token in the cookie: who reads this table cannot become anybody.
CREATE TABLE account_session (
  id CHAR(64) NOT NULL PRIMARY KEY,
  account_id CHAR(32) NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
);
CREATE INDEX account_session_seen ON account_session (seen_at);

-- Failed tries to sign in, by keyed hash of a name (known or not) or of a client address.
CREATE TABLE sign_in_try (
  id CHAR(64) NOT NULL PRIMARY KEY,
  failed INT NOT NULL,
  last_at BIGINT NOT NULL
);
