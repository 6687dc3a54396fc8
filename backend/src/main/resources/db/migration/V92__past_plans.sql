-- A plan that is put together from the record is large: told that few rows come, the planner joins each with each.
alter function rows_at(uuid[], timestamptz) rows 100000;
