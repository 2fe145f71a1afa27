-- Whom to ask for (HSDS contact). The name is for the team; citizens see title and department.
create table contact (
  community_id varchar(64) not null,
  id uuid not null,
  organization_id uuid,
  service_id uuid,
  position integer not null,
  name varchar(200),
  title varchar(2000),
  department varchar(2000),
  email varchar(254),
  primary key (community_id, id)
);
create index contact_of_organization on contact (community_id, organization_id);
create index contact_of_service on contact (community_id, service_id);

-- What registers call an organization, so that two sources can be seen to mean the same one.
create table organization_identifier (
  community_id varchar(64) not null,
  id uuid not null,
  organization_id uuid not null,
  position integer not null,
  identifier_scheme varchar(200),
  identifier_type varchar(200) not null,
  identifier varchar(200) not null,
  primary key (community_id, id)
);
create index identifier_of_organization on organization_identifier (community_id, organization_id);

-- Where one must live or be to have the service.
create table service_area (
  community_id varchar(64) not null,
  id uuid not null,
  service_id uuid not null,
  position integer not null,
  name varchar(2000) not null,
  description varchar(2000),
  primary key (community_id, id)
);
create index area_of_service on service_area (community_id, service_id);

-- Telephones and languages name their owner as HSDS does, one column for each kind.
alter table phone rename to phone_before;
drop index phone_of_owner;
create table phone (
  community_id varchar(64) not null,
  id uuid not null,
  organization_id uuid,
  service_id uuid,
  location_id uuid,
  position integer not null,
  number varchar(32) not null,
  extension varchar(8),
  type varchar(8) not null,
  description varchar(2000),
  primary key (community_id, id)
);
insert into phone
  (community_id, id, organization_id, service_id, location_id, position, number, extension, type, description)
select p.community_id, p.id, o.id, s.id, l.id, p.position, p.number, p.extension, p.type, p.description
from phone_before p
left join organization o on o.community_id = p.community_id and o.id = p.owner_id
left join service s on s.community_id = p.community_id and s.id = p.owner_id
left join location l on l.community_id = p.community_id and l.id = p.owner_id
where coalesce(o.id, s.id, l.id) is not null;
drop table phone_before;
create index phone_of_organization on phone (community_id, organization_id);
create index phone_of_service on phone (community_id, service_id);
create index phone_of_location on phone (community_id, location_id);

alter table language rename to language_before;
create table language (
  community_id varchar(64) not null,
  organization_id uuid,
  service_id uuid,
  position integer not null,
  code varchar(35) not null
);
insert into language (community_id, organization_id, service_id, position, code)
select p.community_id, o.id, s.id, p.position, p.code
from language_before p
left join organization o on o.community_id = p.community_id and o.id = p.owner_id
left join service s on s.community_id = p.community_id and s.id = p.owner_id
where coalesce(o.id, s.id) is not null;
drop table language_before;
create index language_of_organization on language (community_id, organization_id);
create index language_of_service on language (community_id, service_id);

alter table address add column address_type varchar(16) default 'physical' not null;
alter table taxonomy add column description varchar(2000) default '' not null;
alter table attribute add column link_entity varchar(32) default 'service' not null;
update attribute set link_entity = 'organization'
where link_type in ('listed-need', 'publics', 'roles');

-- When the service last changed here, for those who read only what is new.
alter table service add column last_modified timestamp with time zone;

-- Hours that hold on public holidays, and only then.
alter table schedule add column holidays_only boolean default false not null;

-- What a list calls the organization stays its key when an editor puts its name right.
alter table organization add column listed_name varchar(2000);
alter table organization add column version bigint default 0 not null;
update organization set listed_name = name where listed_as is not null;
insert into attribute
  (community_id, id, link_id, link_entity, link_type, position, attribute_value)
select community_id, id, id, 'organization', 'secteur', 0, description
from organization where listed_as is not null and description is not null;

-- Every change, field by field.
alter table metadata add column field_name varchar(64) default '' not null;
alter table metadata add column previous_value varchar(100000);
alter table metadata add column replacement_value varchar(100000);

-- Whether someone said how one gets in, be it that nothing helps.
alter table location add column accessibility_known boolean default false not null;
update location set accessibility_known = true where exists (
  select 1 from accessibility a
  where a.community_id = location.community_id and a.location_id = location.id
);
