-- A cluster needs a key in each table, to tell which row two nodes changed at once.
alter table mail_calendar add column if not exists id tinyint not null default 1 primary key first;
