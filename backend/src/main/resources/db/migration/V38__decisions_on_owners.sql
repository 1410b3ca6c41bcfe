-- Parliament's decisions on the owner of a request: handed over to another body, or kept.
create table owner_decision (
    id                uuid        not null,
    commitment_row_id bigint      not null,
    kind              varchar(20) not null,
    from_body_id      varchar(60) not null,
    to_body_id        varchar(60),
    -- The declaration that it answers. No foreign key: it would lock the declaration after the commitment (decision 8).
    declaration_id    uuid,
    document          varchar(300),
    source            varchar(2000),
    reason_fr         longtext,
    reason_nl         longtext,
    original_language varchar(2)  not null,
    published_at      datetime(6) not null,
    primary key (id),
    index (commitment_row_id, published_at),
    index (from_body_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id),
    foreign key (from_body_id) references body (id),
    foreign key (to_body_id) references body (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The day of the latest handover.
alter table commitment add column handed_over_on date;
alter table state_period add column handed_over_on date;

-- The owner of a past day is that of the state's period.
alter table former_wording
    drop foreign key former_wording_ibfk_2,
    drop column owner_id;

-- The declarations on which nothing was decided yet. Days are days in Brussels; an hour off is near enough for the inbox.
insert into open_task (fact_id, commitment_row_id, kind, day)
select r.id, r.commitment_row_id, 'OWNER_DECISION', date(date_add(r.published_at, interval 1 hour))
  from government_response r
  join commitment c on c.row_id = r.commitment_row_id and c.owner_id = r.body_id;
