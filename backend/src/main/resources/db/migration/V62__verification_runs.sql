-- The results of the verifications by the operator, which are public.
create table if not exists verification_run (
    id          uuid        not null primary key,
    verified_at datetime(6) not null,
    journals    int         not null,
    findings    longtext    not null,
    index of_time (verified_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;
