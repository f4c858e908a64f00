-- People: who one knows, where they work, who suggested whom, and whose name may be used.
CREATE EXTENSION IF NOT EXISTS btree_gin;

CREATE TABLE app.import_batch (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	file_name text NOT NULL,
	kind text NOT NULL,
	read_count integer NOT NULL,
	created_count integer NOT NULL,
	merged_count integer NOT NULL,
	unchanged_count integer NOT NULL,
	skipped_count integer NOT NULL,
	imported_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);

CREATE TABLE app.organization (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	name text NOT NULL,
	name_key text NOT NULL,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX organization_name ON app.organization (account_id, name_key);

CREATE TABLE app.contact (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	-- null until the switchboard gave a name: then job title and organization stand for the person
	name text,
	given_name text,
	family_name text,
	ring text NOT NULL DEFAULT 'unset' CHECK (ring IN ('known-well', 'acquaintance', 'friend-of', 'alumni-association', 'stranger', 'unset')),
	relation text CHECK (relation IN ('relative', 'friend', 'co-worker', 'supervisor', 'neighbour', 'teacher', 'association', 'other')),
	known_since date,
	how_met text,
	connected_on date,
	country text,
	zone text,
	note text,
	-- the screens warn before anything is written to them
	sensitivity text CHECK (sensitivity IN ('minor', 'ex-partner', 'current-boss')),
	do_not_contact_at timestamptz,
	merged_into uuid,
	erased_at timestamptz,
	import_batch_id uuid,
	content_key text,
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	-- What lists show and search looks in, made from the name and the position in hand by the store of people
	-- whenever these change: a list is then one index scan.
	label text NOT NULL,
	title text,
	organization text,
	-- [{code, score}], best first
	occupations jsonb NOT NULL DEFAULT '[]',
	sort_key text COLLATE "C" NOT NULL,
	-- folded words, a space before each
	search_text text NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, merged_into) REFERENCES app.contact,
	FOREIGN KEY (account_id, import_batch_id) REFERENCES app.import_batch
);
CREATE INDEX contact_sort ON app.contact (account_id, sort_key, id) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX contact_content ON app.contact (account_id, content_key) WHERE content_key IS NOT NULL;
-- A search reads the list of pending entries from end to end, so storage/pools.ts keeps it short; an import lets it grow
-- and settles it in the end.
CREATE INDEX contact_search ON app.contact USING gin (account_id, search_text gin_trgm_ops);
CREATE INDEX contact_prefix ON app.contact (account_id, left(search_text, 40) text_pattern_ops);

CREATE TABLE app.contact_point (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('email', 'phone', 'profile', 'uid')),
	value text NOT NULL,
	-- normalised form, such as email:ann@example.org or tel:+14165550100; equal keys are the same person
	strong_key text,
	label text,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX contact_point_contact ON app.contact_point (account_id, contact_id);
CREATE INDEX contact_point_key ON app.contact_point (account_id, strong_key) WHERE strong_key IS NOT NULL;

CREATE TABLE app.position (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	organization_id uuid,
	title text,
	started_on date,
	ended_on date,
	-- null: typed by the seeker, so no file ends or replaces it
	import_batch_id uuid,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, organization_id) REFERENCES app.organization
);
CREATE INDEX position_contact ON app.position (account_id, contact_id);
CREATE INDEX position_organization ON app.position (account_id, organization_id);

-- What the title coder made of a position's title.
CREATE TABLE app.position_occupation (
	account_id uuid NOT NULL,
	position_id uuid NOT NULL,
	code text NOT NULL,
	contact_id uuid NOT NULL,
	score real NOT NULL,
	PRIMARY KEY (account_id, position_id, code),
	FOREIGN KEY (account_id, position_id) REFERENCES app.position
);
CREATE INDEX position_occupation_code ON app.position_occupation (account_id, code, score DESC);

-- The switchboard: whom one asked for the name of whoever holds a title.
CREATE TABLE app.call_log (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	asked_whom text NOT NULL,
	outcome text NOT NULL CHECK (outcome IN ('name-given', 'refused', 'call-back', 'no-answer', 'passed-on')),
	-- when they said to call again
	call_back_on date,
	note text,
	called_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact
);
CREATE INDEX call_log_contact ON app.call_log (account_id, contact_id);

-- "Do you do this? Who do you know who does?": a known person was asked.
CREATE TABLE app.asking (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	contact_id uuid NOT NULL,
	target_id uuid,
	outcome text NOT NULL CHECK (outcome IN ('does-it', 'knows-someone', 'knows-nobody', 'asked')),
	note text,
	asked_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, target_id) REFERENCES app.target
);
CREATE INDEX asking_contact ON app.asking (account_id, contact_id);

-- Who suggested whom. A person suggested by two people has two rows.
CREATE TABLE app.referral (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	referrer_id uuid NOT NULL,
	contact_id uuid NOT NULL,
	-- where it was said; set by conduct and follow up, read by nobody's foreign key so that people knows no later step
	meeting_id uuid,
	note text,
	suggested_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, referrer_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact,
	CHECK (referrer_id <> contact_id)
);
CREATE INDEX referral_contact ON app.referral (account_id, contact_id);
CREATE INDEX referral_referrer ON app.referral (account_id, referrer_id);

-- May this person's name be used? Dated rows; no row means not asked, and not asked means no.
-- referral_id null: said in general, for whoever was or will be suggested.
CREATE TABLE app.name_use (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	referrer_id uuid NOT NULL,
	referral_id uuid,
	status text NOT NULL CHECK (status IN ('granted', 'limited', 'refused', 'withdrawn')),
	limits text CHECK ((status = 'limited') = (limits IS NOT NULL)),
	not_before date,
	said_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, referrer_id) REFERENCES app.contact,
	FOREIGN KEY (account_id, referral_id) REFERENCES app.referral
);
CREATE INDEX name_use_referrer ON app.name_use (account_id, referrer_id, said_at);

SELECT auth.protect_tables();

-- Search. The operators of LIKE and trigrams are not leakproof, so a policy would keep the planner from their
-- indexes; this one narrow function of the owner has the account filter inside instead. It is given `words`, folded as
-- search_text is, the longest first, `beginning`, the same in the order typed, and patterns of LIKE: one for each word
-- (search_text has a space before each), and `swapped` for the first word with two letters that changed places. First
-- whoever has words that begin so (score 2: the name itself does, else 1); only where there is nobody, swapped letters
-- (0.9), and then other typos (below). Under three characters the name or family name must begin so. `after_*` is the
-- last line of the page before. `place` is where the row lies, for a join within the same statement, which row-level
-- security looks over once more.
-- Plans are made once for a connection: planning for each call costs more than most searches. For that, every condition
-- names its index's own expression and bounds, whatever is asked for (docs/decisions/0011). Materialized, or the planner
-- would walk the whole list in its order for the sake of the limit.
CREATE FUNCTION app.search_contacts(
	words text[], beginning text, patterns text[], swapped text[],
	most integer, after_score real, after_key text, after_id uuid
)
RETURNS TABLE (id uuid, score real, place tid) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50
SET search_path = pg_catalog, pg_temp
SET pg_trgm.word_similarity_threshold = 0.45
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
	-- after whatever begins so
	past text := beginning || chr(1114111);
	from_key text := beginning;
	from_id uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
	IF length(words[1]) < 3 THEN
		IF after_key COLLATE "C" >= beginning THEN
			from_key := after_key;
			from_id := after_id;
		END IF;
		RETURN QUERY
			WITH by_family AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					AND (c.sort_key, c.id) > (from_key, from_id) AND c.sort_key < past
				ORDER BY c.sort_key, c.id LIMIT most
			), by_name AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					AND left(c.search_text, 40) ~>=~ (' ' || beginning) AND left(c.search_text, 40) ~<~ (' ' || past)
					AND (after_id IS NULL OR (c.sort_key, c.id) > (after_key, after_id))
			)
			SELECT f.id, 2::real, f.at FROM (SELECT * FROM by_family UNION SELECT * FROM by_name) f
			ORDER BY f.sort_key, f.id LIMIT most;
		RETURN;
	END IF;
	IF after_score IS NULL OR after_score >= 1 THEN
		RETURN QUERY
			WITH found AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at,
					CASE WHEN starts_with(c.search_text, ' ' || beginning) OR starts_with(c.sort_key, beginning) THEN 2 ELSE 1 END::real AS score
				FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					-- the index looks for two words at once, and passes over '%'
					AND c.search_text LIKE patterns[1] AND c.search_text LIKE coalesce(patterns[2], '%')
					AND c.search_text LIKE ALL (patterns[3:])
			)
			SELECT f.id, f.score, f.at FROM found f
			WHERE after_id IS NULL OR (-f.score, f.sort_key, f.id) > (-after_score, after_key, after_id)
			ORDER BY f.score DESC, f.sort_key, f.id LIMIT most;
		IF FOUND OR after_id IS NOT NULL THEN
			RETURN;
		END IF;
	END IF;
	IF after_score IS NULL OR after_score = 0.9::real THEN
		RETURN QUERY
			WITH found AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					AND c.search_text LIKE ANY (swapped) AND c.search_text LIKE ALL (patterns[2:])
			)
			SELECT f.id, 0.9::real, f.at FROM found f
			WHERE after_id IS NULL OR (f.sort_key, f.id) > (after_key, after_id)
			ORDER BY f.sort_key, f.id LIMIT most;
		IF FOUND OR after_id IS NOT NULL THEN
			RETURN;
		END IF;
	END IF;
	RETURN QUERY
		WITH alike AS MATERIALIZED (
			SELECT c.id, c.sort_key, c.ctid AS at,
				(SELECT min(public.strict_word_similarity(w, c.search_text)) * 0.89 FROM unnest(words) w)::real AS score
			FROM app.contact c
			WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
				AND c.search_text OPERATOR(public.%>) words[1]
		)
		SELECT f.id, f.score, f.at FROM alike f
		-- what is much less alike than the best is no typo
		WHERE f.score >= 0.22 AND f.score >= 0.7 * (SELECT max(a.score) FROM alike a)
			AND (after_id IS NULL OR (-f.score, f.sort_key, f.id) > (-after_score, after_key, after_id))
		ORDER BY f.score DESC, f.sort_key, f.id LIMIT most;
END $$;
REVOKE ALL ON FUNCTION app.search_contacts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_contacts TO askaround_app;

-- After an import: what is pending in the index of the search goes to its place, and the planner learns how many people
-- there are now; else it would search badly until the server looks by itself, a minute later.
CREATE FUNCTION app.settle_search() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ BEGIN
	PERFORM gin_clean_pending_list('app.contact_search'::regclass);
	ANALYZE app.contact, app.contact_point, app.organization, app.position, app.position_occupation;
END $$;
REVOKE ALL ON FUNCTION app.settle_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.settle_search TO askaround_app;

-- Comparing trigrams costs more than the planner thinks; told so, it keeps to the index (DESIGN §6). Where the
-- extension belongs to somebody else (a hosted server), the planner is left as it is.
DO $$ BEGIN
	ALTER FUNCTION public.word_similarity_commutator_op(text, text) COST 1000;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;
