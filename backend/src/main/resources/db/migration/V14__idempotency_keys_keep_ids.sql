-- With an Idempotency-Key only the id of what came of the request is kept: a text that was deleted or withdrawn since must not
-- be repeated from here. An answer names other things too, such as the report that was assessed: what was made is named first.
alter table idempotent_request add column if not exists made_id uuid;

-- May run twice: the second time, the answers are gone.
set @convert = (
    select if(count(*) = 0, 'do 0', '
        update idempotent_request
           set made_id = coalesce(
                   json_value(answer, ''$.assessmentId''),
                   json_value(answer, ''$.governmentResponseId''),
                   json_value(answer, ''$.deadlineId''),
                   json_value(answer, ''$.closureId''),
                   json_value(answer, ''$.answerId''),
                   json_value(answer, ''$.questionId''),
                   json_value(answer, ''$.evidenceItemId''),
                   json_value(answer, ''$.forewordId''),
                   json_value(answer, ''$.progressReportId''),
                   if(json_type(answer) = ''STRING'', json_unquote(answer), null))')
      from information_schema.columns
     where table_schema = database() and table_name = 'idempotent_request' and column_name = 'answer');
execute immediate @convert;

delete from idempotent_request where made_id is null;

alter table idempotent_request drop column if exists answer;
