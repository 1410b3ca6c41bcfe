-- What facts leave to be done, for as long as it is not done: kept in the transaction that adds a fact, as where a commitment
-- stands is. A question without an answer, a deadline that was asked for and not decided on, an answer since which Parliament
-- has done nothing.
create table open_matter (
    fact_id           uuid        not null,
    commitment_row_id bigint      not null,
    kind              varchar(30) not null,
    day               date        not null,
    primary key (fact_id),
    index (kind, day),
    index (commitment_row_id, kind),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

insert into open_matter
select q.id, q.commitment_row_id, 'ANSWER', q.answer_expected_on
  from question q
 where not exists (select 1 from answer a where a.question_id = q.id);

-- Days are days in Brussels; that of what was said before today's schema is near enough at an hour off.
insert into open_matter
select d.id, d.commitment_row_id, 'DECISION', date(date_add(d.published_at, interval 1 hour))
  from deadline d
 where d.body_id is not null and not exists (select 1 from deadline_decision e where e.id = d.id);

insert into open_matter
select a.id, a.commitment_row_id, 'LOOK', date(date_add(a.published_at, interval 1 hour))
  from answer a
 where not exists (select 1 from journal_entry j
                    where j.commitment_row_id = a.commitment_row_id and j.body_id is null and j.happened_at >= a.published_at);

-- All that is asked of an owner's commitments, or of all, to find those that wait for somebody, without the texts.
create index of_owner on commitment (owner_id, closed_on, deadline, silent_since, implementation_status, assessment,
                                     last_reported_on, assessed_on, resolution_id, position);
