-- Who signs in. locked = put aside by an administrator; wrong passwords are counted elsewhere.
create table account (
  id uuid primary key,
  version bigint not null,
  login varchar(64) not null unique,
  display_name varchar(80) not null,
  worker_id varchar(64),
  password_hash varchar(255),
  demo boolean not null,
  locked boolean not null,
  created_at timestamp with time zone not null
);

create table account_grant (
  community_id varchar(64) not null,
  account_id uuid not null references account,
  role varchar(16) not null,
  primary key (community_id, account_id, role)
);
create index account_grant_account on account_grant (account_id);

-- One-time links; no account = the link of the first administrator. Only a hash is kept.
create table access_link (
  token_hash varchar(64) primary key,
  account_id uuid references account,
  expires_at timestamp with time zone not null
);

-- Wrong passwords by name typed, whether an account has that name or not, so that both look alike.
-- The name is hashed: people type passwords into the wrong field.
create table sign_in_failure (
  subject varchar(64) primary key,
  failures integer not null,
  last_at timestamp with time zone not null,
  locked_until timestamp with time zone
);
