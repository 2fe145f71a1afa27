-- Whoever imports holds this row. The database lets go of it with the connection of whoever dies.
create table import_turn (
  id integer not null primary key
);

insert into import_turn (id) values (1);
