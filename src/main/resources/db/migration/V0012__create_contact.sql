-- Figures and states only; what is personal stands in vault_entry.
create table contact_request (
  community_id varchar(64) not null,
  id uuid not null,
  version bigint not null,
  kiosk_id varchar(64) not null,
  received_at timestamp with time zone not null,
  answer_by timestamp with time zone,
  urgent boolean not null,
  language varchar(35) not null,
  way varchar(16) not null,
  needs varchar(800) not null,
  service_id uuid,
  consent_version integer not null,
  consent_language varchar(35) not null,
  consent_at timestamp with time zone not null,
  -- Keyed hashes, emptied with the personal data.
  code_hash varchar(64),
  content_hash varchar(64),
  state varchar(16) not null,
  worker_id varchar(64),
  state_at timestamp with time zone,
  outcome varchar(32),
  unmet_need varchar(64),
  unmet_reason varchar(32),
  overdue boolean not null,
  unread boolean not null,
  next_step varchar(32),
  next_step_at timestamp with time zone,
  primary key (community_id, id),
  unique (id),
  unique (code_hash)
);

create index contact_request_by_state on contact_request (community_id, state);

create table contact_attempt (
  community_id varchar(64) not null,
  request_id uuid not null,
  id uuid not null,
  attempted_at timestamp with time zone not null,
  worker_id varchar(64) not null,
  way varchar(16) not null,
  result varchar(16) not null,
  primary key (community_id, request_id, id)
);

create table contact_message (
  community_id varchar(64) not null,
  request_id uuid not null,
  id uuid not null,
  written_at timestamp with time zone not null,
  sender varchar(16) not null,
  primary key (community_id, request_id, id)
);

create table contact_history (
  community_id varchar(64) not null,
  request_id uuid not null,
  version bigint not null,
  happened_at timestamp with time zone not null,
  what varchar(32) not null,
  worker_id varchar(64),
  to_worker_id varchar(64),
  outcome varchar(32),
  primary key (community_id, request_id, version)
);
