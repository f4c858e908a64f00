-- Follow up: what was learned, what is owed, and the thanks.
-- A row says that the debrief was finished.
CREATE TABLE app.debrief (
	account_id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	summary text,
	enjoy_day smallint CHECK (enjoy_day BETWEEN 0 AND 10),
	attribution text NOT NULL DEFAULT 'named' CHECK (attribution IN ('named', 'role-only', 'anonymous')),
	debriefed_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, meeting_id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);

CREATE TABLE app.insight (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	hypothesis_id uuid,
	run_sheet_question_id uuid,
	kind text NOT NULL CHECK (kind IN ('fact', 'surprise', 'quote', 'strength', 'weakness')),
	claim text NOT NULL,
	-- the note that it came from
	note_id uuid,
	stance text CHECK (stance IN ('supports', 'contradicts')),
	off_the_record boolean NOT NULL DEFAULT false,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting,
	FOREIGN KEY (account_id, hypothesis_id) REFERENCES app.hypothesis,
	FOREIGN KEY (account_id, run_sheet_question_id) REFERENCES app.run_sheet_question,
	FOREIGN KEY (account_id, note_id) REFERENCES app.note,
	CHECK (stance IS NULL OR hypothesis_id IS NOT NULL)
);
CREATE INDEX insight_meeting ON app.insight (account_id, meeting_id);
CREATE INDEX insight_hypothesis ON app.insight (account_id, hypothesis_id);

CREATE TABLE app.promise (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	owed_by text NOT NULL CHECK (owed_by IN ('seeker', 'contact')),
	what text NOT NULL,
	due_on date,
	kept_at timestamptz,
	note_id uuid,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, note_id) REFERENCES app.note,
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX promise_meeting ON app.promise (account_id, meeting_id);
CREATE INDEX promise_open ON app.promise (account_id, due_on) WHERE kept_at IS NULL;

-- A possible opening heard of; never the reason for the meeting.
CREATE TABLE app.lead (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	what text NOT NULL,
	deadline date,
	may_name_source boolean NOT NULL DEFAULT false,
	note_id uuid,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, note_id) REFERENCES app.note,
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX lead_meeting ON app.lead (account_id, meeting_id);

-- One for each held meeting and person; its due dates are counted from the meeting.
CREATE TABLE app.thank_you (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	body text NOT NULL,
	channel text CHECK (channel IN ('email', 'message', 'card', 'phone', 'in-person')),
	sent_at timestamptz,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE UNIQUE INDEX thank_you_meeting ON app.thank_you (account_id, meeting_id, contact_id);

-- Telling the referrer how it went with the person they suggested.
CREATE TABLE app.loop_back (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	referral_id uuid NOT NULL,
	occasion text NOT NULL CHECK (occasion IN ('approached', 'met', 'not-reached')),
	told_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, referral_id) REFERENCES app.referral
);
CREATE UNIQUE INDEX loop_back_referral ON app.loop_back (account_id, referral_id, occasion);

-- Asked after each debrief, and once before the first talk: 0 to 10 each.
CREATE TABLE app.confidence (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid,
	goal_clarity smallint NOT NULL CHECK (goal_clarity BETWEEN 0 AND 10),
	interview_confidence smallint NOT NULL CHECK (interview_confidence BETWEEN 0 AND 10),
	asked_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);
CREATE UNIQUE INDEX confidence_meeting ON app.confidence (account_id, meeting_id);
CREATE UNIQUE INDEX confidence_baseline ON app.confidence (account_id) WHERE meeting_id IS NULL;

SELECT auth.protect_tables();
