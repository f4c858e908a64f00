-- A word that leaves the last search text which held it is known to the search no more, at once: it may have stood in a note
-- that is hidden or deleted now. What changes very many at once settles the search in the end instead (migration 0015).
-- Planned anew for each word: a rare one is looked up in the index of letters, a common one is met at once anyway.
CREATE FUNCTION app.forget_search_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
	gone record;
	pattern text;
BEGIN
	IF current_setting('app.settles_search', true) IS NOT DISTINCT FROM 'on' THEN
		RETURN NULL;
	END IF;
	FOR gone IN
		SELECT DISTINCT o.account_id, w AS word
		FROM old_rows o JOIN new_rows n USING (account_id, id),
			unnest(string_to_array(o.search_text, ' ')) w
		WHERE o.search_text <> n.search_text AND length(w) BETWEEN 3 AND 40
			AND w <> ALL (string_to_array(n.search_text, ' '))
	LOOP
		pattern := '% ' || replace(replace(replace(gone.word, '\', '\\'), '%', '\%'), '_', '\_') || '%';
		IF NOT EXISTS (
			SELECT FROM app.contact c
			WHERE c.account_id = gone.account_id AND c.merged_into IS NULL AND c.erased_at IS NULL
				AND c.search_text LIKE pattern AND gone.word = ANY (string_to_array(c.search_text, ' '))
		) THEN
			DELETE FROM app.search_word s WHERE s.account_id = gone.account_id AND s.word = gone.word;
		END IF;
	END LOOP;
	RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION app.forget_search_words FROM PUBLIC;
CREATE TRIGGER contact_words_gone AFTER UPDATE ON app.contact
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
	FOR EACH STATEMENT EXECUTE FUNCTION app.forget_search_words();
