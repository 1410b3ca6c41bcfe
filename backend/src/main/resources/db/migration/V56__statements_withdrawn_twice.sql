-- Of a request or declaration whose text Parliament has withdrawn, its body can withdraw the statement: a second withdrawal.
alter table text_withdrawal
    add column if not exists again boolean not null default false,
    drop index if exists withdrawn_text;
alter table text_withdrawal add unique index if not exists withdrawn_text (withdrawn_text, withdrawn_id, again);
