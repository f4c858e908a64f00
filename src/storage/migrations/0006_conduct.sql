-- Conduct: the sheet that one talks from, and what is written on it.
CREATE TABLE app.run_sheet (
	account_id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	started_at timestamptz,
	ended_at timestamptz,
	-- time that the contact offered on top; nobody else adds any
	offered_minutes smallint NOT NULL DEFAULT 0 CHECK (offered_minutes BETWEEN 0 AND 240),
	-- the checklist before the talk: keys of the items that are done
	checked jsonb NOT NULL DEFAULT '[]',
	-- the person's own sentence on what to wear; null is the one for that kind of workplace
	dress_note text,
	-- the closing pair: both asked, or the one reason why not
	names_asked boolean NOT NULL DEFAULT false,
	name_use_asked boolean NOT NULL DEFAULT false,
	thanked boolean NOT NULL DEFAULT false,
	closing_skipped_reason text,
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, meeting_id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);

CREATE TABLE app.run_sheet_question (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	-- the item of the question set that it was copied from; the set may change later, the sheet stays
	question_set_item_id uuid,
	position smallint NOT NULL,
	wording text NOT NULL,
	must_ask boolean NOT NULL,
	minutes smallint NOT NULL,
	hypothesis_id uuid,
	status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'asked', 'skipped')),
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.run_sheet,
	FOREIGN KEY (account_id, hypothesis_id) REFERENCES app.hypothesis
);
CREATE INDEX run_sheet_question_meeting ON app.run_sheet_question (account_id, meeting_id, position);
CREATE UNIQUE INDEX run_sheet_question_item ON app.run_sheet_question (account_id, meeting_id, question_set_item_id);

CREATE TABLE app.note (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	run_sheet_question_id uuid,
	body text NOT NULL,
	-- any of insight, quote, lead, promise, strength, weakness
	marks jsonb NOT NULL DEFAULT '[]',
	off_the_record boolean NOT NULL DEFAULT false,
	-- counts the client's edits, so that a late copy of an older text never overwrites a newer one
	revision integer NOT NULL DEFAULT 1,
	written_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	-- a deleted note keeps its id and revision alone, so that a late copy does not bring it back
	deleted_at timestamptz CHECK (deleted_at IS NULL OR body = ''),
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.run_sheet,
	FOREIGN KEY (account_id, run_sheet_question_id) REFERENCES app.run_sheet_question
);
CREATE INDEX note_meeting ON app.note (account_id, meeting_id, written_at);

-- Others who were in the talk beside the person it was agreed with: each is thanked, each gives their own permission.
CREATE TABLE app.participant (
	account_id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	joined_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, meeting_id, contact_id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX participant_contact ON app.participant (account_id, contact_id);

SELECT auth.protect_tables();
