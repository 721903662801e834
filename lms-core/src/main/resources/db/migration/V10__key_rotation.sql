-- A key is published a day before it signs; the first one signed at once.
ALTER TABLE tool_key RENAME COLUMN created_at TO signs_from;
