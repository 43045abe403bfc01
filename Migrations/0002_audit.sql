-- The audit trail: entries are added by one function, in the transaction of the act, and never change again.
SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE audit.entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- The login, also where it acted in another role.
    actor text NOT NULL DEFAULT session_user,
    action text NOT NULL,
    -- What it was done to, by its name in the county.
    object text NOT NULL,
    -- Numbers and codes only.
    detail jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT entry_action_named CHECK (action <> ''),
    CONSTRAINT entry_detail_is_object CHECK (jsonb_typeof(detail) = 'object')
);

CREATE FUNCTION audit.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'entries of the audit trail are never changed or removed'
        USING ERRCODE = 'restrict_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
              CONSTRAINT = 'entry_append_only';
END
$$;

CREATE TRIGGER entry_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- The only way to add an entry: nobody can choose the actor or the time.
CREATE FUNCTION audit.record(action text, object text, detail jsonb DEFAULT '{}') RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO audit.entry (action, object, detail) VALUES (action, object, detail)
$$;

GRANT EXECUTE ON FUNCTION audit.record(text, text, jsonb)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_controlling, sprechzeit_auditor;
GRANT SELECT ON audit.entry TO sprechzeit_auditor;
