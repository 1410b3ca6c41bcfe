-- When the last backup was taken, as make backup records it; at first when this table was made, so that the age of the
-- last backup counts from there. It says nothing about the register, and is in no journal.
create table if not exists last_backup (
    id       tinyint     not null,
    taken_at datetime(6) not null,
    primary key (id),
    constraint one_row check (id = 1)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

insert ignore into last_backup (id, taken_at) values (1, utc_timestamp(6));
