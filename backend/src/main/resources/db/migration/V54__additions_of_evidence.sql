-- The published report to which a draft only adds evidence. No foreign key: it would lock that report after the commitment.
alter table progress_report_draft add column adds_evidence_to uuid;
