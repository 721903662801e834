-- What a platform asked for with a deep linking launch; gone with its visit. Answered once.
-- Sealed, because the return URL of some platforms carries the key of somebody's session there.
CREATE TABLE deep_linking_request (
  launch_id CHAR(32) NOT NULL PRIMARY KEY,
  settings_sealed MEDIUMTEXT NOT NULL,
  answered_at BIGINT,
  CONSTRAINT deep_linking_request_visit FOREIGN KEY (launch_id) REFERENCES launch_session (id) ON DELETE CASCADE
);
