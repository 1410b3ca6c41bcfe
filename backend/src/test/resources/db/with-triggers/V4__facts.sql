-- The facts: what was said of a commitment, by whom and when. Published, a fact is never updated or deleted; triggers see to
-- it, whoever writes. What is not published yet is in tables of its own, where nothing public is read from.

alter table commitment
    add column responded_on   date,
    add column percent_done   int,
    add column expected_on    date,
    add column assessed_on    date,
    add column closure_reason varchar(30),
    -- The end of its journal: how many entries, and the hash of the last.
    add column journal_length int not null default 0,
    add column journal_hash   char(64);

-- Where each commitment stood from a day on, until the day before another: the same projection of the facts, kept for every
-- day on which it changed.
create table standing_period (
    row_id                bigint      not null,
    valid_from            date        not null,
    valid_until           date        not null,
    resolution_id         varchar(40) not null,
    theme_id              varchar(44) not null,
    owner_id              varchar(60) not null,
    position              int         not null,
    government_response   varchar(30) not null,
    responded_on          date,
    implementation_status varchar(30) not null,
    percent_done          int,
    expected_on           date,
    last_reported_on      date,
    silent_since          date        not null,
    assessment            varchar(30) not null,
    assessed_on           date,
    deadline              date,
    closure_reason        varchar(30),
    closed_on             date,
    primary key (row_id, valid_from),
    index (valid_until, valid_from),
    index (resolution_id, valid_from),
    foreign key (row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

insert into standing_period
select c.row_id, r.adopted_on, '9999-12-31', c.resolution_id, c.theme_id, c.owner_id, c.position, c.government_response, null,
       c.implementation_status, null, null, c.last_reported_on, c.silent_since, c.assessment, null, c.deadline, null, c.closed_on
  from commitment c
  join resolution r on r.id = c.resolution_id;

create table journal_entry (
    id                uuid        not null,
    commitment_row_id bigint      not null,
    position          int         not null,
    kind              varchar(30) not null,
    fact_id           uuid        not null,
    -- The body that did it; null for Parliament.
    body_id           varchar(60) references body (id),
    -- The user who did it, as the identity provider knows them; never public, and not part of the hash.
    subject           varchar(64) not null,
    internal          boolean     not null,
    happened_at       datetime(6) not null,
    fact_hash         char(64)    not null,
    previous_hash     char(64),
    hash              char(64)    not null,
    primary key (id),
    unique (commitment_row_id, position),
    index (internal, happened_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table progress_report_draft (
    id                    uuid        not null,
    commitment_row_id     bigint      not null,
    body_id               varchar(60) not null references body (id),
    implementation_status varchar(30),
    percent_done          int,
    expected_on           date,
    narrative_fr          mediumtext,
    narrative_nl          mediumtext,
    original_language     varchar(2),
    saved_at              datetime(6) not null,
    primary key (id),
    index (commitment_row_id, saved_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table progress_report (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    body_id           varchar(60)  not null references body (id),
    implementation_status varchar(30) not null,
    percent_done      int,
    expected_on       date,
    -- The evidence it was published with: ids and hashes.
    proofs            longtext     not null,
    narrative_fr      mediumtext   not null,
    narrative_nl      mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table assessment (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    progress_report_id uuid        not null references progress_report (id),
    outcome           varchar(30)  not null,
    reasons_fr        mediumtext   not null,
    reasons_nl        mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table government_response (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    -- The owner that declared itself not competent; null where Parliament recorded what the Government said.
    body_id           varchar(60)  references body (id),
    response          varchar(30)  not null,
    responded_on      date         not null,
    source            varchar(2000),
    explanation_fr    mediumtext   not null,
    explanation_nl    mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table deadline (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    -- The owner that asked for it; null where Parliament set it.
    body_id           varchar(60)  references body (id),
    deadline          date         not null,
    reason_fr         mediumtext   not null,
    reason_nl         mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- One at most for each request, whose id it shares.
create table deadline_decision (
    id                uuid         not null references deadline (id),
    commitment_row_id bigint       not null,
    outcome           varchar(30)  not null,
    reason_fr         mediumtext   not null,
    reason_nl         mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table closure (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    kind              varchar(30)  not null,
    reason            varchar(30),
    explanation_fr    mediumtext   not null,
    explanation_nl    mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table question (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    internal          boolean      not null,
    answer_expected_on date        not null,
    text_fr           mediumtext   not null,
    text_nl           mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table answer (
    id                uuid         not null,
    commitment_row_id bigint       not null,
    question_id       uuid         not null references question (id),
    body_id           varchar(60)  not null references body (id),
    text_fr           mediumtext   not null,
    text_nl           mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The answers to requests that carried an Idempotency-Key.
create table idempotent_request (
    subject     varchar(64)  not null,
    request_key varchar(100) not null,
    digest      char(64)     not null,
    answer      longtext,
    received_at datetime(6)  not null,
    primary key (subject, request_key),
    index (received_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create trigger journal_entry_no_update before update on journal_entry for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger journal_entry_no_delete before delete on journal_entry for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger progress_report_no_update before update on progress_report for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger progress_report_no_delete before delete on progress_report for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger assessment_no_update before update on assessment for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger assessment_no_delete before delete on assessment for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger government_response_no_update before update on government_response for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger government_response_no_delete before delete on government_response for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger deadline_no_update before update on deadline for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger deadline_no_delete before delete on deadline for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger deadline_decision_no_update before update on deadline_decision for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger deadline_decision_no_delete before delete on deadline_decision for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger closure_no_update before update on closure for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger closure_no_delete before delete on closure for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger question_no_update before update on question for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger question_no_delete before delete on question for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger answer_no_update before update on answer for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger answer_no_delete before delete on answer for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';

-- The evidence of a report, or of the draft with the same id.
create table evidence_item (
    id                 uuid          not null,
    report_id          uuid          not null,
    commitment_row_id  bigint        not null,
    type               varchar(30)   not null,
    -- Null once it is withdrawn.
    title_fr           varchar(300),
    title_nl           varchar(300),
    publisher          varchar(300),
    issued_on          date,
    document_languages varchar(50),
    url                varchar(2000),
    hash               char(64)      not null,
    primary key (id),
    index (report_id),
    index (commitment_row_id),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- One at most for each item, whose id it shares.
create table withdrawal (
    id                uuid         not null references evidence_item (id),
    commitment_row_id bigint       not null,
    -- The owner that withdrew it; null where Parliament did.
    body_id           varchar(60)  references body (id),
    reason_fr         mediumtext   not null,
    reason_nl         mediumtext   not null,
    original_language varchar(2)   not null,
    published_at      datetime(6)  not null,
    primary key (id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create trigger withdrawal_no_update before update on withdrawal for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';
create trigger withdrawal_no_delete before delete on withdrawal for each row
    signal sqlstate '45000' set message_text = 'What is published is never changed';

-- Published evidence changes once: what it said is wiped, behind the stone.
delimiter //
create trigger evidence_item_no_update before update on evidence_item for each row
    if exists (select 1 from progress_report where id = old.report_id)
        and not (exists (select 1 from withdrawal where id = old.id)
            and new.id = old.id and new.report_id = old.report_id and new.commitment_row_id = old.commitment_row_id
            and new.type = old.type and new.hash = old.hash
            and coalesce(new.title_fr, new.title_nl, new.publisher, new.issued_on, new.document_languages, new.url) is null)
    then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if //
create trigger evidence_item_no_delete before delete on evidence_item for each row
    if exists (select 1 from progress_report where id = old.report_id) then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if //
delimiter ;
