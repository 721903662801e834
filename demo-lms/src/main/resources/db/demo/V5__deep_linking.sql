-- What a tool delivered in answer to one deep linking request, with what it had to say.
CREATE TABLE demo_delivery (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  course_id VARCHAR(64) NOT NULL,
  items INT NOT NULL,
  message TEXT,
  error TEXT,
  CONSTRAINT demo_delivery_course FOREIGN KEY (course_id) REFERENCES demo_course (id)
);

-- An activity keeps all custom parameters of the tool, as a JSON object, and where it opens.
ALTER TABLE demo_activity ADD COLUMN parameters TEXT;
ALTER TABLE demo_activity ADD COLUMN url VARCHAR(1000);
ALTER TABLE demo_activity ADD COLUMN document_target VARCHAR(16) DEFAULT 'iframe' NOT NULL;
ALTER TABLE demo_activity ADD COLUMN delivery_id VARCHAR(64);
UPDATE demo_activity SET parameters = CONCAT('{"module":"', module, '"}') WHERE module IS NOT NULL;
ALTER TABLE demo_activity DROP COLUMN module;
ALTER TABLE demo_activity DROP COLUMN custom;

-- A deep linking request that a tool has not answered yet; its opaque data is stored as SHA-256.
CREATE TABLE demo_dialogue (
  data_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  session_hash VARCHAR(64) NOT NULL,
  course_id VARCHAR(64) NOT NULL,
  deployment_id VARCHAR(64) NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX demo_dialogue_expires ON demo_dialogue (expires_at);

-- Launches may be for more than an activity. Pending ones live for five minutes: made anew.
DROP TABLE demo_pending_launch;
CREATE TABLE demo_pending_launch (
  message_hint_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  login_hint_hash VARCHAR(64) NOT NULL,
  session_hash VARCHAR(64) NOT NULL,
  client_id VARCHAR(200) NOT NULL,
  message_type VARCHAR(64) NOT NULL,
  course_id VARCHAR(64) NOT NULL,
  deployment_id VARCHAR(64) NOT NULL,
  activity_id VARCHAR(64),
  line_item_id VARCHAR(64),
  document_target VARCHAR(16) NOT NULL,
  claims TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX demo_pending_launch_expires ON demo_pending_launch (expires_at);
