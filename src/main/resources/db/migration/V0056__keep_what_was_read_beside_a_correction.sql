-- What the organization read when it wrote: nothing is put over what was changed since.
delete from listing_correction;
alter table listing_correction add column was varchar(20000) not null;
