-- What is known of a translation beside that it is there: made by a machine, or older than the
-- French it stands for. Without a row it is done, or missing.
create table translation_state (
  community_id varchar(64) not null,
  record_id uuid not null,
  field_name varchar(64) not null,
  language varchar(35) not null,
  state varchar(16) not null,
  primary key (community_id, record_id, field_name, language)
);
