create table host_venue (
  community_id varchar(64) not null,
  id varchar(64) not null,
  position integer not null,
  entry varchar(8000) not null,
  primary key (community_id, id)
);
