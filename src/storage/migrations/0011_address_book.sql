-- Address books on a server: which, what was seen of their cards, and what the person is asked about them.

CREATE TABLE app.address_book (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	name text NOT NULL,
	-- where the person signs in, and the book itself
	server_url text NOT NULL,
	book_url text NOT NULL,
	user_name text NOT NULL,
	-- the password, encrypted with a key that is not in the database (storage/secrets.ts); never exported. null: ask again
	sealed_secret text,
	-- the person was warned that http:// shows the password to others on the way
	allows_plain_http boolean NOT NULL DEFAULT false,
	may_write boolean NOT NULL DEFAULT true,
	is_scheduled boolean NOT NULL DEFAULT true,
	-- people added here from then on go into this book too; null: none does
	takes_new_since timestamptz,
	sync_token text,
	connected_at timestamptz NOT NULL,
	last_tried_at timestamptz,
	last_synced_at timestamptz,
	next_sync_at timestamptz,
	failures integer NOT NULL DEFAULT 0,
	-- {code, facts} of the last try, null when it went well
	last_refusal jsonb,
	-- counts of the last sync that changed something
	last_result jsonb,
	PRIMARY KEY (account_id, id)
);
CREATE INDEX address_book_next ON app.address_book (next_sync_at) WHERE is_scheduled;

-- A card of a book and the person here that it belongs to.
CREATE TABLE app.address_card (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	address_book_id uuid NOT NULL,
	href text NOT NULL,
	etag text NOT NULL,
	-- linked: in step with a contact. apart: the person here and the card no longer follow each other, and the card is
	-- not taken in again. left-out: no person that could be taken in. gone: no longer on the server.
	state text NOT NULL CHECK (state IN ('linked', 'apart', 'left-out', 'gone')),
	contact_id uuid,
	-- the card as last seen; null where nothing has to be kept, and after the person was erased
	raw text,
	-- the contact's fields as last seen, and of which contact: two that were merged are another person to the card
	seen jsonb,
	seen_contact_id uuid,
	-- why this card could not be written, as a refusal's code
	fault text,
	seen_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, address_book_id) REFERENCES app.address_book,
	FOREIGN KEY (account_id, contact_id) REFERENCES app.contact ON DELETE SET NULL (contact_id)
);
CREATE UNIQUE INDEX address_card_place ON app.address_card (account_id, address_book_id, href);
CREATE INDEX address_card_contact ON app.address_card (account_id, contact_id);

-- What only the person can decide. Answered ones are deleted: what they hold is personal.
CREATE TABLE app.card_question (
	account_id uuid NOT NULL,
	id uuid NOT NULL,
	address_card_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('differs', 'gone-there', 'gone-here')),
	-- of a difference: what differs
	field text NOT NULL DEFAULT '' CHECK (field IN ('', 'name', 'position', 'note')),
	ours jsonb,
	theirs jsonb,
	asked_at timestamptz NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY (account_id, address_card_id) REFERENCES app.address_card ON DELETE CASCADE
);
CREATE UNIQUE INDEX card_question_once ON app.card_question (account_id, address_card_id, kind, field);

SELECT auth.protect_tables();

-- Erasing a person, by whatever way, takes with it what was seen of their cards. Only where the card lies stays, so
-- that it can be asked about and is not taken in again.
CREATE FUNCTION app.forget_cards() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$ BEGIN
	DELETE FROM app.card_question q USING app.address_card c, app.contact p
	WHERE p.account_id = NEW.account_id AND (p.id = NEW.id OR p.merged_into = NEW.id)
		AND c.account_id = p.account_id AND c.contact_id = p.id
		AND q.account_id = c.account_id AND q.address_card_id = c.id;
	UPDATE app.address_card c SET raw = NULL, seen = NULL, fault = NULL
	FROM app.contact p
	WHERE p.account_id = NEW.account_id AND (p.id = NEW.id OR p.merged_into = NEW.id)
		AND c.account_id = p.account_id AND c.contact_id = p.id;
	RETURN NULL;
END $$;
CREATE TRIGGER contact_erased AFTER UPDATE OF erased_at ON app.contact
	FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION app.forget_cards();
