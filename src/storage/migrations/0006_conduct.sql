-- Conduct: the sheet that one talks from, and what is written on it.
CREATE TABLE app.run_sheet (
	account_id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	started_at timestamptz,
	ended_at timestamptz,
	-- the checklist before the talk: keys of the items that are done
	checked jsonb NOT NULL DEFAULT '[]',
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
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.run_sheet,
	FOREIGN KEY (account_id, run_sheet_question_id) REFERENCES app.run_sheet_question
);
CREATE INDEX note_meeting ON app.note (account_id, meeting_id, written_at);

SELECT auth.protect_tables();
