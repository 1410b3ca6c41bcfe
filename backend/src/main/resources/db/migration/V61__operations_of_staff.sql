-- What staff did that is no fact: rounds, sittings, forewords, classifications, and resolutions and errata in preparation.
create table if not exists staff_operation (
    id            uuid        not null primary key,
    happened_at   datetime(6) not null,
    kind          varchar(40) not null,
    subject       varchar(64) not null,
    -- The round, sitting, foreword, classification, draft or proposal, which may be deleted later.
    object_id     uuid        not null,
    resolution_id varchar(40),
    -- The name and the day of a round, a sitting or a draft at that time.
    name_fr       varchar(300),
    name_nl       varchar(300),
    dated_on      date,
    -- Ids of the bodies that a round asks, separated by commas.
    bodies        text        not null,
    index (happened_at),
    index (subject),
    index (object_id),
    foreign key (resolution_id) references resolution (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- What is kept with its author already.
insert ignore into staff_operation (id, happened_at, kind, subject, object_id, resolution_id, bodies)
    select id, published_at, 'CLASSIFIED', subject, id, resolution_id, '' from classification;
insert ignore into staff_operation (id, happened_at, kind, subject, object_id, resolution_id, bodies)
    select id, published_at, 'FOREWORD_PUBLISHED', subject, id, resolution_id, '' from foreword;
insert into staff_operation (id, happened_at, kind, subject, object_id, resolution_id, bodies)
    select uuid(), registered_at, 'RESOLUTION_REGISTERED', registered_by, uuid(), resolution_id, ''
      from resolution_registration r
     where not exists (select 1 from staff_operation o
                        where o.kind = 'RESOLUTION_REGISTERED' and o.resolution_id = r.resolution_id);
