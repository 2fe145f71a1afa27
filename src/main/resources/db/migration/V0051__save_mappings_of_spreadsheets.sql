-- Which column of a source's spreadsheets says what, as its mapping file says it.
create table import_mapping (
  community_id varchar(64) not null,
  source varchar(64) not null,
  mapping varchar(200000) not null,
  saved_at timestamp with time zone not null,
  primary key (community_id, source)
);
