-- The title that is read in the draft, for lists of drafts; null without one, and until the next save of an earlier draft.
alter table resolution_draft
    add column if not exists title_fr varchar(1000),
    add column if not exists title_nl varchar(1000);
