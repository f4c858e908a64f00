-- When doubles were looked for last: with many people that is a job of its own, and screens show the last result.
ALTER TABLE app.double_search ADD COLUMN searched_at timestamptz;
