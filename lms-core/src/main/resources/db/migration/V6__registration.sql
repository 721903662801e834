-- Platforms are paused and resumed; the day of the first accepted launch says that a registration works.
ALTER TABLE platform ADD COLUMN paused BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE platform ADD COLUMN launched_on DATE;
UPDATE platform SET launched_on = (SELECT MIN(seen_on) FROM person WHERE person.platform_id = platform.id);

-- Schools besides its own that a launch of this deployment may name, separated by spaces; and the school that the last launch of a
-- link named, if it named one.
ALTER TABLE deployment ADD COLUMN further_schools VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE resource_link ADD COLUMN school VARCHAR(50);

-- Deployments that launched before anybody said which school they are: how often and until which day, nothing of anybody.
CREATE TABLE pending_deployment (
  id BIGINT NOT NULL PRIMARY KEY,
  platform_id BIGINT NOT NULL,
  deployment_id VARCHAR(255) NOT NULL,
  deployment_hash CHAR(64) NOT NULL,
  launches INT NOT NULL,
  last_on DATE NOT NULL,
  CONSTRAINT pending_deployment_of_platform UNIQUE (platform_id, deployment_hash),
  CONSTRAINT pending_deployment_platform FOREIGN KEY (platform_id) REFERENCES platform (id)
);

-- The token of an invitation is shown once; who reads this table cannot use any.
CREATE TABLE invitation (
  id BIGINT NOT NULL PRIMARY KEY,
  token_hash CHAR(64) NOT NULL,
  school VARCHAR(50) NOT NULL,
  ending VARCHAR(10),
  expires_at BIGINT NOT NULL,
  CONSTRAINT invitation_token UNIQUE (token_hash)
);
