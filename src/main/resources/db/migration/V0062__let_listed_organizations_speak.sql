-- What an organization that only a list names says of itself: on which day all was true, and that it
-- is no more (null: it still is).
alter table organization add column assured_date date;
alter table organization add column listed_status varchar(32);
