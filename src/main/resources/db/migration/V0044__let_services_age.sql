-- Services that nobody verified for too long: since when editors are told that citizens will no
-- longer see them, and since when they do not. Verified on fresh_from or later, a service is seen
-- again at once, whatever this table still says.
create table service_aging (
  community_id varchar(64) not null,
  service_id uuid not null,
  announced_on date not null,
  withdrawn_on date,
  fresh_from date,
  primary key (community_id, service_id)
);
