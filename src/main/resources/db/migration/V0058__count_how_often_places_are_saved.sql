-- As organizations and services have it: an import overwrites nothing that was saved since it looked.
alter table location add column version bigint default 0 not null;
