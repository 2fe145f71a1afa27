-- The directory, with the names of HSDS 3.1. Texts stand here in French; their other languages in
-- translation, by field. Ids of what the configuration names come from that name.
create table organization (
  community_id varchar(64) not null,
  id uuid not null,
  slug varchar(64),
  name varchar(2000) not null,
  description varchar(4000),
  email varchar(254),
  website varchar(300),
  -- Only a list of names knows it; the name that list gives the community.
  listed_as varchar(80),
  primary key (community_id, id)
);

create table location (
  community_id varchar(64) not null,
  id uuid not null,
  slug varchar(64) not null,
  location_type varchar(16) not null,
  name varchar(2000) not null,
  description varchar(4000),
  transportation varchar(2000),
  latitude double precision,
  longitude double precision,
  accessibility_note varchar(2000),
  primary key (community_id, id)
);

create table address (
  community_id varchar(64) not null,
  location_id uuid not null,
  address_1 varchar(200) not null,
  address_2 varchar(200),
  city varchar(200) not null,
  state_province varchar(2) not null,
  postal_code varchar(10),
  country varchar(2) not null,
  primary key (community_id, location_id)
);

create table accessibility (
  community_id varchar(64) not null,
  location_id uuid not null,
  position integer not null,
  description varchar(64) not null,
  primary key (community_id, location_id, position)
);

create table service (
  community_id varchar(64) not null,
  id uuid not null,
  slug varchar(64) not null,
  version bigint not null,
  position integer not null,
  organization_id uuid not null,
  name varchar(2000) not null,
  summary varchar(2000),
  description varchar(4000),
  status varchar(32) not null,
  minimum_age integer,
  maximum_age integer,
  eligibility_description varchar(2000),
  interpretation_services varchar(2000),
  application_process varchar(2000),
  email varchar(254),
  url varchar(300),
  alert varchar(2000),
  assured_date date,
  -- Whether someone said which papers to bring, be it none.
  documents_known boolean not null,
  primary key (community_id, id)
);

create table service_at_location (
  community_id varchar(64) not null,
  id uuid not null,
  service_id uuid not null,
  location_id uuid not null,
  position integer not null,
  by_appointment boolean not null,
  on_holidays varchar(8) not null,
  description varchar(2000),
  primary key (community_id, id)
);
create index service_at_location_of_service on service_at_location (community_id, service_id);

create table schedule (
  community_id varchar(64) not null,
  id uuid not null,
  service_at_location_id uuid not null,
  position integer not null,
  freq varchar(16) not null,
  byday varchar(64) not null,
  opens_at time not null,
  closes_at time not null,
  valid_from date,
  valid_to date,
  season_from varchar(5),
  season_to varchar(5),
  description varchar(2000),
  primary key (community_id, id)
);
create index schedule_of_site on schedule (community_id, service_at_location_id);

-- A telephone of a service, of a place or of an organization.
create table phone (
  community_id varchar(64) not null,
  id uuid not null,
  owner_id uuid not null,
  position integer not null,
  number varchar(32) not null,
  extension varchar(8),
  type varchar(8) not null,
  description varchar(2000),
  primary key (community_id, id)
);
create index phone_of_owner on phone (community_id, owner_id);

-- A language of a service or of an organization.
create table language (
  community_id varchar(64) not null,
  owner_id uuid not null,
  position integer not null,
  code varchar(35) not null,
  primary key (community_id, owner_id, position)
);

create table cost_option (
  community_id varchar(64) not null,
  service_id uuid not null,
  option varchar(16) not null,
  amount numeric(10, 2),
  currency varchar(3) not null,
  amount_description varchar(2000),
  primary key (community_id, service_id)
);

create table required_document (
  community_id varchar(64) not null,
  id uuid not null,
  service_id uuid not null,
  position integer not null,
  document varchar(2000) not null,
  primary key (community_id, id)
);

create table taxonomy (
  community_id varchar(64) not null,
  id varchar(64) not null,
  name varchar(200) not null,
  primary key (community_id, id)
);

create table taxonomy_term (
  community_id varchar(64) not null,
  id uuid not null,
  taxonomy_id varchar(64) not null,
  code varchar(64) not null,
  name varchar(2000) not null,
  description varchar(2000) not null,
  pictogram varchar(64) not null,
  position integer not null,
  discreet boolean not null,
  primary key (community_id, id)
);

-- What a service or an organization is about: a term (link_type need) or a word.
create table attribute (
  community_id varchar(64) not null,
  id uuid not null,
  link_id uuid not null,
  link_type varchar(32) not null,
  position integer not null,
  taxonomy_term_id uuid,
  attribute_value varchar(400),
  label varchar(64),
  primary key (community_id, id)
);
create index attribute_of_link on attribute (community_id, link_id);

create table translation (
  community_id varchar(64) not null,
  resource_id uuid not null,
  field_name varchar(32) not null,
  language varchar(35) not null,
  text varchar(4000) not null,
  primary key (community_id, resource_id, field_name, language)
);

-- Who changed what, and when.
create table metadata (
  community_id varchar(64) not null,
  id uuid not null,
  resource_id uuid not null,
  resource_type varchar(32) not null,
  last_action_date timestamp with time zone not null,
  last_action_type varchar(16) not null,
  updated_by uuid not null,
  primary key (community_id, id)
);
