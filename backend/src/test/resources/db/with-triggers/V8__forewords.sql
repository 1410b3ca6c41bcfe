-- What Parliament puts before the follow-up report on a resolution over a period. A newer one on the same period takes its
-- place in the report; none is ever changed.
create table foreword (
    id                uuid        not null,
    resolution_id     varchar(40) not null references resolution (id),
    period_from       date        not null,
    period_to         date        not null,
    text_fr           mediumtext  not null,
    text_nl           mediumtext  not null,
    original_language varchar(2)  not null,
    -- The user who wrote it, as the identity provider knows them; never public.
    subject           varchar(64) not null,
    published_at      datetime(6) not null,
    primary key (id),
    index (resolution_id, published_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create trigger foreword_no_update before update on foreword for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger foreword_no_delete before delete on foreword for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
