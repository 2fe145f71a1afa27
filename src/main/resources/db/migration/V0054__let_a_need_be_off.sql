-- A need that citizens do not choose here, for now: services keep it.
alter table taxonomy_term add column hidden boolean default false not null;
