-- What somebody did that was not all right: for the seeker alone. While there is one, nothing asks to write to them.
CREATE TABLE app.safety_note (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	meeting_id uuid,
	body text NOT NULL,
	noted_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);
CREATE INDEX safety_note_contact ON app.safety_note (account_id, contact_id);

-- How often to keep in touch, as the seeker said: null as usual, 0 never; and until when it may wait.
CREATE TABLE app.keep_in_touch (
	account_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	months smallint,
	snoozed_until date,
	set_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, contact_id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);

-- A line that was written to keep in touch; its words are not kept.
CREATE TABLE app.greeting (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	channel text NOT NULL CHECK (channel IN ('email', 'message', 'card', 'phone', 'in-person')),
	sent_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX greeting_contact ON app.greeting (account_id, contact_id, sent_at);

-- The channel by which thanks came back; they are due again, by another one.
ALTER TABLE app.thank_you
	ADD COLUMN came_back_at timestamptz,
	ADD COLUMN came_back_channel text CHECK (came_back_channel IN ('email', 'message', 'card', 'phone', 'in-person'));

-- A lead is thanked for apart from the talk.
ALTER TABLE app.lead ADD COLUMN thanked_at timestamptz;

-- What was put off on Today: until a day, or for good.
CREATE TABLE app.put_off (
	account_id uuid NOT NULL,
	thing_id text NOT NULL,
	until date,
	put_off_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, thing_id)
);

-- One mail in the morning with what is due; no row or not on: none.
CREATE TABLE app.morning_mail (
	account_id uuid NOT NULL PRIMARY KEY,
	is_on boolean NOT NULL,
	hour smallint NOT NULL,
	changed_at timestamptz NOT NULL
);

SELECT auth.protect_tables();
