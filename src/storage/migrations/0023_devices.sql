-- Devices: what is signed in, and codes by which another one is let in (DESIGN §7, Reach).

ALTER TABLE auth.session
	ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
	-- What it said it is, such as "Chrome on Android".
	ADD COLUMN device text;
CREATE UNIQUE INDEX session_id ON auth.session (id);

-- A code lets one device in, once, within minutes; only its hash is kept.
CREATE TABLE auth.pairing (
	code_hash text PRIMARY KEY,
	account_id uuid NOT NULL REFERENCES auth.account,
	expires_at timestamptz NOT NULL
);
