-- Days on which the usual hours of a service at a place do not hold: closed, or other hours.
create table special_days (
  community_id varchar(64) not null,
  id uuid not null,
  service_at_location_id uuid not null,
  position integer not null,
  first_day date not null,
  last_day date,
  opens_at time,
  closes_at time,
  description varchar(2000),
  primary key (community_id, id)
);
create index special_days_of_site on special_days (community_id, service_at_location_id);
