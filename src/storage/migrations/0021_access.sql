-- What a talk needs so that the seeker can take part: words for this meeting, never a reason.
ALTER TABLE app.run_sheet
	ADD COLUMN access_needs jsonb NOT NULL DEFAULT '[]',
	ADD COLUMN access_other text;
