-- That the words of a published text were withdrawn, and why. A withdrawal is a fact itself, and its reason can be withdrawn as
-- any other text: the reason may repeat what was to go.
create table if not exists text_withdrawal (
    id                uuid        not null,
    -- Null for a text that is about no commitment: a foreword, or the reason for withdrawing one.
    commitment_row_id bigint,
    withdrawn_text    varchar(30) not null,
    withdrawn_id      uuid        not null,
    -- SHA-256 of it as it was published; null where there is no journal.
    withdrawn_hash    char(64),
    -- The same without its words, by which what is left of it is verified; null too where it had been changed before.
    remaining_hash    char(64),
    internal          boolean     not null,
    -- The body that withdrew it; null where Parliament did.
    body_id           varchar(60) references body (id),
    reason_fr         mediumtext,
    reason_nl         mediumtext,
    original_language varchar(2)  not null,
    published_at      datetime(6) not null,
    primary key (id),
    unique (withdrawn_text, withdrawn_id),
    index (commitment_row_id, published_at),
    foreign key (commitment_row_id) references commitment (row_id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

alter table progress_report
    modify column narrative_fr mediumtext null,
    modify column narrative_nl mediumtext null;
alter table assessment
    modify column reasons_fr mediumtext null,
    modify column reasons_nl mediumtext null;
alter table government_response
    modify column explanation_fr mediumtext null,
    modify column explanation_nl mediumtext null;
alter table deadline
    modify column reason_fr mediumtext null,
    modify column reason_nl mediumtext null;
alter table deadline_decision
    modify column reason_fr mediumtext null,
    modify column reason_nl mediumtext null;
alter table closure
    modify column explanation_fr mediumtext null,
    modify column explanation_nl mediumtext null;
alter table question
    modify column text_fr mediumtext null,
    modify column text_nl mediumtext null;
alter table answer
    modify column text_fr mediumtext null,
    modify column text_nl mediumtext null;
alter table short_title
    modify column title_fr varchar(100) null,
    modify column title_nl varchar(100) null;
alter table foreword
    modify column text_fr mediumtext null,
    modify column text_nl mediumtext null;
alter table withdrawal
    modify column reason_fr mediumtext null,
    modify column reason_nl mediumtext null;
