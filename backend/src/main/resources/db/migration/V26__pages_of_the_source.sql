-- Where each text of a document begins in its source: JSON, {"/requests/themes/0/items/1/text": {"fr": 3, "nl": 4}}. Null for
-- documents without a source that has pages.
alter table adopted_text add column source_pages longtext;
