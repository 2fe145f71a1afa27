create table host_site (
  community_id varchar(64) not null,
  id varchar(64) not null,
  entry varchar(8000) not null,
  primary key (community_id, id)
);

create table kiosk (
  community_id varchar(64) not null,
  id varchar(64) not null,
  site_id varchar(64) not null,
  position integer not null,
  status varchar(16) not null,
  entry varchar(4000) not null,
  last_seen timestamp with time zone,
  primary key (community_id, id),
  unique (id)
);

-- Hashes only: who reads the database cannot become a kiosk.
create table device_token (
  token_hash varchar(64) not null primary key,
  kiosk_id varchar(64) not null references kiosk (id),
  issued_at timestamp with time zone not null
);

create table activation_link (
  link_hash varchar(64) not null primary key,
  kiosk_id varchar(64) not null references kiosk (id),
  expires_at timestamp with time zone not null
);
