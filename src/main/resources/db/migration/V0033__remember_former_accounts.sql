-- Whose last role in a community was taken: its administrators may bring them back.
create table former_account (
  community_id varchar(64) not null,
  account_id uuid not null references account,
  primary key (community_id, account_id)
);
