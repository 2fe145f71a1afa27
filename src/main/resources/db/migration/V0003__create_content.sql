create table crisis_line (
  community_id varchar(64) not null,
  id varchar(64) not null,
  position integer not null,
  entry varchar(8000) not null,
  primary key (community_id, id)
);

create table news (
  community_id varchar(64) not null,
  id uuid not null,
  slug varchar(64) not null,
  version bigint not null,
  position integer not null,
  entry varchar(20000) not null,
  primary key (community_id, id),
  unique (community_id, slug)
);
