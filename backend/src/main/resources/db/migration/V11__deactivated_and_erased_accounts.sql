-- Accounts that were deactivated through the API: their access tokens are refused at once.
create table deactivated_account (
    -- The user, as the identity provider knows them.
    subject        varchar(64) not null,
    deactivated_at datetime(6) not null,
    -- The account no longer exists: the row is of use until its last access token has expired.
    erased         boolean     not null default false,
    primary key (subject),
    index (erased, deactivated_at)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

-- A person can be erased: of what is published, the user who wrote it may be replaced by this one mark, and nothing else may
-- change. No hash covers the user.
delimiter //
create or replace trigger journal_entry_no_update before update on journal_entry for each row
begin
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
    end if;
end//

create or replace trigger foreword_no_update before update on foreword for each row
begin
    if not (new.subject = 'erased'
        and new.id <=> old.id
        and new.resolution_id <=> old.resolution_id
        and new.period_from <=> old.period_from
        and new.period_to <=> old.period_to
        and new.text_fr <=> old.text_fr
        and new.text_nl <=> old.text_nl
        and new.original_language <=> old.original_language
        and new.published_at <=> old.published_at)
    then
        signal sqlstate '45000' set message_text = 'What is published is never changed';
    end if;
end//
delimiter ;
