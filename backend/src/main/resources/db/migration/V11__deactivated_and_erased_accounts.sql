-- Accounts that were deactivated through the API: their access tokens are refused at once.
create table deactivated_account (
    -- The user, as the identity provider knows them.
    subject        varchar(64) not null,
    deactivated_at datetime(6) not null,
    -- The account no longer exists: the row is of use until its last access token has expired.
    erased         boolean     not null default false,
    primary key (subject),
    index (erased, deactivated_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;
