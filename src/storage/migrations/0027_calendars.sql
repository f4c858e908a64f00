-- What contacts' calendars answered to our invitations, and the person's own calendars on a server.

CREATE TABLE app.calendar_answer (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('accepted', 'declined', 'tentative', 'counter')),
	-- the address that the answer came from
	said_by text,
	comment text,
	-- the number of the invitation that was answered, where the answer says it
	sequence integer,
	-- the time that another one was proposed for, or the one that is proposed
	proposed_starts_at timestamptz,
	-- what came of it; null: nothing but that it is shown
	outcome text CHECK (outcome IN ('agreed', 'time-refused', 'cancelled', 'suggested')),
	-- its own time stamp, so that the same answer read twice is one
	stamp text NOT NULL,
	read_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	UNIQUE (account_id, meeting_id, kind, stamp),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting
);

CREATE TABLE app.remote_calendar (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	name text NOT NULL,
	-- where the person signs in, and the calendar itself
	server_url text NOT NULL,
	calendar_url text NOT NULL,
	user_name text NOT NULL,
	-- the password, encrypted with a key that is not in the database (storage/secrets.ts); never exported. null: ask again
	sealed_secret text,
	allows_plain_http boolean NOT NULL DEFAULT false,
	may_write boolean NOT NULL DEFAULT true,
	-- whether its events make the person busy, and whether talks are written into it (one at most)
	reads_busy boolean NOT NULL DEFAULT true,
	takes_meetings boolean NOT NULL DEFAULT false,
	connected_at timestamptz NOT NULL,
	last_tried_at timestamptz,
	last_read_at timestamptz,
	-- null: waits for the person
	next_try_at timestamptz,
	failures integer NOT NULL DEFAULT 0,
	last_refusal jsonb,
	PRIMARY KEY (account_id, id),
	UNIQUE (account_id, calendar_url, user_name)
);
CREATE UNIQUE INDEX remote_calendar_meetings ON app.remote_calendar (account_id) WHERE takes_meetings;

-- When the person is busy, and nothing of why.
CREATE TABLE app.busy_time (
	account_id uuid NOT NULL,
	remote_calendar_id uuid NOT NULL,
	starts_at timestamptz NOT NULL,
	ends_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, remote_calendar_id, starts_at, ends_at),
	FOREIGN KEY (account_id, remote_calendar_id) REFERENCES app.remote_calendar ON DELETE CASCADE
);

-- A talk as it stands in the person's calendar: where, which version we wrote, and what was changed there by hand.
CREATE TABLE app.calendar_entry (
	account_id uuid NOT NULL,
	meeting_id uuid NOT NULL,
	remote_calendar_id uuid NOT NULL,
	href text NOT NULL,
	-- null: written, but the server did not say which version that is
	etag text,
	-- of what was written last, to know when there is something new to write
	fingerprint text NOT NULL,
	-- written: as we wrote it. asked: changed there by hand. left: the person keeps theirs. gone: deleted there by hand
	state text NOT NULL CHECK (state IN ('written', 'asked', 'left', 'gone')),
	-- what was found there: {start, end, summary}
	theirs jsonb,
	written_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, meeting_id),
	FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting,
	FOREIGN KEY (account_id, remote_calendar_id) REFERENCES app.remote_calendar ON DELETE CASCADE
);

SELECT auth.protect_tables();
