-- Large imports: what they leave for later, and rows that need no second look (docs/decisions/0026).

-- Whether the search still has to be settled after this import.
ALTER TABLE app.import_batch ADD COLUMN settles_search boolean NOT NULL DEFAULT false;

-- A batch stays for good, and what a position was coded to is written and deleted with the position, by the same code: the
-- checks of these two references took a seventh of a large import.
ALTER TABLE app.contact DROP CONSTRAINT contact_account_id_import_batch_id_fkey;
ALTER TABLE app.position_occupation DROP CONSTRAINT position_occupation_account_id_position_id_fkey;

-- As in migration 0015, and says that it is done.
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
	PERFORM gin_clean_pending_list('app.contact_search'::regclass);
	PERFORM gin_clean_pending_list('app.search_word_alike'::regclass);
	ANALYZE app.contact, app.contact_point, app.organization, app.position, app.position_occupation, app.search_word;
END $$;
