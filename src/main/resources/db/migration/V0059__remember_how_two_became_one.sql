-- What undoing a merge needs beside the record itself, which the history keeps: the changes that
-- went with it, and the sources that called the record that went.
create table directory_merge (
  community_id varchar(64) not null,
  change_id bigint not null,
  gone_id uuid not null,
  stays_id uuid not null,
  stays varchar(64) not null,
  moved varchar(1000000) not null,
  primary key (community_id, change_id)
);
create index directory_merge_into on directory_merge (community_id, stays_id);
