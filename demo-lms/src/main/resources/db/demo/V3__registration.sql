-- A tool that registered itself waits until somebody activates it. Scopes are space-separated; none named means all.
ALTER TABLE demo_tool ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE demo_tool ADD COLUMN scopes VARCHAR(1000);

-- Custom parameters of an activity, one "name=value" a line.
ALTER TABLE demo_activity ADD COLUMN custom VARCHAR(1000) NOT NULL DEFAULT '';

-- Lets one tool register for one school, once.
CREATE TABLE demo_registration_token (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  school_id VARCHAR(64) NOT NULL,
  expires_at BIGINT NOT NULL
);
