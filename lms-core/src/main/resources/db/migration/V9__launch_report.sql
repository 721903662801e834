-- What a launch carried, by the names of its claims, for the launch doctor; sealed, and gone with its visit. None of pupils.
CREATE TABLE launch_report (
  launch_id CHAR(32) NOT NULL PRIMARY KEY,
  report_sealed MEDIUMTEXT NOT NULL,
  CONSTRAINT launch_report_visit FOREIGN KEY (launch_id) REFERENCES launch_session (id) ON DELETE CASCADE
);
