-- What contacts answer by themselves: on their page, or with a mail whose subject says what it answers.

ALTER TABLE app.meeting
	-- the times that were offered last, kept when one of them was agreed, so that another can be taken instead: [instant]
	ADD COLUMN offered jsonb NOT NULL DEFAULT '[]';
UPDATE app.meeting SET offered = state -> 'times' WHERE status = 'proposed' AND state ? 'times';

-- One answer each, as news for the seeker until they have seen it; what it did is in the rows that it changed.
CREATE TABLE app.contact_answer (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	approach_id uuid,
	meeting_id uuid,
	way text NOT NULL CHECK (way IN ('page', 'mail')),
	kind text NOT NULL CHECK (kind IN ('took', 'moved', 'cancelled', 'not-now', 'declined', 'named-somebody', 'do-not-contact', 'asked-for-erasure', 'unsure')),
	-- the time that they took
	starts_at timestamptz,
	-- not now, but from this day on
	until date,
	note text,
	answered_at timestamptz NOT NULL,
	seen_at timestamptz,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, approach_id) REFERENCES app.approach,
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);
CREATE INDEX contact_answer_approach ON app.contact_answer (account_id, approach_id);
CREATE INDEX contact_answer_meeting ON app.contact_answer (account_id, meeting_id);
CREATE INDEX contact_answer_unseen ON app.contact_answer (account_id, answered_at) WHERE seen_at IS NULL;

-- What a mail's subject carries, so that its answer is known again.
CREATE TABLE app.answer_token (
	account_id uuid NOT NULL,
	-- as it stands in the subject, such as 7F3KQ2XW
	token text NOT NULL,
	approach_id uuid,
	meeting_id uuid,
	-- the times as they were numbered in that message: [instant]
	times jsonb NOT NULL,
	made_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, token),
	FOREIGN KEY (account_id, approach_id) REFERENCES app.approach,
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);
CREATE INDEX answer_token_approach ON app.answer_token (account_id, approach_id);
CREATE INDEX answer_token_meeting ON app.answer_token (account_id, meeting_id);

SELECT auth.protect_tables();
