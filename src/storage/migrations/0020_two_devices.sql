-- Two devices may write the same note while neither has a network. Who wrote the version that is kept, and which versions
-- went into it, tell a newer text from another one: of two that don't know each other both are kept.
ALTER TABLE app.note
	-- one page of one browser, from its opening to its closing; null: a client that does not say
	ADD COLUMN writer uuid,
	-- [{writer, revision}]: of each writer the latest version that went into this one
	ADD COLUMN history jsonb NOT NULL DEFAULT '[]',
	-- the note that was written on another device at the same moment, whose other version this is. No foreign key: the two
	-- may arrive in either order, and erasing one must not touch the other.
	ADD COLUMN copy_of uuid;
