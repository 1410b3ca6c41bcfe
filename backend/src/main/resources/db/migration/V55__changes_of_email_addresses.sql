-- New addresses of accounts that their users have not confirmed yet. An unconfirmed one is deleted three days later.
create table email_change (
    -- The user, as the identity provider knows them.
    subject    varchar(64)  not null,
    email      varchar(250) not null,
    -- SHA-256 of the token in the link, which is not stored.
    token_hash char(64)     not null,
    expires_at datetime(6)  not null,
    primary key (subject),
    index (expires_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;
