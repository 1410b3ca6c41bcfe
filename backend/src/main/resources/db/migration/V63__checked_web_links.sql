-- The last check of each link of published evidence, by the SHA-256 of the link. Empty unless the operator enables checks.
create table if not exists checked_web_link (
    link_hash  char(64)    not null primary key,
    checked_at datetime(6) not null,
    found_at   datetime(6)
) default character set utf8mb4 collate utf8mb4_nopad_bin;
