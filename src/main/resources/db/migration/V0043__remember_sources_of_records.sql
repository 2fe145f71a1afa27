-- Which source a record of the directory came from, under which name, and what the source said of
-- each field when it was last brought in: so the next file changes it, and is no duplicate, and what
-- people edited here since is told from what the source changed.
create table source_record (
  community_id varchar(64) not null,
  source varchar(64) not null,
  kind varchar(16) not null,
  external_id varchar(300) not null,
  slug varchar(64) not null,
  field_prints varchar(4000) not null,
  brought_in_at timestamp with time zone not null,
  primary key (community_id, source, kind, external_id)
);
create index source_record_of_slug on source_record (community_id, kind, slug);
