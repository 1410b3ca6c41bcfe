-- The names that the code has for the same things. The server renames the generated names of foreign keys with their table;
-- rights and triggers follow from tables.txt and triggers.sql.
rename table if exists standing_period to state_period;
rename table if exists open_matter to open_task;
rename table if exists evidence_piece to evidence_chunk;
rename table if exists source_file_piece to source_file_chunk;

update open_task set kind = 'REVIEW' where kind = 'LOOK';
