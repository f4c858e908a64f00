-- Large imports: what they leave for later, and rows that need no second look (docs/decisions/0026).

-- Whether the search still has to be settled after this import.
ALTER TABLE app.import_batch ADD COLUMN settles_search boolean NOT NULL DEFAULT false;

-- A batch stays for good, and what a position was coded to is written and deleted with the position, by the same code: the
-- checks of these two references took a seventh of a large import.
ALTER TABLE app.contact DROP CONSTRAINT contact_account_id_import_batch_id_fkey;
ALTER TABLE app.position_occupation DROP CONSTRAINT position_occupation_account_id_position_id_fkey;

-- Accounts with so many people that a search first looks how often its words are found: from twenty thousand on, as
-- settle_search counts them. Whoever has fewer never waits for that look.
CREATE TABLE app.large_search (
	account_id uuid PRIMARY KEY
);

SELECT auth.protect_tables();

-- As in migration 0015, and says that it is done, and whether the account is a large one.
CREATE OR REPLACE FUNCTION app.settle_search() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ BEGIN
	UPDATE app.import_batch SET settles_search = false WHERE account_id = app.account() AND settles_search;
	WITH now AS MATERIALIZED (
		SELECT DISTINCT w FROM app.contact c, unnest(string_to_array(c.search_text, ' ')) w
		WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
			AND length(w) BETWEEN 3 AND 40
	), gone AS (
		DELETE FROM app.search_word s
		WHERE s.account_id = app.account() AND NOT EXISTS (SELECT FROM now WHERE now.w = s.word)
	)
	INSERT INTO app.search_word (account_id, word)
		SELECT app.account(), now.w FROM now
		WHERE NOT EXISTS (SELECT FROM app.search_word s WHERE s.account_id = app.account() AND s.word = now.w)
		ON CONFLICT DO NOTHING;
	IF (SELECT count(*) >= 20000 FROM app.contact c WHERE c.account_id = app.account()) THEN
		INSERT INTO app.large_search VALUES (app.account()) ON CONFLICT DO NOTHING;
	ELSE
		DELETE FROM app.large_search WHERE account_id = app.account();
	END IF;
	PERFORM gin_clean_pending_list('app.contact_search'::regclass);
	PERFORM gin_clean_pending_list('app.search_word_alike'::regclass);
	ANALYZE app.contact, app.contact_point, app.organization, app.position, app.position_occupation, app.search_word;
END $$;

-- The first three groups of search_contacts where there are many people: what very many are found by is read in the order of
-- the list until the page is full, what few are found by from the index that knows them; a look at the next two hundred people
-- says which.
CREATE FUNCTION app.search_among_many(
	words text[], beginning text, patterns text[],
	most integer, after_score real, after_key text, after_id uuid
)
RETURNS TABLE (id uuid, score real, place tid) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
	groups CONSTANT real[] := ARRAY[2, 1, 0.95]::real[];
	-- after whatever begins so
	past text := beginning || chr(1114111);
	-- the same letters anywhere
	inside text[] := ARRAY(SELECT '%' || substr(p, 3) FROM unnest(patterns) WITH ORDINALITY AS t(p, n) ORDER BY n);
	-- Two letters say too little to look inside of texts; in a script that writes words with them, they are words.
	names_only boolean := length(words[1]) < 3 AND words[1] ~ '^[\x01-\x7f]*$';
	left_over integer := most;
	from_key text := coalesce(after_key, '');
	from_id uuid := coalesce(after_id, '00000000-0000-0000-0000-000000000000');
	often integer[];
	this real;
	took integer;
BEGIN
	SELECT ARRAY[
		count(*) FILTER (WHERE n.names),
		count(*) FILTER (WHERE NOT n.names AND n.search_text LIKE ALL (patterns)),
		count(*) FILTER (WHERE NOT n.names AND n.search_text LIKE ALL (inside))]
	INTO often FROM (
		SELECT c.search_text, starts_with(c.sort_key, beginning) OR starts_with(c.search_text, ' ' || beginning) AS names
		FROM app.contact c
		WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
			AND (c.sort_key, c.id) > (from_key, from_id)
		ORDER BY c.sort_key, c.id LIMIT 200
	) n;
	FOR this_at IN 1..3 LOOP
		this := groups[this_at];
		CONTINUE WHEN after_score < this;
		EXIT WHEN this < 2 AND names_only;
		IF often[this_at] >= 8 THEN
			RETURN QUERY
				SELECT c.id, this, c.ctid FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					AND (c.sort_key, c.id) > (from_key, from_id)
					-- the empty text keeps this from the index of letters
					AND CASE WHEN starts_with(c.sort_key, beginning) OR starts_with(c.search_text, ' ' || beginning) THEN this = 2
						WHEN c.search_text || '' LIKE ALL (patterns) THEN this = 1
						WHEN c.search_text || '' LIKE ALL (inside) THEN this < 1
						ELSE false END
				ORDER BY c.sort_key, c.id LIMIT left_over;
		ELSIF this = 2 THEN
			RETURN QUERY
				WITH by_family AS MATERIALIZED (
					SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
					WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
						AND (c.sort_key, c.id) > (greatest(from_key, beginning COLLATE "C"),
							CASE WHEN from_key COLLATE "C" >= beginning THEN from_id ELSE '00000000-0000-0000-0000-000000000000' END)
						AND c.sort_key < past
					ORDER BY c.sort_key, c.id LIMIT left_over
				), by_name AS MATERIALIZED (
					SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
					WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
						AND left(c.search_text, 40) ~>=~ (' ' || beginning) AND left(c.search_text, 40) ~<~ (' ' || past)
						AND (c.sort_key, c.id) > (from_key, from_id)
				)
				SELECT f.id, this, f.at FROM (SELECT * FROM by_family UNION SELECT * FROM by_name) f
				ORDER BY f.sort_key, f.id LIMIT left_over;
		ELSIF this = 1 THEN
			RETURN QUERY
				WITH found AS MATERIALIZED (
					SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
					WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
						-- the index looks for two words at once, and passes over '%'
						AND c.search_text LIKE patterns[1] AND c.search_text LIKE coalesce(patterns[2], '%')
						AND c.search_text LIKE ALL (patterns[3:])
						AND NOT starts_with(c.search_text, ' ' || beginning) AND NOT starts_with(c.sort_key, beginning)
						AND (c.sort_key, c.id) > (from_key, from_id)
				)
				SELECT f.id, this, f.at FROM found f ORDER BY f.sort_key, f.id LIMIT left_over;
		ELSE
			RETURN QUERY
				WITH found AS MATERIALIZED (
					SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
					WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
						AND c.search_text LIKE inside[1] AND c.search_text LIKE coalesce(inside[2], '%')
						AND c.search_text LIKE ALL (inside[3:])
						AND NOT (c.search_text LIKE ALL (patterns))
						AND NOT starts_with(c.search_text, ' ' || beginning) AND NOT starts_with(c.sort_key, beginning)
						AND (c.sort_key, c.id) > (from_key, from_id)
				)
				SELECT f.id, this, f.at FROM found f ORDER BY f.sort_key, f.id LIMIT left_over;
		END IF;
		GET DIAGNOSTICS took = ROW_COUNT;
		left_over := left_over - took;
		IF left_over = 0 THEN
			RETURN;
		END IF;
		-- the next group from its beginning
		from_key := '';
		from_id := '00000000-0000-0000-0000-000000000000';
	END LOOP;
END $$;
REVOKE ALL ON FUNCTION app.search_among_many FROM PUBLIC;

-- The search of migration 0015. Among up to twenty thousand people its first three groups are one look into the index of
-- letters, by which names, beginnings and insides of words are found alike, and one into the order of the list for family names.
CREATE OR REPLACE FUNCTION app.search_contacts(
	words text[], beginning text, patterns text[], swapped text[],
	most integer, after_score real, after_key text, after_id uuid
)
RETURNS TABLE (id uuid, score real, place tid) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
	past text := beginning || chr(1114111);
	-- the same letters anywhere
	inside text[] := ARRAY(SELECT '%' || substr(p, 3) FROM unnest(patterns) WITH ORDINALITY AS t(p, n) ORDER BY n);
	-- Two letters say too little to look inside of texts; in a script that writes words with them, they are words.
	names_only boolean := length(words[1]) < 3 AND words[1] ~ '^[\x01-\x7f]*$';
	from_key text := CASE WHEN after_score = 2 THEN after_key ELSE '' END;
	from_id uuid := CASE WHEN after_score = 2 THEN after_id ELSE '00000000-0000-0000-0000-000000000000' END;
	-- what the look into the index leaves to be looked at
	rest text[] := inside[3:];
	has_rest boolean := cardinality(inside) > 2;
	name_begins text := ' ' || beginning;
	is_one boolean := cardinality(patterns) = 1;
	took integer;
	meant text[];
	likely real[];
	others text[];
BEGIN
	IF EXISTS (SELECT FROM app.large_search l WHERE l.account_id = app.account()) THEN
		RETURN QUERY SELECT m.id, m.score, m.place
			FROM app.search_among_many(words, beginning, patterns, most, after_score, after_key, after_id) m;
	ELSIF names_only THEN
		IF after_score < 2 THEN
			RETURN;
		END IF;
		RETURN QUERY
			WITH by_family AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					AND (c.sort_key, c.id) > (greatest(from_key, beginning COLLATE "C"),
						CASE WHEN from_key COLLATE "C" >= beginning THEN from_id ELSE '00000000-0000-0000-0000-000000000000' END)
					AND c.sort_key < past
				ORDER BY c.sort_key, c.id LIMIT most
			), by_name AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					AND left(c.search_text, 40) ~>=~ (' ' || beginning) AND left(c.search_text, 40) ~<~ (' ' || past)
					AND NOT starts_with(c.sort_key, beginning)
					AND (c.sort_key, c.id) > (from_key, from_id)
			)
			SELECT f.id, 2::real, f.at FROM (SELECT * FROM by_family UNION ALL SELECT * FROM by_name) f
			ORDER BY f.sort_key, f.id LIMIT most;
	ELSE
		RETURN QUERY
			WITH by_family AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at, 2::real AS score FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					AND coalesce(after_score, 2) = 2
					AND (c.sort_key, c.id) > (greatest(from_key, beginning COLLATE "C"),
						CASE WHEN from_key COLLATE "C" >= beginning THEN from_id ELSE '00000000-0000-0000-0000-000000000000' END)
					AND c.sort_key < past
				ORDER BY c.sort_key, c.id LIMIT most
			), by_letters AS MATERIALIZED (
				SELECT c.id, c.sort_key, c.ctid AS at,
					CASE WHEN starts_with(c.search_text, name_begins) THEN 2
						WHEN c.search_text LIKE patterns[1] AND (is_one OR c.search_text LIKE ALL (patterns)) THEN 1
						ELSE 0.95 END::real AS score
				FROM app.contact c
				WHERE c.account_id = app.account() AND c.merged_into IS NULL AND c.erased_at IS NULL
					-- the index looks for two words at once, and passes over '%'
					AND c.search_text LIKE inside[1] AND c.search_text LIKE coalesce(inside[2], '%')
					AND (NOT has_rest OR c.search_text LIKE ALL (rest))
					AND NOT starts_with(c.sort_key, beginning)
			)
			SELECT f.id, f.score, f.at FROM (SELECT * FROM by_family UNION ALL SELECT * FROM by_letters) f
			WHERE after_score IS NULL OR (-f.score, f.sort_key, f.id) > (-after_score, after_key, after_id)
			ORDER BY f.score DESC, f.sort_key, f.id LIMIT most;
	END IF;
	GET DIAGNOSTICS took = ROW_COUNT;
	-- On a later page, or where somebody was found, nothing was mistyped.
	IF took > 0 OR names_only OR after_score >= 0.95::real THEN
		RETURN;
	END IF;

	-- Nobody: what each of the two longest words may have meant, the likeliest first.
	SELECT array_agg('% ' || m.word || '%' ORDER BY m.alike DESC, m.word), array_agg(m.alike ORDER BY m.alike DESC, m.word)
	INTO meant, likely FROM app.words_meant(words[1], swapped) m;
	IF meant IS NULL THEN
		RETURN;
	END IF;
	IF words[2] IS NOT NULL AND length(words[2]) >= 3 THEN
		SELECT array_agg('% ' || m.word || '%') INTO others FROM app.words_meant(words[2], '{}') m;
	END IF;
	others := coalesce(others, ARRAY[coalesce(patterns[2], '%')]);
	RETURN QUERY
		WITH found AS MATERIALIZED (
			SELECT c.id, c.sort_key, c.ctid AS at, max(w.alike) AS score
			FROM unnest(meant, likely) w(pattern, alike)
			CROSS JOIN LATERAL (
				SELECT o.id, o.sort_key, o.ctid FROM app.contact o
				WHERE o.account_id = app.account() AND o.merged_into IS NULL AND o.erased_at IS NULL
					AND o.search_text LIKE w.pattern
					AND o.search_text LIKE ANY (others) AND o.search_text LIKE ALL (patterns[3:])
				-- a limit that none reaches keeps this a look into the index, once for each pattern
				LIMIT 1000000
			) c
			GROUP BY c.id, c.sort_key, c.ctid
		)
		SELECT f.id, f.score, f.at FROM found f
		WHERE after_id IS NULL OR (-f.score, f.sort_key, f.id) > (-after_score, after_key, after_id)
		ORDER BY f.score DESC, f.sort_key, f.id LIMIT most;
END $$;
