-- Of evidence only its id is kept with an Idempotency-Key: what it said would outlive its withdrawal.
update idempotent_request
   set answer = json_quote(json_value(answer, '$.evidenceItemId'))
 where json_value(answer, '$.evidenceItemId') is not null;
