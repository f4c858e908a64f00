-- The person's own mail: how they sign in, what waits to be sent or was sent, and what came back to it.

CREATE TABLE app.mail_account (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	address text NOT NULL,
	-- the name beside the address in From; null: the profile's
	sender_name text,
	user_name text NOT NULL,
	-- the password, encrypted with a key that is not in the database (storage/secrets.ts); never exported. null: ask again
	sealed_secret text,
	smtp_host text NOT NULL,
	smtp_port integer NOT NULL,
	smtp_security text NOT NULL CHECK (smtp_security IN ('tls', 'starttls', 'none')),
	-- null: answers are not read
	imap_host text,
	imap_port integer,
	imap_security text CHECK (imap_security IN ('tls', 'starttls', 'none')),
	connected_at timestamptz NOT NULL,
	-- {code, facts} of the last try to send, null when it went well
	sending_refusal jsonb,
	sending_failures integer NOT NULL DEFAULT 0,
	-- where reading stands: numbers of mails count only under one validity
	uid_validity text,
	last_uid bigint,
	last_read_at timestamptz,
	last_tried_at timestamptz,
	next_read_at timestamptz,
	reading_refusal jsonb,
	reading_failures integer NOT NULL DEFAULT 0,
	PRIMARY KEY (account_id, id)
);
-- One person, one mail account.
CREATE UNIQUE INDEX mail_account_once ON app.mail_account (account_id);

-- A message that the program sends. Every try is written down before its first byte leaves.
CREATE TABLE app.outgoing_message (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	about_kind text NOT NULL CHECK (about_kind IN ('approach', 'meeting', 'thank-you', 'loop-back', 'morning')),
	about_id uuid NOT NULL,
	-- of an approach: which of its messages
	approach_kind text CHECK (approach_kind IN ('request', 'reminder', 'thanks')),
	contact_id uuid,
	to_address text NOT NULL,
	subject text,
	body text,
	html text,
	calendar_method text,
	calendar_text text,
	message_id text NOT NULL,
	in_reply_to text,
	-- space between them, the oldest first
	thread_ids text,
	-- queued → sending → sent | queued (put off) | failed | unsure; sent → bounced; queued → stopped.
	-- sending is only ever seen beside the program that is at it: found without one, it becomes unsure.
	status text NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'unsure', 'failed', 'bounced', 'stopped')),
	attempts integer NOT NULL DEFAULT 0,
	-- {code, facts} of the last try that went wrong, or why it was stopped
	last_refusal jsonb,
	created_at timestamptz NOT NULL,
	next_try_at timestamptz NOT NULL,
	tried_at timestamptz,
	sent_at timestamptz,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact ON DELETE SET NULL (contact_id)
);
CREATE INDEX outgoing_message_next ON app.outgoing_message (account_id, next_try_at) WHERE status IN ('queued', 'sending');
CREATE INDEX outgoing_message_about ON app.outgoing_message (account_id, about_id);
CREATE INDEX outgoing_message_name ON app.outgoing_message (account_id, message_id);
CREATE INDEX outgoing_message_contact ON app.outgoing_message (account_id, contact_id);

-- A mail that came in a thread of ours, counted once by its name. What it says is the touch of its approach; only where there
-- is no approach does it stand here.
CREATE TABLE app.incoming_message (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	message_id text NOT NULL,
	kind text NOT NULL CHECK (kind IN ('answer', 'bounce', 'out-of-office', 'calendar', 'token')),
	outgoing_id uuid,
	approach_id uuid,
	touch_id uuid,
	contact_id uuid,
	from_address text NOT NULL,
	subject text,
	body text,
	-- of an automatic reply: the day of return that it names
	return_on date,
	received_at timestamptz NOT NULL,
	-- the person said what it means, or it needed no word of theirs; null: it waits
	settled_at timestamptz,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, outgoing_id) REFERENCES app.outgoing_message ON DELETE SET NULL (outgoing_id),
	FOREIGN KEY (account_id, approach_id) REFERENCES app.approach ON DELETE CASCADE,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact ON DELETE SET NULL (contact_id)
);
CREATE UNIQUE INDEX incoming_message_once ON app.incoming_message (account_id, message_id);
CREATE INDEX incoming_message_waits ON app.incoming_message (account_id, approach_id) WHERE settled_at IS NULL;
CREATE INDEX incoming_message_contact ON app.incoming_message (account_id, contact_id);
CREATE INDEX incoming_message_outgoing ON app.incoming_message (account_id, outgoing_id);
CREATE INDEX incoming_message_approach ON app.incoming_message (account_id, approach_id);

SELECT auth.protect_tables();
