-- What others do without an account: links that each open one thing, and other times that a contact proposes.

CREATE TABLE app.public_link (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	-- of the whole token, which is in no table
	token_hash text NOT NULL,
	purpose text NOT NULL CHECK (purpose IN ('contact-page', 'calendar-feed')),
	-- what a contact's page is about: one of the two
	approach_id uuid,
	meeting_id uuid,
	made_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL,
	revoked_at timestamptz,
	PRIMARY KEY (account_id, id),
	UNIQUE (account_id, token_hash),
	CHECK ((purpose = 'contact-page') = (num_nonnulls(approach_id, meeting_id) = 1)),
	FOREIGN KEY (account_id, approach_id) REFERENCES app.approach,
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);
CREATE INDEX public_link_approach ON app.public_link (account_id, approach_id);
CREATE INDEX public_link_meeting ON app.public_link (account_id, meeting_id);

CREATE TABLE app.time_suggestion (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	-- the approach where no meeting was proposed yet
	approach_id uuid,
	meeting_id uuid,
	source text NOT NULL CHECK (source IN ('page', 'mail', 'calendar')),
	-- [instant], in order; none where they said it in words alone
	times jsonb NOT NULL,
	-- the zone in which they think
	zone text NOT NULL,
	note text,
	suggested_at timestamptz NOT NULL,
	-- what came of it, once something did: replaced is a later suggestion of theirs
	outcome text CHECK (outcome IN ('taken', 'declined', 'replaced')),
	settled_at timestamptz,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, approach_id) REFERENCES app.approach,
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);
CREATE INDEX time_suggestion_approach ON app.time_suggestion (account_id, approach_id);
CREATE INDEX time_suggestion_meeting ON app.time_suggestion (account_id, meeting_id);

SELECT auth.protect_tables();
