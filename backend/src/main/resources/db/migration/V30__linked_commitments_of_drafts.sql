alter table progress_report_draft
    -- JSON: ids of the linked commitments on which it shall be published too; null if there are none.
    add column also_for longtext;
