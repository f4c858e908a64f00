-- The last morning whose mail was written, or that was quiet: none is looked at twice.
ALTER TABLE app.morning_mail ADD COLUMN last_on date;

-- Whose a mail to somebody was about is read at each look at Today.
CREATE INDEX outgoing_message_kind ON app.outgoing_message (account_id, about_kind, about_id)
	WHERE about_kind IN ('thank-you', 'loop-back');

SELECT auth.protect_tables();
