-- What an owner declared of its own competence was taken for the Government's response. The facts stay as they are; where
-- commitments stood follows from them anew, now and on past days. Only rows are written, so that all of it is one transaction.

-- A day of Brussels on which Parliament recorded a response, and none began before the declaration was left out, because the
-- response said the same: there a period begins. The hours of summer are those between the last Sundays of March and October.
insert into standing_period (row_id, valid_from, valid_until, resolution_id, theme_id, owner_id, position,
                             government_response, responded_on, implementation_status, percent_done, expected_on,
                             last_reported_on, silent_since, assessment, assessed_on, deadline, closure_reason, closed_on)
select p.row_id, d.day,
       coalesce(lead(d.day) over (partition by p.row_id, p.valid_from order by d.day), p.valid_until),
       p.resolution_id, p.theme_id, p.owner_id, p.position,
       p.government_response, p.responded_on, p.implementation_status, p.percent_done, p.expected_on,
       p.last_reported_on, p.silent_since, p.assessment, p.assessed_on, p.deadline, p.closure_reason, p.closed_on
  from (select distinct r.commitment_row_id,
               date(r.published_at + interval (1 + (
                   r.published_at >= cast(concat(year(r.published_at), '-03-31 01:00') as datetime)
                       - interval (weekday(cast(concat(year(r.published_at), '-03-31') as date)) + 1) % 7 day
                   and r.published_at < cast(concat(year(r.published_at), '-10-31 01:00') as datetime)
                       - interval (weekday(cast(concat(year(r.published_at), '-10-31') as date)) + 1) % 7 day)) hour) as day
          from government_response r
         where r.body_id is null
           and r.commitment_row_id in (select commitment_row_id from government_response where body_id is not null)) d
  join standing_period p on p.row_id = d.commitment_row_id and p.valid_from < d.day and p.valid_until > d.day;

update standing_period p
  join (select row_id, valid_from, lead(valid_from) over (partition by row_id order by valid_from) as next_from
          from standing_period
         where row_id in (select commitment_row_id from government_response where body_id is not null)) n
    on n.row_id = p.row_id and n.valid_from = p.valid_from
   set p.valid_until = n.next_from
 where n.next_from is not null;

-- At the end of the day on which a period begins, the last response that Parliament had recorded holds; the journal says
-- which is the last.
update standing_period p
  left join (select q.row_id, q.valid_from, r.response, r.responded_on,
                    row_number() over (partition by q.row_id, q.valid_from order by j.position desc) as newest
               from standing_period q
               join government_response r on r.commitment_row_id = q.row_id and r.body_id is null
               join journal_entry j on j.fact_id = r.id and j.kind = 'RESPONSE_RECORDED'
              where date(r.published_at + interval (1 + (
                        r.published_at >= cast(concat(year(r.published_at), '-03-31 01:00') as datetime)
                            - interval (weekday(cast(concat(year(r.published_at), '-03-31') as date)) + 1) % 7 day
                        and r.published_at < cast(concat(year(r.published_at), '-10-31 01:00') as datetime)
                            - interval (weekday(cast(concat(year(r.published_at), '-10-31') as date)) + 1) % 7 day)) hour) <= q.valid_from
            ) n
    on n.row_id = p.row_id and n.valid_from = p.valid_from and n.newest = 1
   set p.government_response = coalesce(n.response, 'NO_RESPONSE'),
       p.responded_on = n.responded_on
 where p.row_id in (select commitment_row_id from government_response where body_id is not null);

update commitment c
  left join (select r.commitment_row_id, r.response, r.responded_on,
                    row_number() over (partition by r.commitment_row_id order by j.position desc) as newest
               from government_response r
               join journal_entry j on j.fact_id = r.id and j.kind = 'RESPONSE_RECORDED'
              where r.body_id is null) n
    on n.commitment_row_id = c.row_id and n.newest = 1
   set c.government_response = coalesce(n.response, 'NO_RESPONSE'),
       c.responded_on = n.responded_on
 where c.row_id in (select commitment_row_id from government_response where body_id is not null);

update public_data_change set changes = changes + 1 where slot = 0;
