-- Each import that somebody began on the screen: the report is a file beside the database.
create table directory_import (
  community_id varchar(64) not null,
  id uuid not null,
  begun_at timestamp with time zone not null,
  begun_by varchar(200) not null,
  file_name varchar(200) not null,
  format varchar(32) not null,
  source varchar(64),
  rehearsal boolean not null,
  ended varchar(16) not null,
  counts varchar(2000),
  problems integer not null,
  conflicts integer not null,
  primary key (community_id, id)
);
