-- The questions of one talk; what one wants to know most; what one makes of several people's answers.

-- A set belongs to a target, and where there is a meeting, to that talk alone.
ALTER TABLE app.question_set
	ADD COLUMN meeting_id uuid,
	-- the contact's role as the seeker said it; null: as their positions say
	ADD COLUMN audience text CHECK (audience IN ('anyone', 'does-it', 'manages-it', 'recruits-or-teaches', 'left-it', 'newcomer-or-peer')),
	ADD COLUMN asked_in text NOT NULL DEFAULT 'must-asks' CHECK (asked_in IN ('must-asks', 'themes', 'tiara')),
	ADD COLUMN in_plain_words boolean NOT NULL DEFAULT false,
	ADD FOREIGN KEY (account_id, meeting_id) REFERENCES app.meeting;
DROP INDEX app.question_set_target;
CREATE UNIQUE INDEX question_set_target ON app.question_set (account_id, target_id) WHERE meeting_id IS NULL;
CREATE UNIQUE INDEX question_set_meeting ON app.question_set (account_id, meeting_id);

-- Why the composer chose it (docs/decisions/0028); null where the person did.
ALTER TABLE app.question_set_item ADD COLUMN reason jsonb;

-- Where a question came from, kept on the sheet: the set may be composed anew, and what was answered must still be known.
ALTER TABLE app.run_sheet_question
	ADD COLUMN bank_key text,
	ADD COLUMN question_id uuid;
UPDATE app.run_sheet_question q SET bank_key = i.bank_key, question_id = i.question_id FROM app.question_set_item i
	WHERE i.account_id = q.account_id AND i.id = q.question_set_item_id;

-- How much one wants to know something about a target: a hypothesis's id, or a theme. No row: as usual.
CREATE TABLE app.information_goal (
	account_id uuid NOT NULL,
	target_id uuid NOT NULL,
	goal text NOT NULL,
	weight text NOT NULL CHECK (weight IN ('none', 'usual', 'most')),
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, target_id, goal),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);

-- What the seeker read in several people's answers to one question, and of how many people that was.
CREATE TABLE app.answer_reading (
	account_id uuid NOT NULL,
	target_id uuid NOT NULL,
	-- bank:…, own:… or words:…
	question text NOT NULL,
	is_same boolean NOT NULL,
	people smallint NOT NULL,
	read_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, target_id, question),
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);

SELECT auth.protect_tables();
