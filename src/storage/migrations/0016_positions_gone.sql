-- A position that a file brought and the seeker took away or corrected: no file brings it again as it was.
CREATE TABLE app.position_gone (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	title text,
	-- by its name
	organization text,
	gone_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact ON DELETE CASCADE
);
CREATE INDEX position_gone_contact ON app.position_gone (account_id, contact_id);

SELECT auth.protect_tables();
