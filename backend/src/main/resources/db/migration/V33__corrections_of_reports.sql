-- The earlier report that this one corrects. No foreign key: it would lock the earlier report after the commitment, against the
-- order of locks (decision 8), and reports are never deleted.
alter table progress_report
    add column corrects uuid,
    add index (corrects);
alter table progress_report_draft add column corrects uuid;
