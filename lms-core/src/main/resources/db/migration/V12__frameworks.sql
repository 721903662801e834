-- Competency frameworks that the municipality brought, beside those of its catalogue. Written for MySQL 8 and for H2 in MySQL mode.

-- One row a framework; the document is what a file of the catalogue's folder frameworks would hold. Rows are never deleted: codes are deprecated in it.
CREATE TABLE framework (
  framework_key VARCHAR(60) NOT NULL PRIMARY KEY,
  document MEDIUMTEXT NOT NULL,
  imported_on DATE NOT NULL
);
