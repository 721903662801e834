-- What teachers see and decide in the class view. Written for MySQL 8 and for H2 in MySQL mode.

-- Under which number a pupil stands in a class where no names are known. class_id is a course, or a resource link outside of any:
-- both take their ids from one row of id_block, so they never meet. Rows go with their person by retention, not by a foreign key.
CREATE TABLE class_number (
  id BIGINT NOT NULL PRIMARY KEY,
  class_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  number INT NOT NULL,
  CONSTRAINT class_number_person UNIQUE (class_id, person_id),
  CONSTRAINT class_number_once UNIQUE (class_id, number)
);
CREATE INDEX class_number_of_person ON class_number (person_id);

-- Whose work a submission review asked for, as a pseudonym; gone with its visit.
CREATE TABLE review_request (
  launch_id CHAR(32) NOT NULL PRIMARY KEY,
  pseudonym CHAR(64) NOT NULL,
  CONSTRAINT review_request_visit FOREIGN KEY (launch_id) REFERENCES launch_session (id) ON DELETE CASCADE
);

-- What a teacher wrote under an answer.
ALTER TABLE response ADD COLUMN remark VARCHAR(2000);
ALTER TABLE response ADD COLUMN remarked_at BIGINT;

-- Whether the teacher allowed another attempt after this one.
ALTER TABLE attempt ADD COLUMN another_allowed BOOLEAN NOT NULL DEFAULT FALSE;

-- Which of several attempts counts.
ALTER TABLE resource_link ADD COLUMN grading VARCHAR(10) NOT NULL DEFAULT 'BEST';
