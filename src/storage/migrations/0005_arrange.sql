-- Arrange: asking for a talk, and the talk's time and place.
CREATE TABLE app.approach (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	target_id uuid,
	-- whose name the message uses, where a referral led here
	referral_id uuid,
	-- what connects the two, in the person's own sentence: no two messages are alike
	connection text,
	-- when the person said that the message keeps to the limits of a name-use permission
	limits_kept_at timestamptz,
	minutes smallint NOT NULL DEFAULT 20,
	contact_zone text NOT NULL,
	status text NOT NULL CHECK (status IN ('drafted', 'sent', 'unsure', 'reminded', 'bounced', 'accepted', 'declined', 'deferred', 'redirected', 'closed-silent', 'abandoned', 'closed-do-not-contact')),
	-- what the status carries (METHOD §4), as core/approach-state reads it
	state jsonb NOT NULL,
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, target_id) REFERENCES app.target,
	FOREIGN KEY (account_id, referral_id) REFERENCES app.referral
);
CREATE INDEX approach_contact ON app.approach (account_id, contact_id);
CREATE INDEX approach_status ON app.approach (account_id, status);

CREATE TABLE app.touch (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	approach_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('request', 'reminder', 'thanks', 'answer', 'bounce', 'call', 'other')),
	channel text NOT NULL CHECK (channel IN ('email', 'phone', 'message', 'in-person', 'introduction')),
	subject text,
	body text,
	-- null while it is a draft
	happened_at timestamptz,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, approach_id) REFERENCES app.approach
);
CREATE INDEX touch_approach ON app.touch (account_id, approach_id, happened_at);
-- one message at a time is being written
CREATE UNIQUE INDEX touch_draft ON app.touch (account_id, approach_id) WHERE happened_at IS NULL;

CREATE TABLE app.meeting (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	approach_id uuid,
	target_id uuid,
	status text NOT NULL CHECK (status IN ('proposed', 'agreed', 'held', 'cancelled', 'missed-by-contact', 'missed-by-seeker')),
	-- what the status carries (METHOD §4), as core/meeting-state reads it
	state jsonb NOT NULL,
	-- agreed or held at; while it is proposed, the first time offered
	starts_at timestamptz NOT NULL,
	minutes smallint NOT NULL CHECK (minutes BETWEEN 5 AND 480),
	seeker_zone text NOT NULL,
	contact_zone text NOT NULL,
	medium text NOT NULL CHECK (medium IN ('in-person', 'video', 'phone', 'written')),
	-- address, link, number or address to write to, as the medium asks
	place text,
	access_notes text,
	-- null: not asked yet
	step_free boolean,
	travel_minutes smallint,
	backup_number text,
	who_dials text NOT NULL DEFAULT 'seeker' CHECK (who_dials IN ('seeker', 'contact')),
	moves smallint NOT NULL DEFAULT 0,
	-- of the iCalendar invitation: counts every change sent out
	sequence integer NOT NULL DEFAULT 0,
	confirmed_at timestamptz,
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, approach_id) REFERENCES app.approach,
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE INDEX meeting_contact ON app.meeting (account_id, contact_id);
CREATE INDEX meeting_time ON app.meeting (account_id, status, starts_at);

-- Every time that was agreed before it moved: history stays.
CREATE TABLE app.meeting_move (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	from_starts_at timestamptz NOT NULL,
	moved_by text NOT NULL CHECK (moved_by IN ('seeker', 'contact')),
	moved_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);
CREATE INDEX meeting_move_meeting ON app.meeting_move (account_id, meeting_id);

SELECT auth.protect_tables();
