-- A PIN of one's own brings a desk's screen back once it has hidden itself.

-- For bcrypt. It is trusted: the owner of a database may add it.
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA search;

SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE plan.desk_pin (
    user_account_id bigint PRIMARY KEY REFERENCES plan.user_account ON DELETE CASCADE,
    -- What a PIN is checked by: bcrypt, with a salt of its own.
    verifier text NOT NULL,
    -- Wrong ones in a row.
    failures bigint NOT NULL DEFAULT 0,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT desk_pin_failures_bounded CHECK (failures BETWEEN 0 AND 5)
);

-- The account of the login.
CREATE FUNCTION plan.account_of_login() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account bigint;
BEGIN
    SELECT id INTO account FROM plan.user_account WHERE login = session_user;
    IF account IS NULL THEN
        RAISE EXCEPTION USING
            MESSAGE = 'there is no such account', ERRCODE = 'check_violation',
            SCHEMA = 'plan', TABLE = 'user_account', CONSTRAINT = 'user_account_known';
    END IF;
    RETURN account;
END
$$;

-- Sets the login's own PIN; nobody sets another's.
CREATE FUNCTION plan.set_desk_pin(pin text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF pin !~ '^[0-9]{4,12}$' OR pin IS NULL THEN
        RAISE EXCEPTION USING
            MESSAGE = 'a PIN has four to twelve digits', ERRCODE = 'check_violation',
            SCHEMA = 'plan', TABLE = 'desk_pin', CONSTRAINT = 'desk_pin_of_digits';
    END IF;
    INSERT INTO plan.desk_pin (user_account_id, verifier)
    VALUES (plan.account_of_login(), search.crypt(pin, search.gen_salt('bf', 10)))
    ON CONFLICT (user_account_id) DO UPDATE
        SET verifier = excluded.verifier, failures = 0, set_at = excluded.set_at;
    PERFORM audit.record('desk pin set', session_user);
END
$$;

-- Forgets the login's own PIN.
CREATE FUNCTION plan.remove_desk_pin() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM plan.desk_pin WHERE user_account_id = plan.account_of_login();
    PERFORM audit.record('desk pin removed', session_user);
END
$$;

-- How many wrong PINs the login has left; nothing where it has none.
CREATE FUNCTION plan.desk_pin_attempts() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT 5 - failures
      FROM plan.desk_pin JOIN plan.user_account ON user_account.id = user_account_id
     WHERE login = session_user
$$;

-- Whether a PIN is the login's. The fifth wrong one in a row is the last that is checked; a new one has to be set then.
CREATE FUNCTION plan.check_desk_pin(pin text) RETURNS TABLE (is_right boolean, attempts bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known plan.desk_pin;
BEGIN
    SELECT desk_pin.* INTO known
      FROM plan.desk_pin
     WHERE user_account_id = plan.account_of_login() FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT true, NULL::bigint;
        RETURN;
    END IF;
    is_right := known.failures < 5 AND search.crypt(pin, known.verifier) = known.verifier;
    UPDATE plan.desk_pin SET failures = CASE WHEN is_right THEN 0 ELSE least(5, known.failures + 1) END
     WHERE user_account_id = known.user_account_id
    RETURNING 5 - failures INTO attempts;
    IF NOT is_right AND attempts = 0 AND known.failures < 5 THEN
        PERFORM audit.record('desk pin used up', session_user);
    END IF;
    RETURN NEXT;
END
$$;

ALTER TABLE plan.desk_pin ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON plan.desk_pin TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.desk_pin FOR SELECT TO sprechzeit_backup USING (true);

REVOKE EXECUTE ON FUNCTION
    plan.account_of_login(), plan.set_desk_pin(text), plan.remove_desk_pin(), plan.desk_pin_attempts(),
    plan.check_desk_pin(text)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    plan.set_desk_pin(text), plan.remove_desk_pin(), plan.desk_pin_attempts(), plan.check_desk_pin(text)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
