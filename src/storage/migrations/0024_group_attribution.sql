-- Each person of a group says for themself how they may appear; null as the debrief says of the talk.
ALTER TABLE app.participant
	ADD COLUMN attribution text CHECK (attribution IN ('named', 'role-only', 'anonymous'));

SELECT auth.protect_tables();
