-- When a body reported outside the register, of a report that Parliament's staff entered; null for one that the body published itself.
alter table progress_report add column reported_at datetime(6);
-- When the last report was entered by Parliament's staff; null if its body published it itself.
alter table commitment add column report_entered_on date;
alter table state_period add column report_entered_on date;

alter table progress_report_draft
    add column entered boolean not null default false,
    add column reported_on date;
