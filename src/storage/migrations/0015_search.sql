-- Search by any part of a word, and typos mended from the words that there are (docs/decisions/0022).

-- Every word of three letters and more that an account's search texts hold: what a mistyped word may have meant.
CREATE TABLE app.search_word (
	account_id uuid NOT NULL,
	word text COLLATE "C" NOT NULL,
	PRIMARY KEY (account_id, word)
);
CREATE INDEX search_word_alike ON app.search_word USING gin (account_id, word gin_trgm_ops);

SELECT auth.protect_tables();

-- Words come in with each change of a search text. What changes very many at once says so by the setting
-- `app.settles_search` and calls settle_search in the end.
CREATE FUNCTION app.add_search_words() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$ BEGIN
	IF current_setting('app.settles_search', true) IS DISTINCT FROM 'on' THEN
		INSERT INTO app.search_word (account_id, word)
		SELECT DISTINCT n.account_id, w FROM new_rows n, unnest(string_to_array(n.search_text, ' ')) w
		WHERE length(w) BETWEEN 3 AND 40
		ON CONFLICT DO NOTHING;
	END IF;
	RETURN NULL;
END $$;
CREATE TRIGGER contact_words_new AFTER INSERT ON app.contact
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.add_search_words();
CREATE TRIGGER contact_words_changed AFTER UPDATE ON app.contact
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.add_search_words();

-- After very many changes at once, and after somebody was erased: what is pending in the index goes to its place, the
-- account's words are those that its search texts hold and no others, and the planner learns how many people there are.
CREATE OR REPLACE FUNCTION app.settle_search() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ BEGIN
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
	PERFORM gin_clean_pending_list('app.contact_search'::regclass);
	PERFORM gin_clean_pending_list('app.search_word_alike'::regclass);
	ANALYZE app.contact, app.contact_point, app.organization, app.position, app.position_occupation, app.search_word;
END $$;

-- The search of migration 0003, with any part of a word found, and typos looked up among the words that there are: word
-- similarity over whole search texts took 2 ms, over single words it takes a tenth. It is given `words`, folded as
-- search_text is, the longest first, `beginning`, the same in the order typed, `patterns` of LIKE, one for each word
-- (search_text has a space before each), and `swapped`: the first word with two letters that changed places, once for each place.
-- Scores: 2 the name itself begins so, 1 words begin so, 0.95 the letters stand inside of words; only where there is
-- nobody, words that may have been meant: 0.9 letters that changed places, below it others, by how alike they are.
-- Under three letters the name or family name must begin so. `after_*` is the last line of the page before; `place` is
-- where the row lies, for a join within the same statement, which row-level security looks over once more.
-- What very many are found by is read in the order of the list until the page is full, what few are found by from the
-- index that knows them; a look at the next two hundred people says which.
CREATE OR REPLACE FUNCTION app.search_contacts(
	words text[], beginning text, patterns text[], swapped text[],
	most integer, after_score real, after_key text, after_id uuid
)
RETURNS TABLE (id uuid, score real, place tid) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50
SET search_path = pg_catalog, pg_temp
SET pg_trgm.word_similarity_threshold = 0.5
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
	meant text[];
	likely real[];
	others text[];
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
	-- On a later page, or where somebody was found, nothing was mistyped.
	IF left_over < most OR names_only OR after_score >= 0.95::real THEN
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

-- Words of the account that a typed word may have meant, at most six: itself where words begin so; else with two letters
-- that changed places; else those most alike by their trigrams. `alike` is at most 0.9.
CREATE FUNCTION app.words_meant(typed text, swapped text[])
RETURNS TABLE (word text, alike real) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 6
SET search_path = pg_catalog, pg_temp
SET pg_trgm.similarity_threshold = 0.25
SET plan_cache_mode = force_generic_plan
AS $$ BEGIN
	IF EXISTS (
		SELECT FROM app.search_word s WHERE s.account_id = app.account()
			AND s.word >= typed COLLATE "C" AND s.word < (typed || chr(1114111)) COLLATE "C"
	) THEN
		RETURN QUERY SELECT typed, 0.9::real;
		RETURN;
	END IF;
	RETURN QUERY
		SELECT DISTINCT t.w, 0.9::real FROM unnest(swapped) t(w)
		WHERE EXISTS (
			SELECT FROM app.search_word s WHERE s.account_id = app.account()
				AND s.word >= t.w COLLATE "C" AND s.word < (t.w || chr(1114111)) COLLATE "C"
		) LIMIT 6;
	IF FOUND THEN
		RETURN;
	END IF;
	RETURN QUERY
		WITH near AS MATERIALIZED (
			SELECT s.word AS w,
				(0.89 * (0.6 * public.word_similarity(typed, s.word) + 0.4 * public.similarity(typed, s.word)))::real AS alike
			FROM app.search_word s WHERE s.account_id = app.account()
				AND s.word OPERATOR(public.%) typed
		)
		SELECT n.w, n.alike FROM near n
		-- what is much less alike than the best is no typo
		WHERE n.alike >= 0.22 AND n.alike >= 0.8 * (SELECT max(m.alike) FROM near m)
		ORDER BY n.alike DESC, n.w LIMIT 6;
END $$;
REVOKE ALL ON FUNCTION app.words_meant FROM PUBLIC;

-- The words of whoever is there already.
INSERT INTO app.search_word (account_id, word)
	SELECT DISTINCT c.account_id, w FROM app.contact c, unnest(string_to_array(c.search_text, ' ')) w
	WHERE c.merged_into IS NULL AND c.erased_at IS NULL AND length(w) BETWEEN 3 AND 40;
