-- Temporary passwords that were handed over: Keycloak itself never lets one expire.
create table temporary_password (
    -- The user, as the identity provider knows them.
    subject    varchar(64) not null,
    expires_at datetime(6) not null,
    primary key (subject),
    index (expires_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;
