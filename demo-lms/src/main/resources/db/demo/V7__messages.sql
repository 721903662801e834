-- The messages that a tool registered for, separated by spaces; none named means all.
ALTER TABLE demo_tool ADD COLUMN messages VARCHAR(1000);
