-- An import can be undone as a whole: what a batch added to whom; and files that came by the share sheet and wait for a look.
ALTER TABLE app.import_batch
	-- null: holds
	ADD COLUMN undone_at timestamptz,
	-- of an undone one: contacts that went, that went back to what they were, and that stayed
	ADD COLUMN removed_count integer,
	ADD COLUMN restored_count integer,
	ADD COLUMN kept_count integer;

-- null: typed by the seeker
ALTER TABLE app.contact_point ADD COLUMN import_batch_id uuid;
ALTER TABLE app.organization ADD COLUMN import_batch_id uuid;
-- Older rows carry the moment of their import.
UPDATE app.contact_point p SET import_batch_id = b.id FROM app.import_batch b
	WHERE b.account_id = p.account_id AND b.imported_at = p.created_at;
UPDATE app.organization o SET import_batch_id = b.id FROM app.import_batch b
	WHERE b.account_id = o.account_id AND b.imported_at = o.created_at;

-- A contact that was there before, and got something from a file. The filled fields are kept as digests: enough to tell
-- whether the seeker changed one since, and no second copy of what is said of a person.
CREATE TABLE app.import_merge (
	account_id uuid NOT NULL,
	batch_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	name_digest text,
	note_digest text,
	connected_on date,
	-- when the contact was changed last before
	updated_before timestamptz NOT NULL,
	PRIMARY KEY (account_id, batch_id, contact_id),
	FOREIGN KEY (account_id, batch_id) REFERENCES app.import_batch,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX import_merge_contact ON app.import_merge (account_id, contact_id);

-- A position that ended because a file named a newer one.
CREATE TABLE app.import_ended (
	account_id uuid NOT NULL,
	batch_id uuid NOT NULL,
	position_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	ended_on date NOT NULL,
	PRIMARY KEY (account_id, batch_id, position_id),
	FOREIGN KEY (account_id, batch_id) REFERENCES app.import_batch,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, position_id) REFERENCES app.position
);
CREATE INDEX import_ended_position ON app.import_ended (account_id, position_id);
CREATE INDEX import_ended_contact ON app.import_ended (account_id, contact_id);

-- A file from the share sheet, until it is looked at; a day at most.
CREATE TABLE app.shared_file (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	file_name text NOT NULL,
	content bytea NOT NULL,
	received_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);

SELECT auth.protect_tables();
