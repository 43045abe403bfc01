-- Who may do what, before there is anything to do it to: group roles, schemas, and nothing for everybody.

-- Roles belong to the whole server, so several counties on it make them once, whoever comes first.
DO $$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY[
        'sprechzeit_owner', 'sprechzeit_coordinator', 'sprechzeit_reception', 'sprechzeit_case_manager',
        'sprechzeit_employer_lead', 'sprechzeit_controlling', 'sprechzeit_auditor', 'sprechzeit_feed',
        'sprechzeit_backup'
    ] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
            END IF;
        EXCEPTION
            WHEN duplicate_object OR unique_violation THEN
                NULL;
        END;
    END LOOP;
    -- Whoever migrates works as the owner from here on; a superuser may already.
    IF NOT pg_has_role(current_user, 'sprechzeit_owner', 'MEMBER') THEN
        EXECUTE format('GRANT sprechzeit_owner TO %I', current_user);
    END IF;
    -- The roles are the server's but the county is this database: a login needs CONNECT here besides its role.
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- Equality in exclusion constraints over ranges.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

-- Planning: staff, sites, hours, plans; never a client.
CREATE SCHEMA plan AUTHORIZATION sprechzeit_owner;
-- Clients, cases and consent.
CREATE SCHEMA casefile AUTHORIZATION sprechzeit_owner;
-- What was done, by whom; only ever longer.
CREATE SCHEMA audit AUTHORIZATION sprechzeit_owner;

SET LOCAL ROLE sprechzeit_owner;

GRANT USAGE ON SCHEMA plan
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_controlling, sprechzeit_auditor, sprechzeit_feed, sprechzeit_backup;
GRANT USAGE ON SCHEMA casefile TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor, sprechzeit_backup;
GRANT USAGE ON SCHEMA audit
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_controlling, sprechzeit_auditor, sprechzeit_backup;

-- A backup reads every table, also those that later migrations add.
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO sprechzeit_backup;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON SEQUENCES TO sprechzeit_backup;
-- A function is for those it is granted to, never for everybody.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Which migrations this database has had, word for word, so that one that was edited afterwards is noticed.
CREATE TABLE plan.migration (
    number integer PRIMARY KEY,
    name text NOT NULL,
    text text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT migration_number_counts_from_one CHECK (number >= 1)
);
GRANT SELECT ON plan.migration
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_controlling, sprechzeit_auditor, sprechzeit_feed;
