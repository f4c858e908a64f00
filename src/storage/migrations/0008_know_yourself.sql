-- Identify, deeper: what a person answered, how they rate themselves, what they need; and releases that the person brought.

-- One answer of the interest inventory: 0 (dislike very much) to 4 (like very much), null for skipped.
CREATE TABLE app.inventory_answer (
	account_id uuid NOT NULL,
	activity text NOT NULL,
	answer smallint CHECK (answer BETWEEN 0 AND 4),
	answered_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, activity)
);

-- How good one is at, or how much one wants, one of O*NET's elements (skill, knowledge, ability, work value): 0 to 4, null for "can't say".
CREATE TABLE app.rating (
	account_id uuid NOT NULL,
	element_id text NOT NULL,
	value smallint CHECK (value BETWEEN 0 AND 4),
	evidence text,
	source text NOT NULL CHECK (source IN ('own', 'resume', 'past-work')),
	rated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, element_id)
);

-- Limits, and how much each part of the fit counts (0 to 4). No row: no limits, each part counts 2.
CREATE TABLE app.preference (
	account_id uuid PRIMARY KEY,
	highest_zone smallint CHECK (highest_zone BETWEEN 1 AND 5),
	lowest_pay integer CHECK (lowest_pay >= 0),
	weight_interests smallint NOT NULL DEFAULT 2 CHECK (weight_interests BETWEEN 0 AND 4),
	weight_skills smallint NOT NULL DEFAULT 2 CHECK (weight_skills BETWEEN 0 AND 4),
	weight_abilities smallint NOT NULL DEFAULT 2 CHECK (weight_abilities BETWEEN 0 AND 4),
	weight_values smallint NOT NULL DEFAULT 2 CHECK (weight_values BETWEEN 0 AND 4),
	-- How much each line of the comparison counts, by name: {"pay": 3}.
	comparison_weights jsonb NOT NULL DEFAULT '{}',
	updated_at timestamptz NOT NULL
);

-- What one will not do: an element that must not matter in the work, or words of one's own, which become a doubt to ask about.
CREATE TABLE app.must_not (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	element_id text,
	words text NOT NULL,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX must_not_element ON app.must_not (account_id, element_id);

-- Releases that somebody imported with `data import`: facts of everyone here, no seeker's data.
CREATE SCHEMA ref;
GRANT USAGE ON SCHEMA ref TO askaround_app;

-- The newest row of each kind holds; facts are its tables as read, JSON in the form of `catalogue/releases`.
CREATE TABLE ref.release (
	id uuid PRIMARY KEY,
	kind text NOT NULL CHECK (kind IN ('onet', 'wages', 'outlook')),
	release text NOT NULL,
	facts text NOT NULL,
	imported_at timestamptz NOT NULL
);
CREATE INDEX release_kind ON ref.release (kind, imported_at);

CREATE TABLE ref.occupation_text (
	code text PRIMARY KEY,
	description text NOT NULL,
	release text NOT NULL
);

CREATE TABLE ref.task (
	code text NOT NULL,
	task_id text NOT NULL,
	task text NOT NULL,
	-- Core, Supplemental, or null where it is not said.
	kind text,
	place integer NOT NULL,
	PRIMARY KEY (code, task_id)
);
GRANT SELECT ON ref.release, ref.occupation_text, ref.task TO askaround_app;

SELECT auth.protect_tables();
