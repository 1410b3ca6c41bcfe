-- In which requests of a resolution a word occurs: their rows, rising, as integers of four bytes. The wording of a
-- resolution is never edited, so these are written once, with it, and no writer waits for another's.
--
-- A row for each occurrence took ten times the room, and a search as many reads as there are occurrences. No foreign key to
-- the resolution: its index would be as large as the table, and resolutions stay.
create table search_posting (
    word_id         int         not null,
    resolution_id   varchar(40) not null,
    commitment_rows mediumblob  not null,
    primary key (word_id, resolution_id),
    foreign key (word_id) references search_word (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

set session group_concat_max_len = 16777215;

insert into search_posting (word_id, resolution_id, commitment_rows)
select o.word_id, c.resolution_id, group_concat(unhex(lpad(hex(c.row_id), 8, '0')) order by c.row_id separator '')
  from search_occurrence o join commitment c on c.row_id = o.commitment_row_id
 group by o.word_id, c.resolution_id;

drop table search_occurrence;

-- What lists of resolutions show of their documents, so that they need not read these whole.
alter table resolution add column source_documents longtext not null default '[]';

update resolution r join adopted_text t on t.resolution_id = r.id
   set r.source_documents = coalesce(json_extract(t.content, '$.sourceDocuments.items'), '[]');

alter table resolution alter column source_documents drop default;
