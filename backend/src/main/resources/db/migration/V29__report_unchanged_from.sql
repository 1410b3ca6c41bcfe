-- The earlier report of which this one states that nothing has changed since. No foreign key: it would lock the earlier
-- report after the commitment, against the order of locks (decision 8), and reports are never deleted.
alter table progress_report add column unchanged_from uuid;
