-- What a platform works at beside the addresses of its registration, parted by spaces.
ALTER TABLE platform ADD COLUMN origins VARCHAR(2000) NOT NULL DEFAULT '';
