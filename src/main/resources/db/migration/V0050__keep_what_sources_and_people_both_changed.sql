-- What a source changed of a record that people changed here too, until someone decides. A field
-- that is empty: the source no longer knows the record.
create table source_conflict (
  community_id varchar(64) not null,
  source varchar(64) not null,
  kind varchar(16) not null,
  external_id varchar(300) not null,
  field_name varchar(64) not null,
  slug varchar(64) not null,
  in_source varchar(1000000) not null,
  found_at timestamp with time zone not null,
  primary key (community_id, source, kind, external_id, field_name)
);
