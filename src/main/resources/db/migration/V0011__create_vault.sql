-- Everything personal stands here, encrypted, and nowhere else: erasing is deleting these rows.
create table vault_entry (
  community_id varchar(64) not null,
  owner_id uuid not null,
  part varchar(64) not null,
  key_id bigint not null,
  ciphertext varchar(30000) not null,
  primary key (community_id, owner_id, part)
);

-- Which keys this database needs: a start without them would lose what they protect.
create table key_in_use (
  name varchar(64) not null primary key
);

-- Who opened which request when.
create table access_log (
  community_id varchar(64) not null,
  id uuid not null,
  opened_at timestamp with time zone not null,
  account_id varchar(64) not null,
  worker_id varchar(64),
  request_id uuid not null,
  primary key (community_id, id)
);

create index access_log_of_request on access_log (request_id, opened_at);
