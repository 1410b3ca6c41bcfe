-- The account that saved a draft last; unknown of drafts that were saved before.
alter table progress_report_draft add column saved_by varchar(64);
