-- Who changed which account, and what it was before and after. The states are null where there was, or is, no account.
create table account_change (
    id              uuid          not null primary key,
    happened_at     datetime(6)   not null,
    kind            varchar(30)   not null,
    subject         varchar(36)   not null,
    account         varchar(36)   not null,
    former_name     varchar(300),
    new_name        varchar(300),
    former_language varchar(2),
    new_language    varchar(2),
    former_roles    varchar(100),
    new_roles       varchar(100),
    former_bodies   varchar(4000),
    new_bodies      varchar(4000),
    index (happened_at),
    index (subject),
    index (account)
);
