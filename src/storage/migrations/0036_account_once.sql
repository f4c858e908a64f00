-- A policy asked for the account at every row; as a subquery it is asked for once in a statement. The rows are the same
-- (docs/decisions/0038): reading Today took PostgreSQL a third less.
CREATE OR REPLACE FUNCTION auth.protect_tables() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	one record;
BEGIN
	FOR one IN
		SELECT c.oid::regclass AS name FROM pg_class c
		WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', one.name);
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', one.name);
		EXECUTE format('ALTER TABLE %s ALTER COLUMN account_id SET DEFAULT app.account()', one.name);
		EXECUTE format(
			'CREATE POLICY own_account ON %s TO askaround_app USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()))',
			one.name
		);
		EXECUTE format('CREATE POLICY owner ON %s TO %I USING (true) WITH CHECK (true)', one.name, current_user);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO askaround_app', one.name);
	END LOOP;
END $$;

DO $$
DECLARE
	one record;
BEGIN
	FOR one IN
		SELECT p.polrelid::regclass AS name FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
		WHERE p.polname = 'own_account' AND c.relnamespace = 'app'::regnamespace
	LOOP
		EXECUTE format(
			'ALTER POLICY own_account ON %s USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()))',
			one.name
		);
	END LOOP;
END $$;

SELECT auth.protect_tables();
