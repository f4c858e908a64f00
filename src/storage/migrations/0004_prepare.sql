-- Prepare: what one read, what one wants to know.
CREATE TABLE app.finding (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	target_id uuid NOT NULL,
	body text NOT NULL,
	source_name text NOT NULL,
	source_url text,
	found_on date NOT NULL,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE INDEX finding_target ON app.finding (account_id, target_id);

-- A person's own questions; those of the built-in bank live in the program.
CREATE TABLE app.question (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	wording text NOT NULL,
	theme text NOT NULL CHECK (theme IN ('path', 'daily-work', 'good-sides', 'bad-sides', 'entry', 'licensing', 'pay', 'workplace', 'trends', 'advice', 'people')),
	stage text NOT NULL CHECK (stage IN ('opening', 'core', 'closing')),
	audience text NOT NULL CHECK (audience IN ('anyone', 'does-it', 'manages-it', 'recruits-or-teaches', 'left-it', 'newcomer-or-peer')),
	minutes smallint NOT NULL CHECK (minutes BETWEEN 1 AND 30),
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX question_wording ON app.question (account_id, lower(wording));

CREATE TABLE app.question_set (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	target_id uuid NOT NULL,
	minutes smallint NOT NULL CHECK (minutes BETWEEN 5 AND 120),
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE UNIQUE INDEX question_set_target ON app.question_set (account_id, target_id);

CREATE TABLE app.question_set_item (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	question_set_id uuid NOT NULL,
	position smallint NOT NULL,
	-- where it came from, if anywhere: a key of the built-in bank, an own question, or a hypothesis;
	-- the wording is kept here as it is to be asked
	bank_key text,
	question_id uuid,
	hypothesis_id uuid,
	wording text NOT NULL,
	must_ask boolean NOT NULL,
	minutes smallint NOT NULL CHECK (minutes BETWEEN 1 AND 30),
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, question_set_id) REFERENCES app.question_set ON DELETE CASCADE,
	FOREIGN KEY (account_id, question_id) REFERENCES app.question ON DELETE SET NULL (question_id),
	FOREIGN KEY (account_id, hypothesis_id) REFERENCES app.hypothesis
);
CREATE INDEX question_set_item_set ON app.question_set_item (account_id, question_set_id, position);

SELECT auth.protect_tables();
