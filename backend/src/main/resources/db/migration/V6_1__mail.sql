-- What is to be told by mail: written in the transaction of the fact it tells of, or on the first day on which a date makes
-- it true. Told in digests, each of which is sent until a mail server has taken it.
create table notice (
    id                uuid        not null,
    -- The id of a body; * is Parliament's staff.
    recipient         varchar(60) not null,
    kind              varchar(30) not null,
    commitment_row_id bigint      not null,
    -- What makes it happen, once only: the fact's id, or the date.
    occurrence        varchar(40) not null,
    day               date        not null,
    -- Null while no digest tells of it.
    digest_id         uuid,
    primary key (id),
    unique (commitment_row_id, kind, occurrence, recipient),
    index (digest_id, recipient),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table digest (
    id              uuid        not null,
    recipient       varchar(60) not null,
    made_on         date        not null,
    attempts        int         not null,
    next_attempt_at datetime(6) not null,
    sent_at         datetime(6),
    sent_on         date,
    primary key (id),
    -- At most one a day, whoever makes it.
    unique (recipient, made_on),
    index (sent_at, next_attempt_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- One row: the last day whose dates were all looked at. Whoever looks holds it.
create table mail_calendar (
    looked_at date not null
) default character set utf8mb4 collate utf8mb4_nopad_bin;

insert into mail_calendar values ('1970-01-01');
