-- A question, a request for a deadline and a declaration end when their author withdraws them. Those withdrawn before
-- left a task.
delete from open_task
 where kind = 'ANSWER'
   and fact_id in (select w.withdrawn_id from text_withdrawal w where w.withdrawn_text = 'QUESTION');
delete from open_task
 where kind = 'DECISION'
   and fact_id in (select w.withdrawn_id from text_withdrawal w where w.withdrawn_text = 'DEADLINE' and w.body_id is not null);
delete from open_task
 where kind = 'OWNER_DECISION'
   and fact_id in (select w.withdrawn_id from text_withdrawal w
                    where w.withdrawn_text = 'GOVERNMENT_RESPONSE' and w.body_id is not null);
