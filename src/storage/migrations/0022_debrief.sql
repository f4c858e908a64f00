-- The debrief says how the work fits, a group closes with each of its people, and a recording needs their yes.
ALTER TABLE app.debrief
	ADD COLUMN fit text CHECK (fit IN ('well', 'partly', 'poorly')),
	ADD COLUMN fit_note text;

-- Each person of a group has a closing pair of their own.
ALTER TABLE app.participant
	ADD COLUMN names_asked boolean NOT NULL DEFAULT false,
	ADD COLUMN name_use_asked boolean NOT NULL DEFAULT false;

-- "May I record this?": what each person said and when; the latest row holds, no row is no.
CREATE TABLE app.recording_answer (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	answer text NOT NULL CHECK (answer IN ('yes', 'no')),
	said_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX recording_answer_meeting ON app.recording_answer (account_id, meeting_id, said_at);

-- Confidence is also asked before and after a rehearsal, as often as there is one; the goal is not asked then.
ALTER TABLE app.confidence
	ADD COLUMN rehearsal_id uuid,
	ADD COLUMN moment text CHECK (moment IN ('before', 'after')),
	ALTER COLUMN goal_clarity DROP NOT NULL,
	ADD CHECK ((rehearsal_id IS NULL) = (moment IS NULL));
DROP INDEX app.confidence_meeting;
DROP INDEX app.confidence_baseline;
CREATE UNIQUE INDEX confidence_meeting ON app.confidence (account_id, meeting_id) WHERE rehearsal_id IS NULL;
CREATE UNIQUE INDEX confidence_baseline ON app.confidence (account_id) WHERE meeting_id IS NULL AND rehearsal_id IS NULL;
CREATE UNIQUE INDEX confidence_rehearsal ON app.confidence (account_id, rehearsal_id, moment);

SELECT auth.protect_tables();
