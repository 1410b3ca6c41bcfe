-- A question awaits an answer again once its body has withdrawn all its answers. Where the body did so before, no task was left.
insert into open_task (fact_id, commitment_row_id, kind, day)
select q.id, q.commitment_row_id, 'ANSWER', q.answer_expected_on
  from question q
 where exists (select 1 from answer a where a.question_id = q.id)
   and not exists (select 1 from answer a
                    where a.question_id = q.id
                      and not exists (select 1 from text_withdrawal w
                                       where w.withdrawn_text = 'ANSWER' and w.withdrawn_id = a.id and w.body_id is not null))
   and not exists (select 1 from text_withdrawal w where w.withdrawn_text = 'QUESTION' and w.withdrawn_id = q.id)
   and not exists (select 1 from open_task t where t.fact_id = q.id);
