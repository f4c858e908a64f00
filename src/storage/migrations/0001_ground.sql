-- The ground: who has an account, how a request is let in, and how every table of schema app is protected.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SCHEMA app;
CREATE SCHEMA auth;

-- Requests run under this role: it owns nothing and bypasses nothing.
DO $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'askaround_app') THEN
		CREATE ROLE askaround_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
	END IF;
	EXECUTE format('GRANT askaround_app TO %I', current_user);
END $$;
GRANT USAGE ON SCHEMA app TO askaround_app;

CREATE TABLE auth.account (
	id uuid PRIMARY KEY,
	created_at timestamptz NOT NULL
);

CREATE TABLE auth.session (
	token_hash text PRIMARY KEY,
	account_id uuid NOT NULL REFERENCES auth.account,
	created_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL
);

-- The account that this transaction speaks for; null when nobody said, and then nothing is seen.
CREATE FUNCTION app.account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.account_id', true), '')::uuid $$;

-- Puts forced row-level security on every table of schema app that lacks it. Each migration ends with it.
-- The owner keeps a policy of its own: later migrations and the one search function need to see rows.
CREATE FUNCTION auth.protect_tables() RETURNS void LANGUAGE plpgsql AS $$
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
			'CREATE POLICY own_account ON %s TO askaround_app USING (account_id = app.account()) WITH CHECK (account_id = app.account())',
			one.name
		);
		EXECUTE format('CREATE POLICY owner ON %s TO %I USING (true) WITH CHECK (true)', one.name, current_user);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO askaround_app', one.name);
	END LOOP;
END $$;
