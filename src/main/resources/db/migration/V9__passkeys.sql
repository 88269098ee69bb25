-- Passkeys, as Spring Security 7 keeps them (user-credentials-schema-postgres.sql of spring-security-web). Whose they are is
-- the id of the person in another spelling, so there is nothing to reference; people are never deleted.
create table user_credentials (
	credential_id varchar(1000) not null,
	user_entity_user_id varchar(1000) not null,
	public_key bytea not null,
	signature_count bigint,
	uv_initialized boolean,
	backup_eligible boolean not null,
	authenticator_transports varchar(1000),
	public_key_credential_type varchar(100),
	backup_state boolean not null,
	attestation_object bytea,
	attestation_client_data_json bytea,
	created timestamp,
	last_used timestamp,
	label varchar(1000) not null,
	primary key (credential_id)
);

create index user_credentials_by_person on user_credentials (user_entity_user_id);
