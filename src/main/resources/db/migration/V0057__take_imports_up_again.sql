-- What is needed to take an import up again that the server, the command or the power cut off: the
-- file that was kept, and what was wanted of it. All of it goes when the import has its end.
alter table directory_import add column kept_file varchar(64);
alter table directory_import add column remove_many boolean default false not null;
alter table directory_import add column mapping varchar(200000);
-- Print of the content, by which the same command line knows its import again.
alter table directory_import add column fingerprint varchar(64);
