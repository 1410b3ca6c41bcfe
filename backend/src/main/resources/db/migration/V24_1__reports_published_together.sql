-- Reports with the same content that were published in one action on linked requests.
alter table progress_report
    -- The same for the reports of one action; null if it was published alone.
    add column publication_id uuid,
    add index (publication_id);

alter table evidence_item
    -- The item of the report that was written, whose file this one shares; null for that item itself.
    add column original_id uuid,
    add index (original_id);
