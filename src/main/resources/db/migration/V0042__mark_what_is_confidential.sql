-- What the team may know and nobody else: it reaches no kiosk, no search, no API and no export.
alter table location add column confidential boolean default false not null;
alter table address add column confidential boolean default false not null;
alter table phone add column confidential boolean default false not null;

-- Terms of a taxonomy stand under each other; needs do not.
alter table taxonomy_term add column parent_id uuid;
