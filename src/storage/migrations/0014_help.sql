-- Who can help: what kind of place an organization is, the ways to the people of a target, and what counts for their order.

-- Read from the name by the store (a hospital, a school …); 'none' when the name does not tell, null while unread.
ALTER TABLE app.organization ADD COLUMN kind text;
CREATE INDEX organization_kind ON app.organization (account_id, kind, id);

-- People of an occupation, the surest first; of equal ones always the same, so that the order is the same each time.
DROP INDEX app.position_occupation_code;
CREATE INDEX position_occupation_code ON app.position_occupation (account_id, code, score DESC, position_id) INCLUDE (contact_id);
DROP INDEX app.position_organization;
CREATE INDEX position_organization ON app.position (account_id, organization_id, id);
CREATE INDEX contact_ring ON app.contact (account_id, ring, sort_key, id) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX asking_target ON app.asking (account_id, target_id);
CREATE INDEX approach_target ON app.approach (account_id, target_id);
CREATE INDEX meeting_target ON app.meeting (account_id, target_id);

-- How much each thing counts for the order, 0 (not at all) to 4 (most); no row: as usual.
CREATE TABLE app.help_weight (
	account_id uuid PRIMARY KEY,
	nearness smallint NOT NULL DEFAULT 4 CHECK (nearness BETWEEN 0 AND 4),
	ties text NOT NULL DEFAULT 'field' CHECK (ties IN ('field', 'weak', 'strong', 'alike')),
	ties_count smallint NOT NULL DEFAULT 2 CHECK (ties_count BETWEEN 0 AND 4),
	peers smallint NOT NULL DEFAULT 1 CHECK (peers BETWEEN 0 AND 4),
	suggested smallint NOT NULL DEFAULT 1 CHECK (suggested BETWEEN 0 AND 4),
	untried smallint NOT NULL DEFAULT 1 CHECK (untried BETWEEN 0 AND 4),
	spread smallint NOT NULL DEFAULT 2 CHECK (spread BETWEEN 0 AND 4),
	updated_at timestamptz NOT NULL
);

SELECT auth.protect_tables();
