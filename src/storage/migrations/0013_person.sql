-- One person more closely: tags, dated notes, organizations that are one, and what stays of somebody who was erased.

-- Part of a contact's note may be about health, politics, family or immigration: then it is hidden (METHOD §3).
ALTER TABLE app.contact ADD COLUMN note_sensitive boolean NOT NULL DEFAULT false;

-- The seeker's own words for groups of people; `tag_key` is the tag without case and accents.
CREATE TABLE app.contact_tag (
	account_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	tag_key text NOT NULL,
	tag text NOT NULL,
	-- null: said by the seeker, so that no undoing of an import takes it away
	import_batch_id uuid,
	tagged_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, contact_id, tag_key),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, import_batch_id) REFERENCES app.import_batch
);
CREATE INDEX contact_tag_key ON app.contact_tag (account_id, tag_key, contact_id);

-- What one wrote about somebody, on a day. A sensitive note is hidden, and leaves the account in the backup alone.
CREATE TABLE app.contact_note (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	body text NOT NULL,
	sensitive boolean NOT NULL DEFAULT false,
	written_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX contact_note_contact ON app.contact_note (account_id, contact_id, written_at);

-- Two spellings of one organization: the one that goes keeps its name, so that imports find the one that stays by both.
ALTER TABLE app.organization
	ADD COLUMN note text,
	ADD COLUMN merged_into uuid,
	ADD FOREIGN KEY (account_id, merged_into) REFERENCES app.organization;
CREATE INDEX organization_merged ON app.organization (account_id, merged_into) WHERE merged_into IS NOT NULL;

-- Which positions a merge moved, so that it can be taken back as it was.
CREATE TABLE app.organization_merge (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	from_id uuid NOT NULL,
	into_id uuid NOT NULL,
	-- ids
	positions jsonb NOT NULL,
	-- ids of organizations that had been merged into the one that went
	organizations jsonb NOT NULL,
	merged_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, from_id) REFERENCES app.organization,
	FOREIGN KEY (account_id, into_id) REFERENCES app.organization
);
CREATE INDEX organization_merge_into ON app.organization_merge (account_id, into_id);

-- Who was erased is known again by an import, and by nothing else: the strong keys, as HMAC under a secret of the
-- account's own (docs/decisions/0021).
CREATE TABLE app.erasure_secret (
	account_id uuid PRIMARY KEY,
	secret text NOT NULL
);
CREATE TABLE app.erased_key (
	account_id uuid NOT NULL,
	key_hash text NOT NULL,
	PRIMARY KEY (account_id, key_hash)
);

SELECT auth.protect_tables();
