create table consent_text (
  community_id varchar(64) not null,
  purpose varchar(32) not null,
  version integer not null,
  entry varchar(20000) not null,
  primary key (community_id, purpose, version)
);
