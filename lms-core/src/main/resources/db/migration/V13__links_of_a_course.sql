-- What is placed in a course is asked for with every competence page.
CREATE INDEX resource_link_course ON resource_link (course_id);
