CREATE TABLE demo_school (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(64) NOT NULL,
  position INT NOT NULL
);

CREATE TABLE demo_person (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  subject VARCHAR(64) NOT NULL,
  school_id VARCHAR(64) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  class_name VARCHAR(16),
  CONSTRAINT demo_person_subject UNIQUE (subject),
  CONSTRAINT demo_person_school FOREIGN KEY (school_id) REFERENCES demo_school (id)
);

CREATE TABLE demo_tool (
  client_id VARCHAR(200) NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  login_uri VARCHAR(1000) NOT NULL,
  target_link_uri VARCHAR(1000) NOT NULL,
  redirect_uri VARCHAR(1000) NOT NULL,
  jwks_uri VARCHAR(1000) NOT NULL
);

CREATE TABLE demo_deployment (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  client_id VARCHAR(200) NOT NULL,
  school_id VARCHAR(64) NOT NULL,
  CONSTRAINT demo_deployment_tool FOREIGN KEY (client_id) REFERENCES demo_tool (client_id),
  CONSTRAINT demo_deployment_school FOREIGN KEY (school_id) REFERENCES demo_school (id)
);

CREATE TABLE demo_course (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  school_id VARCHAR(64) NOT NULL,
  label VARCHAR(64) NOT NULL,
  title VARCHAR(200) NOT NULL,
  position INT NOT NULL,
  CONSTRAINT demo_course_school FOREIGN KEY (school_id) REFERENCES demo_school (id)
);

CREATE TABLE demo_enrolment (
  id VARCHAR(140) NOT NULL PRIMARY KEY,
  course_id VARCHAR(64) NOT NULL,
  person_id VARCHAR(64) NOT NULL,
  role VARCHAR(16) NOT NULL,
  CONSTRAINT demo_enrolment_course FOREIGN KEY (course_id) REFERENCES demo_course (id),
  CONSTRAINT demo_enrolment_person FOREIGN KEY (person_id) REFERENCES demo_person (id)
);

CREATE TABLE demo_activity (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  course_id VARCHAR(64) NOT NULL,
  deployment_id VARCHAR(64) NOT NULL,
  title VARCHAR(200) NOT NULL,
  description VARCHAR(1000) NOT NULL,
  module VARCHAR(64),
  position INT NOT NULL,
  CONSTRAINT demo_activity_course FOREIGN KEY (course_id) REFERENCES demo_course (id),
  CONSTRAINT demo_activity_deployment FOREIGN KEY (deployment_id) REFERENCES demo_deployment (id)
);

CREATE TABLE demo_line_item (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  client_id VARCHAR(200) NOT NULL,
  course_id VARCHAR(64) NOT NULL,
  activity_id VARCHAR(64),
  label VARCHAR(500) NOT NULL,
  score_maximum DOUBLE PRECISION NOT NULL,
  resource_id VARCHAR(255),
  tag VARCHAR(255),
  start_date_time VARCHAR(64),
  end_date_time VARCHAR(64),
  grades_released BOOLEAN,
  CONSTRAINT demo_line_item_course FOREIGN KEY (course_id) REFERENCES demo_course (id),
  CONSTRAINT demo_line_item_activity FOREIGN KEY (activity_id) REFERENCES demo_activity (id)
);

-- One row per line item and pupil: the last score that was taken, and the result that counts.
CREATE TABLE demo_grade (
  id VARCHAR(140) NOT NULL PRIMARY KEY,
  line_item_id VARCHAR(64) NOT NULL,
  person_id VARCHAR(64) NOT NULL,
  score_time_micros BIGINT NOT NULL,
  activity_progress VARCHAR(32) NOT NULL,
  grading_progress VARCHAR(32) NOT NULL,
  result_score DOUBLE PRECISION,
  result_maximum DOUBLE PRECISION,
  remark TEXT,
  scoring_user_id VARCHAR(255),
  CONSTRAINT demo_grade_line_item FOREIGN KEY (line_item_id) REFERENCES demo_line_item (id),
  CONSTRAINT demo_grade_person FOREIGN KEY (person_id) REFERENCES demo_person (id)
);
