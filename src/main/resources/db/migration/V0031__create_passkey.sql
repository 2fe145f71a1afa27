-- Names and columns are those of Spring Security's JDBC repositories for WebAuthn.
create table user_entities (
  id varchar(200) primary key,
  name varchar(64) not null unique,
  display_name varchar(200)
);

create table user_credentials (
  credential_id varchar(1400) primary key,
  user_entity_user_id varchar(200) not null references user_entities,
  public_key bytea not null,
  signature_count bigint,
  uv_initialized boolean,
  backup_eligible boolean not null,
  authenticator_transports varchar(200),
  public_key_credential_type varchar(100),
  backup_state boolean not null,
  attestation_object bytea,
  attestation_client_data_json bytea,
  created timestamp with time zone not null,
  last_used timestamp with time zone not null,
  label varchar(100) not null
);
create index user_credentials_user on user_credentials (user_entity_user_id);
