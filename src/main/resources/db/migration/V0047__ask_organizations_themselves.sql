-- Links that let an organization look after its own services. A stolen database opens nothing: only
-- the hash of the link is kept. One link an organization works at a time.
create table listing_invitation (
  community_id varchar(64) not null,
  id uuid not null,
  token_hash varchar(64) not null,
  organization varchar(64) not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  opened_at timestamp with time zone,
  answered_at timestamp with time zone,
  primary key (community_id, id),
  unique (token_hash)
);

-- What the organization said of each of its services.
create table listing_answer (
  community_id varchar(64) not null,
  invitation_id uuid not null,
  service_id uuid not null,
  answer varchar(16) not null,
  answered_at timestamp with time zone not null,
  primary key (community_id, invitation_id, service_id)
);

-- What it would change, field by field, until an editor decides. Values as the files write them.
create table listing_correction (
  community_id varchar(64) not null,
  id uuid not null,
  invitation_id uuid not null,
  service_id uuid not null,
  field varchar(32) not null,
  proposed varchar(20000) not null,
  made_at timestamp with time zone not null,
  decision varchar(16),
  decided_at timestamp with time zone,
  decided_by uuid,
  primary key (community_id, id)
);
create index listing_correction_of_service on listing_correction (community_id, service_id);
