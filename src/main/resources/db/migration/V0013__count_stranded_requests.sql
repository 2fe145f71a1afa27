-- Requests that browsers keep, sealed, because they were refused. Ids they made up, nothing of anyone.
create table stranded_request (
  community_id varchar(64) not null,
  kiosk_id varchar(64) not null,
  id uuid not null,
  why varchar(32) not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  primary key (community_id, kiosk_id, id)
);
