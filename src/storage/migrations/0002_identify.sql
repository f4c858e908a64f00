-- Identify: what a person likes and wonders about.
CREATE TABLE app.profile (
	account_id uuid PRIMARY KEY,
	name text,
	email text,
	phone text,
	background text,
	zone text NOT NULL DEFAULT 'UTC',
	country text,
	realistic smallint CHECK (realistic BETWEEN 0 AND 40),
	investigative smallint CHECK (investigative BETWEEN 0 AND 40),
	artistic smallint CHECK (artistic BETWEEN 0 AND 40),
	social smallint CHECK (social BETWEEN 0 AND 40),
	enterprising smallint CHECK (enterprising BETWEEN 0 AND 40),
	conventional smallint CHECK (conventional BETWEEN 0 AND 40),
	interests_source text,
	interests_at timestamptz,
	updated_at timestamptz NOT NULL
);

CREATE TABLE app.target (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('occupation', 'field', 'organization', 'free-text')),
	occupation_code text CHECK ((kind = 'occupation') = (occupation_code IS NOT NULL)),
	label text NOT NULL,
	country text,
	reason text,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX target_occupation ON app.target (account_id, occupation_code);

CREATE TABLE app.hypothesis (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	target_id uuid NOT NULL,
	claim text NOT NULL,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE INDEX hypothesis_target ON app.hypothesis (account_id, target_id);

-- A verdict is what happened, not a flag: the latest row holds.
CREATE TABLE app.verdict (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	target_id uuid NOT NULL,
	decision text NOT NULL CHECK (decision IN ('continue', 'change', 'drop')),
	reasons text,
	decided_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE INDEX verdict_target ON app.verdict (account_id, target_id, decided_at);

SELECT auth.protect_tables();
