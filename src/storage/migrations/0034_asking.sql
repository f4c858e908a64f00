-- How an approach is written, through whom, and the person's own templates.
ALTER TABLE app.approach
	-- of a message: the network, by the names in data/networks.ts
	ADD COLUMN network text,
	ADD COLUMN tone text CHECK (tone IN ('warm', 'plain', 'formal')),
	ADD COLUMN address text CHECK (address IN ('first-name', 'full-name')),
	-- how often other words were asked for
	ADD COLUMN wording smallint NOT NULL DEFAULT 0,
	-- who brings the two together, and when they did
	ADD COLUMN introducer_id uuid,
	ADD COLUMN introduced_at timestamptz,
	ADD FOREIGN KEY (account_id, introducer_id) REFERENCES app.contact;

CREATE TABLE app.message_template (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	channel text NOT NULL CHECK (channel IN ('email', 'phone', 'message', 'in-person', 'introduction')),
	tie text NOT NULL CHECK (tie IN ('known', 'introduced', 'shared', 'stranger')),
	tone text NOT NULL CHECK (tone IN ('warm', 'plain', 'formal')),
	subject text,
	-- text with {fields}, as rules/template-fields.ts knows them
	body text NOT NULL,
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX message_template_of ON app.message_template (account_id, channel, tie, tone);

SELECT auth.protect_tables();
