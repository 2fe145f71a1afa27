-- What was last brought in from the files, so that what people changed since can be told apart.
create table config_applied (
  community_id varchar(64) not null,
  section varchar(64) not null,
  item_key varchar(300) not null,
  content_hash varchar(64) not null,
  applied_at timestamp with time zone not null,
  primary key (community_id, section, item_key)
);

-- One row once the very first loading is complete; from then on files are only applied on request.
create table config_installation (
  id integer not null primary key,
  loaded_at timestamp with time zone not null,
  checked_files varchar(64) not null
);

create table community (
  community_id varchar(64) not null primary key,
  entry varchar(20000) not null
);
