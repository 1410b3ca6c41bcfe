-- Triggers of tables whose rows change under conditions. Those of append-only tables follow from tables.txt;
-- one of the same name here takes the place of such a one.
-- Each statement ends with a line of two slashes; what differs here from the database is replaced at the next start.

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
        and new.original_id <=> old.original_id
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
create trigger evidence_chunk_no_insert before insert on evidence_chunk for each row
if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id where i.id = new.evidence_item_id) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger evidence_chunk_no_update before update on evidence_chunk for each row
if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id
        where i.id in (old.evidence_item_id, new.evidence_item_id)) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger evidence_chunk_no_delete before delete on evidence_chunk for each row
if exists (select 1 from evidence_item i join progress_report r on r.id = i.report_id where i.id = old.evidence_item_id)
    and not exists (select 1 from withdrawal where id = old.evidence_item_id)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
-- A person can be erased: of what is published, the user who wrote it may be replaced by this one mark, and nothing else may
-- change. No hash covers the user.
create trigger journal_entry_no_update before update on journal_entry for each row
if not (new.subject = 'erased'
    and new.id <=> old.id
    and new.commitment_row_id <=> old.commitment_row_id
    and new.chain <=> old.chain
    and new.position <=> old.position
    and new.kind <=> old.kind
    and new.fact_id <=> old.fact_id
    and new.body_id <=> old.body_id
    and new.internal <=> old.internal
    and new.happened_at <=> old.happened_at
    and new.fact_hash <=> old.fact_hash
    and new.previous_hash <=> old.previous_hash
    and new.hash <=> old.hash)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger body_change_no_update before update on body_change for each row
if not (new.subject = 'erased'
    and new.id <=> old.id
    and new.happened_at <=> old.happened_at
    and new.kind <=> old.kind
    and new.body_id <=> old.body_id)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger staff_operation_no_update before update on staff_operation for each row
if not (new.subject = 'erased'
    and new.id <=> old.id
    and new.happened_at <=> old.happened_at
    and new.kind <=> old.kind
    and new.object_id <=> old.object_id
    and new.resolution_id <=> old.resolution_id
    and new.name_fr <=> old.name_fr
    and new.name_nl <=> old.name_nl
    and new.dated_on <=> old.dated_on
    and new.bodies <=> old.bodies)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
-- The erasure of an account also wipes the names in the changes of that account.
create trigger account_change_no_update before update on account_change for each row
if not (new.id <=> old.id
    and new.happened_at <=> old.happened_at
    and new.kind <=> old.kind
    and new.former_language <=> old.former_language
    and new.new_language <=> old.new_language
    and new.former_roles <=> old.former_roles
    and new.new_roles <=> old.new_roles
    and new.former_bodies <=> old.former_bodies
    and new.new_bodies <=> old.new_bodies
    and (new.subject <=> old.subject or new.subject = 'erased')
    and (new.account <=> old.account and new.former_name <=> old.former_name and new.new_name <=> old.new_name
        or new.account = 'erased' and coalesce(new.former_name, new.new_name) is null))
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger classification_no_update before update on classification for each row
if not (new.subject = 'erased'
    and new.id <=> old.id
    and new.resolution_id <=> old.resolution_id
    and new.committee_fr <=> old.committee_fr
    and new.committee_nl <=> old.committee_nl
    and new.legislature <=> old.legislature
    and new.policy_areas <=> old.policy_areas
    and new.followed_since_on <=> old.followed_since_on
    and new.published_at <=> old.published_at)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
-- The erasure of an account replaces the ids of the members of staff who took in a resolution.
create trigger resolution_registration_no_update before update on resolution_registration for each row
if not (new.drafted_by in (old.drafted_by, 'erased')
    and new.submitted_by in (old.submitted_by, 'erased')
    and new.registered_by in (old.registered_by, 'erased')
    and new.resolution_id <=> old.resolution_id
    and new.submitted_at <=> old.submitted_at
    and new.registered_at <=> old.registered_at
    and new.corrections <=> old.corrections)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger source_file_no_delete before delete on source_file for each row
if exists (select 1 from resolution where source_id = old.id) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger source_file_chunk_no_insert before insert on source_file_chunk for each row
if exists (select 1 from resolution where source_id = new.source_file_id) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
create trigger source_file_chunk_no_delete before delete on source_file_chunk for each row
if exists (select 1 from resolution where source_id = old.source_file_id) then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
-- A foreword's words can be withdrawn, too.
create trigger foreword_no_update before update on foreword for each row
if not (new.id <=> old.id
    and new.resolution_id <=> old.resolution_id
    and new.period_from <=> old.period_from
    and new.period_to <=> old.period_to
    and new.original_language <=> old.original_language
    and new.published_at <=> old.published_at
    and (new.subject = 'erased' and new.text_fr <=> old.text_fr and new.text_nl <=> old.text_nl
        or new.subject <=> old.subject and coalesce(new.text_fr, new.text_nl) is null
            and exists (select 1 from text_withdrawal where withdrawn_text = 'FOREWORD' and withdrawn_id = old.id)))
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
-- A published text changes once: its words are wiped, both languages at once and nothing else, behind their withdrawal. This is
-- the template for each table with withdrawable columns (tables.txt). {TABLE} is its name in capitals, which withdrawals store;
-- {withdrawable} and {others} are its columns.
create trigger {table}_no_update before update on {table} for each row
if not (exists (select 1 from text_withdrawal where withdrawn_text = '{TABLE}' and withdrawn_id = old.id)
        and coalesce({withdrawable}) is null
        and {others})
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
-- The same, for a table with another name.
create trigger withdrawal_no_update before update on withdrawal for each row
if not (exists (select 1 from text_withdrawal where withdrawn_text = 'EVIDENCE_WITHDRAWAL' and withdrawn_id = old.id)
        and coalesce(new.reason_fr, new.reason_nl) is null
        and new.id <=> old.id and new.commitment_row_id <=> old.commitment_row_id and new.body_id <=> old.body_id
        and new.author_id <=> old.author_id
        and new.original_language <=> old.original_language and new.published_at <=> old.published_at)
then
    signal sqlstate '45000' set message_text = 'What is published is never changed';
end if
//
