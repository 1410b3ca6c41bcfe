-- When the last fact of a commitment was published, so that the next one is never dated before it, whatever a clock says.
alter table commitment add column if not exists last_fact_at datetime(6);

update commitment c
   set last_fact_at = (select max(e.happened_at) from journal_entry e where e.commitment_row_id = c.row_id)
 where last_fact_at is null;
