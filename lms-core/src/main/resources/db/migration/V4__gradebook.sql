-- What is to be told to the platforms' gradebooks. Written for MySQL 8 and for H2 in MySQL mode.
-- One row for each pupil on each link, with the latest state only; person_id and resource_link_id name rows of other
-- features: rows here go with them by retention, not by a foreign key.

CREATE TABLE score_outbox (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  platform_id BIGINT NOT NULL,
  resource_link_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  attempt_id BIGINT NOT NULL,
  score_given DECIMAL(5, 2) NOT NULL,
  completed_at BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  reason VARCHAR(30),
  tries INT NOT NULL,
  conflicts INT NOT NULL,
  next_try_at BIGINT NOT NULL,
  leased_until BIGINT NOT NULL,
  last_timestamp BIGINT,
  sent_at BIGINT,
  CONSTRAINT score_outbox_learner UNIQUE (resource_link_id, person_id)
);
-- Finding what is due reads this index alone; rows are then locked one by one by their primary key, so no gaps are locked.
CREATE INDEX score_outbox_due ON score_outbox (state, platform_id, next_try_at, leased_until);
CREATE INDEX score_outbox_person ON score_outbox (person_id);

-- One row for each link whose line item is or was looked for: two workers at once must not make two columns.
CREATE TABLE line_item_search (
  resource_link_id BIGINT NOT NULL PRIMARY KEY,
  leased_until BIGINT NOT NULL
);
