-- Which versions of a note a pocket sheet brought already, and the note's revision after the last of them: the same version
-- again changes nothing, whatever was done here since.
ALTER TABLE app.note
	-- [hash]
	ADD COLUMN taken_versions jsonb NOT NULL DEFAULT '[]',
	ADD COLUMN taken_revision integer;
