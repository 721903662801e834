-- What people did, by day, never by the clock. Rows are only ever added (and erased by retention).
CREATE TABLE adoption_event (
  id BIGINT NOT NULL PRIMARY KEY,
  on_day DATE NOT NULL,
  school VARCHAR(50) NOT NULL,
  actor BIGINT NOT NULL,
  role VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  object_key VARCHAR(50),
  demo BOOLEAN NOT NULL
);
CREATE INDEX adoption_event_day ON adoption_event (on_day, school);

-- One cell per school, day, measure and dimension: how often, and by whom (a serialized Roaring bitmap).
CREATE TABLE roll_up_cell (
  id BIGINT NOT NULL PRIMARY KEY,
  on_day DATE NOT NULL,
  school VARCHAR(50) NOT NULL,
  measure VARCHAR(30) NOT NULL,
  dimension VARCHAR(50) NOT NULL,
  amount BIGINT NOT NULL,
  actors MEDIUMBLOB NOT NULL,
  CONSTRAINT roll_up_cell_place UNIQUE (on_day, school, measure, dimension)
);

-- How many events of a school-day stand in its cells. Deleting all rows here has everything counted anew.
CREATE TABLE roll_up_day (
  id BIGINT NOT NULL PRIMARY KEY,
  on_day DATE NOT NULL,
  school VARCHAR(50) NOT NULL,
  events_folded BIGINT NOT NULL,
  demo BOOLEAN NOT NULL,
  CONSTRAINT roll_up_day_place UNIQUE (on_day, school)
);

-- When the last run of the roll-up ended: what a page says of the age of its data.
CREATE TABLE roll_up_run (
  id INT NOT NULL PRIMARY KEY,
  finished_at BIGINT NOT NULL
);
INSERT INTO roll_up_run (id, finished_at) VALUES (1, 0);

-- Work that one node at a time may do.
CREATE TABLE lease (
  name VARCHAR(50) NOT NULL PRIMARY KEY,
  holder VARCHAR(50) NOT NULL,
  held_until BIGINT NOT NULL
);
INSERT INTO lease (name, holder, held_until) VALUES ('roll-up', '', 0);
