-- Counts passwords: sessions opened under an earlier one are out.
alter table account add column epoch bigint default 0 not null;
