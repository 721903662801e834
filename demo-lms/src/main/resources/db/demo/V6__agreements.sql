-- What a school has agreed with a tool; without a row everything is allowed.
CREATE TABLE demo_agreement (
  id VARCHAR(280) NOT NULL PRIMARY KEY,
  shares_names BOOLEAN NOT NULL,
  takes_grades BOOLEAN NOT NULL
);
