-- Sources of people: memory prompts, what came of them, and the small tasks that lead to somebody where nobody is known.

-- Where one stands with a prompt ("Who lived next door?"): stopped at it, put it off, or went through it. For a target
-- or for none.
CREATE TABLE app.memory_prompt (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	prompt text NOT NULL,
	target_id uuid,
	state text NOT NULL CHECK (state IN ('here', 'skipped', 'finished')),
	said_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE UNIQUE INDEX memory_prompt_one ON app.memory_prompt (account_id, prompt, target_id) NULLS NOT DISTINCT;

-- Which contact came of which prompt. Only such a contact can be taken back as if it had never been typed.
CREATE TABLE app.remembered (
	account_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	-- null: typed without a prompt
	prompt text,
	target_id uuid,
	remembered_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, contact_id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact ON DELETE CASCADE,
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE INDEX remembered_at ON app.remembered (account_id, remembered_at DESC);

-- The door that one knocked at for a name: the front desk, the unit itself, and others.
ALTER TABLE app.call_log ADD COLUMN route text
	CHECK (route IN ('reception', 'unit', 'public-page', 'association', 'human-resources'));

-- A way to somebody where nobody is known (METHOD step 3): a few steps, done or not.
CREATE TABLE app.source_task (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	target_id uuid,
	kind text NOT NULL CHECK (kind IN ('switchboard', 'association', 'alumni', 'mentoring', 'same-origin')),
	state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'set-aside')),
	-- the switchboard's: the person who has no name yet
	contact_id uuid,
	organization_id uuid,
	-- {step: instant}: when each step was done
	steps jsonb NOT NULL DEFAULT '{}',
	-- when to call again, or to look for an answer
	due_on date,
	note text,
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, organization_id) REFERENCES app.organization
);
CREATE INDEX source_task_target ON app.source_task (account_id, target_id);
CREATE INDEX source_task_due ON app.source_task (account_id, due_on) WHERE state = 'open' AND due_on IS NOT NULL;

-- Whom one met through it.
CREATE TABLE app.source_contact (
	account_id uuid NOT NULL,
	source_task_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	met_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, source_task_id, contact_id),
	FOREIGN KEY (account_id, source_task_id) REFERENCES app.source_task,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX source_contact_contact ON app.source_contact (account_id, contact_id);

SELECT auth.protect_tables();
