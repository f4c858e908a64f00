-- People: who one knows, where they work, who suggested whom, and whose name may be used.
CREATE TABLE app.import_batch (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	file_name text NOT NULL,
	kind text NOT NULL,
	read_count integer NOT NULL,
	created_count integer NOT NULL,
	merged_count integer NOT NULL,
	unchanged_count integer NOT NULL,
	skipped_count integer NOT NULL,
	imported_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);

CREATE TABLE app.organization (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	name text NOT NULL,
	name_key text NOT NULL,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX organization_name ON app.organization (account_id, name_key);

CREATE TABLE app.contact (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	-- null until the switchboard gave a name: then job title and organization stand for the person
	name text,
	given_name text,
	family_name text,
	sort_key text NOT NULL,
	search_text text NOT NULL,
	ring text NOT NULL DEFAULT 'unset' CHECK (ring IN ('known-well', 'acquaintance', 'friend-of', 'alumni-association', 'stranger', 'unset')),
	relation text CHECK (relation IN ('relative', 'friend', 'co-worker', 'supervisor', 'neighbour', 'teacher', 'association', 'other')),
	known_since date,
	how_met text,
	connected_on date,
	country text,
	zone text,
	note text,
	-- minor, ex-partner, current boss: the screens warn before anything is written to them
	sensitivity text,
	do_not_contact_at timestamptz,
	merged_into uuid,
	erased_at timestamptz,
	import_batch_id uuid,
	content_key text,
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, merged_into) REFERENCES app.contact,
	FOREIGN KEY (account_id, import_batch_id) REFERENCES app.import_batch
);
CREATE INDEX contact_sort ON app.contact (account_id, sort_key, id);
CREATE INDEX contact_content ON app.contact (account_id, content_key);

CREATE TABLE app.contact_point (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('email', 'phone', 'profile', 'uid')),
	value text NOT NULL,
	-- normalised form, such as email:ann@example.org or tel:+14165550100; equal keys are the same person
	strong_key text,
	label text,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX contact_point_contact ON app.contact_point (account_id, contact_id);
CREATE INDEX contact_point_key ON app.contact_point (account_id, strong_key);

CREATE TABLE app.position (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	organization_id uuid,
	title text,
	started_on date,
	ended_on date,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, organization_id) REFERENCES app.organization
);
CREATE INDEX position_contact ON app.position (account_id, contact_id);
CREATE INDEX position_organization ON app.position (account_id, organization_id);

-- What the title coder made of a position's title.
CREATE TABLE app.position_occupation (
	account_id uuid NOT NULL,
	position_id uuid NOT NULL,
	code text NOT NULL,
	contact_id uuid NOT NULL,
	score real NOT NULL,
	PRIMARY KEY (account_id, position_id, code),
	FOREIGN KEY (account_id, position_id) REFERENCES app.position,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX position_occupation_code ON app.position_occupation (account_id, code, score DESC);
CREATE INDEX position_occupation_contact ON app.position_occupation (account_id, contact_id);

-- The switchboard: whom one asked for the name of whoever holds a title.
CREATE TABLE app.call_log (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	asked_whom text NOT NULL,
	outcome text NOT NULL CHECK (outcome IN ('name-given', 'refused', 'call-back', 'no-answer', 'passed-on')),
	note text,
	called_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX call_log_contact ON app.call_log (account_id, contact_id);

-- "Do you do this? Who do you know who does?": a known person was asked.
CREATE TABLE app.asking (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	target_id uuid,
	outcome text NOT NULL CHECK (outcome IN ('does-it', 'knows-someone', 'knows-nobody', 'asked')),
	note text,
	asked_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE INDEX asking_contact ON app.asking (account_id, contact_id);

-- Who suggested whom. A person suggested by two people has two rows.
CREATE TABLE app.referral (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	referrer_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	-- where it was said; set by conduct and follow up, read by nobody's foreign key so that people knows no later step
	meeting_id uuid,
	note text,
	suggested_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, referrer_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	CHECK (referrer_id <> contact_id)
);
CREATE INDEX referral_contact ON app.referral (account_id, contact_id);
CREATE INDEX referral_referrer ON app.referral (account_id, referrer_id);

-- May this person's name be used? Dated rows; no row means not asked, and not asked means no.
-- referral_id null: said in general, for whoever was or will be suggested.
CREATE TABLE app.name_use (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	referrer_id uuid NOT NULL,
	referral_id uuid,
	status text NOT NULL CHECK (status IN ('granted', 'limited', 'refused', 'withdrawn')),
	limits text CHECK ((status = 'limited') = (limits IS NOT NULL)),
	not_before date,
	said_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, referrer_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, referral_id) REFERENCES app.referral
);
CREATE INDEX name_use_referrer ON app.name_use (account_id, referrer_id, said_at);

SELECT auth.protect_tables();
