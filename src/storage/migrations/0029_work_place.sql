-- Whose weekends and public holidays an approach counts with, where the person said so.
ALTER TABLE app.approach
	-- ISO 3166-1
	ADD COLUMN country text CHECK (country ~ '^[A-Z]{2}$'),
	-- a part of it, as its holidays are kept
	ADD COLUMN region text CHECK (region IS NULL OR country IS NOT NULL);
