-- Triggers of tables whose rows change under conditions. Those of append-only tables follow from tables.txt.
-- Each statement ends with a line of two slashes; what differs here from the database is created anew at the next start.

create trigger evidence_item_no_insert before insert on evidence_item for each row
if exists (select 1 from progress_report where id = new.report_id) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
-- Published, it changes once: what it said is wiped, and its bytes are deleted, behind the stone.
create trigger evidence_item_no_update before update on evidence_item for each row
if exists (select 1 from progress_report where id in (old.report_id, new.report_id))
    and not (exists (select 1 from withdrawal where id = old.id)
        and new.id = old.id and new.report_id = old.report_id and new.commitment_row_id = old.commitment_row_id
        and new.type = old.type and new.hash = old.hash and new.content_hash <=> old.content_hash
        and coalesce(new.title_fr, new.title_nl, new.publisher, new.issued_on, new.document_languages, new.url,
            new.file_name, new.media_type, new.file_size) is null)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger evidence_item_no_delete before delete on evidence_item for each row
if exists (select 1 from progress_report where id = old.report_id) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger evidence_piece_no_insert before insert on evidence_piece for each row
if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id where i.id = new.evidence_item_id) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger evidence_piece_no_update before update on evidence_piece for each row
if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id
        where i.id in (old.evidence_item_id, new.evidence_item_id)) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger evidence_piece_no_delete before delete on evidence_piece for each row
if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id where i.id = old.evidence_item_id)
    and not exists (select 1 from withdrawal where id = old.evidence_item_id)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
