-- A joint owner answers for itself: its drafts are its own. Empty for drafts of the owner and of Parliament.
alter table statement_draft
    add column joint_owner_id varchar(60) not null default '',
    drop key kind,
    add unique key (kind, subject_id, joint_owner_id);
