-- Evidence may be a file that is kept here, in pieces, so that nobody ever has to hold the whole of it.

alter table evidence_item
    -- As it is downloaded; null once it is withdrawn, as the two that follow.
    add column file_name    varchar(200),
    -- What its bytes were found to be; null until they are there, as the two that follow.
    add column media_type   varchar(100),
    add column file_size    bigint,
    -- SHA-256 of its bytes. It stays.
    add column content_hash char(64);

create table evidence_piece (
    evidence_item_id uuid       not null,
    -- From 0.
    position         int        not null,
    bytes            mediumblob not null,
    primary key (evidence_item_id, position),
    foreign key (evidence_item_id) references evidence_item (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

drop trigger evidence_item_no_update;

-- Published, it changes once: what it said is wiped, and its bytes are deleted, behind the stone.
delimiter //
create trigger evidence_item_no_insert before insert on evidence_item for each row
    if exists (select 1 from progress_report where id = new.report_id) then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if //
create trigger evidence_item_no_update before update on evidence_item for each row
    if exists (select 1 from progress_report where id in (old.report_id, new.report_id))
        and not (exists (select 1 from withdrawal where id = old.id)
            and new.id = old.id and new.report_id = old.report_id and new.commitment_row_id = old.commitment_row_id
            and new.type = old.type and new.hash = old.hash and new.content_hash <=> old.content_hash
            and coalesce(new.title_fr, new.title_nl, new.publisher, new.issued_on, new.document_languages, new.url,
                new.file_name, new.media_type, new.file_size) is null)
    then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if //
create trigger evidence_piece_no_insert before insert on evidence_piece for each row
    if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id where i.id = new.evidence_item_id) then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if //
create trigger evidence_piece_no_update before update on evidence_piece for each row
    if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id
            where i.id in (old.evidence_item_id, new.evidence_item_id)) then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if //
create trigger evidence_piece_no_delete before delete on evidence_piece for each row
    if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id where i.id = old.evidence_item_id)
        and not exists (select 1 from withdrawal where id = old.evidence_item_id)
    then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if //
delimiter ;
