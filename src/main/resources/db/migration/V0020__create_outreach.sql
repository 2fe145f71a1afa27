-- Teams and workers. What a deployment decides about them is the entry; on_duty is the worker's own.
create table outreach_team (
  community_id varchar(64) not null,
  id varchar(64) not null,
  entry varchar(4000) not null,
  primary key (community_id, id),
  unique (id)
);

create table outreach_worker (
  community_id varchar(64) not null,
  id varchar(64) not null,
  display_name varchar(60) not null,
  team_id varchar(64) not null,
  entry varchar(4000) not null,
  on_duty boolean not null,
  duty_since timestamp with time zone not null,
  primary key (community_id, id),
  unique (id),
  foreign key (community_id, team_id) references outreach_team (community_id, id)
);
