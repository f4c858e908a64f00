-- Doubles: contacts that may be one person, what was said of them, and what merging changed, so that it can be undone.

-- Whose rows count to whom: few contacts are merged, so both indexes are small.
CREATE INDEX contact_merged ON app.contact (account_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contact_merged_away ON app.contact (account_id, id) INCLUDE (merged_into) WHERE merged_into IS NOT NULL;

-- Two contacts that may be one person; one_id is the smaller. What was said of a pair holds for good.
CREATE TABLE app.double_offer (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	one_id uuid NOT NULL,
	other_id uuid NOT NULL,
	-- 0 to 1; from .99 on an equal strong key speaks for it and nothing against
	score real NOT NULL,
	-- [{code, value}]: what is alike and what differs
	reasons jsonb NOT NULL DEFAULT '[]',
	state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'merged', 'kept-apart')),
	found_at timestamptz NOT NULL,
	decided_at timestamptz,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, one_id) REFERENCES app.contact ON DELETE CASCADE,
	FOREIGN KEY (account_id, other_id) REFERENCES app.contact ON DELETE CASCADE,
	CHECK (one_id < other_id)
);
CREATE UNIQUE INDEX double_offer_pair ON app.double_offer (account_id, one_id, other_id);
CREATE INDEX double_offer_other ON app.double_offer (account_id, other_id);
CREATE INDEX double_offer_open ON app.double_offer (account_id, score DESC, id) WHERE state = 'open';

-- merged_id was merged into kept_id. Rows of other tables stay where they are; reading counts them to the one that stays.
CREATE TABLE app.contact_merge (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	kept_id uuid NOT NULL,
	merged_id uuid NOT NULL,
	merged_at timestamptz NOT NULL,
	undone_at timestamptz,
	-- {field: {before, after}}: what the one that stays took over
	filled jsonb NOT NULL DEFAULT '{}',
	-- contacts that were merged into merged_id before, and are merged into kept_id now
	repointed jsonb NOT NULL DEFAULT '[]',
	-- [{id, endedOn}]: positions that ended with it
	ended jsonb NOT NULL DEFAULT '[]',
	-- what the stricter of two said of their name, said anew for the one that stays
	name_use_id uuid,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, kept_id) REFERENCES app.contact ON DELETE CASCADE,
	FOREIGN KEY (account_id, merged_id) REFERENCES app.contact ON DELETE CASCADE
);
CREATE INDEX contact_merge_kept ON app.contact_merge (account_id, kept_id);
CREATE UNIQUE INDEX contact_merge_merged ON app.contact_merge (account_id, merged_id) WHERE undone_at IS NULL;

-- How far doubles were looked for: contacts that changed later are still to be compared.
CREATE TABLE app.double_search (
	account_id uuid PRIMARY KEY,
	changed_until timestamptz NOT NULL
);

SELECT auth.protect_tables();
