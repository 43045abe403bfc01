-- Staff are logins of the server: who they are, how far their roles reach, and rows that others do not see.

-- Two more roles of the server: who looks after accounts, and in whose name the functions below act. Nobody is a member
-- of the second.
DO $$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['sprechzeit_administrator', 'sprechzeit_accounts'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
                EXECUTE format(
                    'CREATE ROLE %I NOLOGIN %s', role_name,
                    CASE role_name WHEN 'sprechzeit_accounts' THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END
                );
            END IF;
        EXCEPTION
            WHEN duplicate_object OR unique_violation THEN
                NULL;
        END;
    END LOOP;
    FOREACH role_name IN ARRAY ARRAY[
        'sprechzeit_administrator', 'sprechzeit_coordinator', 'sprechzeit_reception', 'sprechzeit_case_manager',
        'sprechzeit_employer_lead', 'sprechzeit_controlling', 'sprechzeit_auditor', 'sprechzeit_feed',
        'sprechzeit_backup', 'pg_signal_backend'
    ] LOOP
        BEGIN
            IF NOT EXISTS (
                SELECT FROM pg_auth_members
                 WHERE roleid = role_name::regrole AND member = 'sprechzeit_accounts'::regrole
            ) THEN
                EXECUTE format('GRANT %I TO sprechzeit_accounts WITH ADMIN OPTION', role_name);
            END IF;
        EXCEPTION
            WHEN unique_violation THEN
                NULL;
        END;
    END LOOP;
    IF NOT pg_has_role(current_user, 'sprechzeit_accounts', 'MEMBER') THEN
        EXECUTE format('GRANT sprechzeit_accounts TO %I', current_user);
    END IF;
    EXECUTE format(
        'GRANT CONNECT, TEMPORARY ON DATABASE %I TO sprechzeit_accounts WITH GRANT OPTION', current_database()
    );
END
$$;

SET LOCAL ROLE sprechzeit_owner;

GRANT USAGE ON SCHEMA plan, audit TO sprechzeit_administrator, sprechzeit_accounts;
GRANT EXECUTE ON FUNCTION audit.record(text, text, jsonb) TO sprechzeit_accounts;
-- Those who plan write down what they have done; for all others the functions do.
REVOKE EXECUTE ON FUNCTION audit.record(text, text, jsonb)
    FROM sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
         sprechzeit_auditor;
ALTER TABLE audit.entry ADD CONSTRAINT entry_bearable CHECK (
    length(action) <= 60 AND length(object) <= 200 AND pg_column_size(detail) <= 8000
);
GRANT SELECT ON plan.migration TO sprechzeit_administrator;

-- A member of staff by the name of the login. What a login may do is its membership in roles, which the server keeps.
CREATE TABLE plan.user_account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login text COLLATE "C" NOT NULL UNIQUE,
    display_name text NOT NULL,
    -- Whose appointments are one's own.
    case_manager_id bigint REFERENCES plan.case_manager ON DELETE SET NULL,
    reaches_all_sites boolean NOT NULL,
    reaches_all_bodies boolean NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    locked_at timestamptz,
    CONSTRAINT user_account_login_filled CHECK (login <> ''),
    CONSTRAINT user_account_display_name_bearable CHECK (length(display_name) <= 200)
);
CREATE INDEX user_account_case_manager ON plan.user_account (case_manager_id);

-- The sites at which somebody receives clients.
CREATE TABLE plan.user_site (
    user_account_id bigint NOT NULL REFERENCES plan.user_account ON DELETE CASCADE,
    site_id bigint NOT NULL REFERENCES plan.site ON DELETE CASCADE,
    PRIMARY KEY (user_account_id, site_id)
);
CREATE INDEX user_site_site ON plan.user_site (site_id);

-- The bodies for whose staff somebody decides about leave.
CREATE TABLE plan.user_body (
    user_account_id bigint NOT NULL REFERENCES plan.user_account ON DELETE CASCADE,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body ON DELETE CASCADE,
    PRIMARY KEY (user_account_id, employing_body_id)
);
CREATE INDEX user_body_employing_body ON plan.user_body (employing_body_id);

-- What follows asks for the login, which no SET ROLE changes. Whoever runs the server reaches all of it.

-- Whether whoever is logged in has a role here.
CREATE FUNCTION plan.login_is(role text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_has_role(session_user, 'sprechzeit_' || role, 'MEMBER')
        OR pg_has_role(session_user, 'sprechzeit_owner', 'MEMBER')
$$;

-- The sites that the login reaches.
CREATE FUNCTION plan.sites_of_login() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM plan.site
     WHERE plan.login_is('coordinator')
        OR EXISTS (
            SELECT FROM plan.user_account
             WHERE login = session_user AND locked_at IS NULL
               AND (reaches_all_sites
                    OR EXISTS (
                        SELECT FROM plan.user_site
                         WHERE user_account_id = user_account.id AND site_id = site.id
                    ))
        )
$$;

-- The case manager whom the login belongs to.
CREATE FUNCTION plan.person_of_login() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT case_manager_id FROM plan.user_account WHERE login = session_user AND locked_at IS NULL
$$;

-- The bodies that the login reaches.
CREATE FUNCTION plan.bodies_of_login() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM plan.employing_body
     WHERE plan.login_is('owner')
        OR EXISTS (
            SELECT FROM plan.user_account
             WHERE login = session_user AND locked_at IS NULL
               AND (reaches_all_bodies
                    OR EXISTS (
                        SELECT FROM plan.user_body
                         WHERE user_account_id = user_account.id
                           AND user_body.employing_body_id = employing_body.id
                    ))
        )
$$;

-- The case managers of those bodies.
CREATE FUNCTION plan.staff_of_login() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM plan.case_manager WHERE employing_body_id IN (SELECT plan.bodies_of_login())
$$;

-- Whether the login books with a person at a site: coordinators everywhere, reception at its sites, case managers with
-- themselves.
CREATE FUNCTION plan.may_book(person bigint, place bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF pg_has_role(session_user, 'sprechzeit_coordinator', 'MEMBER')
        OR pg_has_role(session_user, 'sprechzeit_owner', 'MEMBER')
    THEN
        RETURN true;
    END IF;
    RETURN EXISTS (
        SELECT FROM plan.user_account
         WHERE login = session_user AND locked_at IS NULL
           AND (pg_has_role(session_user, 'sprechzeit_reception', 'MEMBER')
                AND (reaches_all_sites
                     OR EXISTS (
                         SELECT FROM plan.user_site
                          WHERE user_account_id = user_account.id AND site_id = place
                     ))
                OR pg_has_role(session_user, 'sprechzeit_case_manager', 'MEMBER') AND case_manager_id = person)
    );
END
$$;

GRANT EXECUTE ON FUNCTION plan.login_is(text), plan.sites_of_login(), plan.person_of_login(), plan.staff_of_login(),
    plan.bodies_of_login(),
    plan.may_book(bigint, bigint)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_controlling, sprechzeit_auditor, sprechzeit_feed, sprechzeit_backup, sprechzeit_administrator,
       sprechzeit_accounts;

-- Booking is done in the owner's name, therefore each appointment asks by itself whose hands it is in. A hold that has
-- run out is cleared away by anybody who needs its time.
CREATE FUNCTION plan.refuse_appointment_of_others() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.event = 'release' AND OLD.held_until <= plan.clock() THEN
        RETURN NEW;
    END IF;
    IF NOT plan.may_book(NEW.case_manager_id, NEW.site_id)
        OR TG_OP = 'UPDATE' AND (NEW.case_manager_id, NEW.site_id) <> (OLD.case_manager_id, OLD.site_id)
        AND NOT plan.may_book(OLD.case_manager_id, OLD.site_id)
    THEN
        PERFORM plan.refuse('appointment_in_own_hands', 'the login does not book with this person at this site');
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER appointment_in_own_hands BEFORE INSERT OR UPDATE ON plan.appointment
    FOR EACH ROW EXECUTE FUNCTION plan.refuse_appointment_of_others();

-- What is taken and until when, for whoever looks for a free time: neither by whom nor for what. Appointments that
-- adjoin are one.
CREATE FUNCTION plan.taken(asked tstzrange, without_code text)
RETURNS TABLE (resource_id bigint, held_until timestamptz, is_urgent boolean, during tstzrange)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT occupancy.resource_id, appointment.held_until, appointment.is_urgent, unnest(range_agg(occupancy.during))
      FROM plan.occupancy JOIN plan.appointment ON appointment.id = occupancy.appointment_id
     WHERE occupancy.during && asked AND appointment.code IS DISTINCT FROM without_code
       AND (appointment.held_until IS NULL OR appointment.held_until > plan.clock())
     GROUP BY occupancy.resource_id, appointment.held_until, appointment.is_urgent
$$;
REVOKE SELECT ON plan.occupancy FROM sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.taken(tstzrange, text)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;

-- Why somebody is away lies apart from the fact that they are: those who plan and those who book never read it.
CREATE TABLE plan.leave_reason (
    leave_id bigint PRIMARY KEY REFERENCES plan.leave ON DELETE CASCADE,
    kind text NOT NULL,
    -- Whose it is and was, whatever anybody makes of the leave or of the person afterwards.
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager ON DELETE CASCADE,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body ON DELETE CASCADE,
    CONSTRAINT leave_reason_kind_known CHECK (kind IN ('vacation', 'sick', 'training', 'special'))
);
CREATE INDEX leave_reason_case_manager ON plan.leave_reason (case_manager_id);
CREATE INDEX leave_reason_employing_body ON plan.leave_reason (employing_body_id);

CREATE FUNCTION plan.keep_whose_reason() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    SELECT case_manager.id, case_manager.employing_body_id INTO NEW.case_manager_id, NEW.employing_body_id
      FROM plan.leave JOIN plan.case_manager ON case_manager.id = leave.case_manager_id
     WHERE leave.id = NEW.leave_id;
    RETURN NEW;
END
$$;

CREATE TRIGGER leave_reason_keeps_whose BEFORE INSERT ON plan.leave_reason
    FOR EACH ROW EXECUTE FUNCTION plan.keep_whose_reason();
INSERT INTO plan.leave_reason (leave_id, kind) SELECT id, kind FROM plan.leave;
ALTER TABLE plan.leave DROP COLUMN kind;
-- A coordinator brings reasons in with the files of a county.
GRANT INSERT ON plan.leave_reason TO sprechzeit_coordinator;
GRANT SELECT ON plan.leave_reason TO sprechzeit_case_manager, sprechzeit_employer_lead;

ALTER TABLE plan.user_account ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.user_site ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.user_body ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.appointment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.appointment_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.interpretation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.leave ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.leave_reason ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY everything ON plan.user_account TO sprechzeit_owner, sprechzeit_accounts USING (true);
CREATE POLICY everybody ON plan.user_account FOR SELECT
    TO sprechzeit_administrator, sprechzeit_auditor, sprechzeit_backup USING (true);
CREATE POLICY oneself ON plan.user_account FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_controlling
    USING (login = session_user);
CREATE POLICY everything ON plan.user_site TO sprechzeit_owner, sprechzeit_accounts USING (true);
CREATE POLICY of_visible_account ON plan.user_site FOR SELECT TO PUBLIC
    USING (EXISTS (SELECT FROM plan.user_account WHERE id = user_account_id));
CREATE POLICY everything ON plan.user_body TO sprechzeit_owner, sprechzeit_accounts USING (true);
CREATE POLICY of_visible_account ON plan.user_body FOR SELECT TO PUBLIC
    USING (EXISTS (SELECT FROM plan.user_account WHERE id = user_account_id));

CREATE POLICY everything ON plan.appointment TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.appointment FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_auditor, sprechzeit_backup USING (true);
CREATE POLICY at_own_sites ON plan.appointment FOR SELECT TO sprechzeit_reception
    USING (site_id = ANY (ARRAY(SELECT plan.sites_of_login())));
CREATE POLICY own ON plan.appointment FOR SELECT TO sprechzeit_case_manager
    USING (case_manager_id = (SELECT plan.person_of_login()));

CREATE POLICY everything ON plan.appointment_event TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.appointment_event FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_auditor, sprechzeit_backup USING (true);
CREATE POLICY of_visible_appointment ON plan.appointment_event FOR SELECT
    TO sprechzeit_reception, sprechzeit_case_manager
    USING (EXISTS (SELECT FROM plan.appointment WHERE id = appointment_id));

CREATE POLICY everything ON plan.interpretation TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.interpretation FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_auditor, sprechzeit_backup USING (true);
CREATE POLICY of_visible_appointment ON plan.interpretation FOR SELECT
    TO sprechzeit_reception, sprechzeit_case_manager
    USING (EXISTS (SELECT FROM plan.appointment WHERE code = appointment_code));

CREATE POLICY everything ON plan.request TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.request FOR SELECT TO sprechzeit_coordinator, sprechzeit_backup USING (true);
CREATE POLICY own ON plan.request FOR SELECT TO sprechzeit_reception, sprechzeit_case_manager
    USING (made_by = session_user);

CREATE POLICY everything ON plan.leave TO sprechzeit_owner, sprechzeit_coordinator USING (true);
CREATE POLICY everybody ON plan.leave FOR SELECT TO sprechzeit_auditor, sprechzeit_backup USING (true);
-- Who is away is everybody's to know who books; who would like to be is not.
CREATE POLICY approved ON plan.leave FOR SELECT TO sprechzeit_reception, sprechzeit_case_manager
    USING (status = 'approved');
CREATE POLICY own ON plan.leave FOR SELECT TO sprechzeit_case_manager
    USING (case_manager_id = (SELECT plan.person_of_login()));
CREATE POLICY of_own_staff ON plan.leave FOR SELECT TO sprechzeit_employer_lead
    USING (case_manager_id = ANY (ARRAY(SELECT plan.staff_of_login())));

-- A reason is shown for the sake of the person, so that no other role of a login widens it.
CREATE POLICY everything ON plan.leave_reason TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.leave_reason FOR SELECT TO sprechzeit_backup USING (true);
CREATE POLICY brought_in ON plan.leave_reason FOR INSERT TO sprechzeit_coordinator WITH CHECK (true);
CREATE POLICY own ON plan.leave_reason FOR SELECT TO sprechzeit_case_manager
    USING (case_manager_id = (SELECT plan.person_of_login()));
CREATE POLICY of_own_staff ON plan.leave_reason FOR SELECT TO sprechzeit_employer_lead
    USING (employing_body_id = ANY (ARRAY(SELECT plan.bodies_of_login())));

GRANT SELECT ON plan.user_account, plan.user_site, plan.user_body
    TO sprechzeit_administrator, sprechzeit_auditor, sprechzeit_coordinator, sprechzeit_reception,
       sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling;
GRANT SELECT, INSERT, UPDATE ON plan.user_account TO sprechzeit_accounts;
GRANT SELECT, INSERT, DELETE ON plan.user_site, plan.user_body TO sprechzeit_accounts;
GRANT SELECT (id, code, ordinal) ON plan.site, plan.employing_body, plan.case_manager
    TO sprechzeit_administrator, sprechzeit_accounts;

-- Accounts as they are by now, with the roles that the server knows of.
CREATE VIEW plan.user_now WITH (security_invoker = true) AS
    SELECT user_account.login, user_account.display_name, case_manager.code AS case_manager,
           user_account.reaches_all_sites, user_account.reaches_all_bodies,
           ARRAY(
               SELECT site.code FROM plan.user_site JOIN plan.site ON site.id = user_site.site_id
                WHERE user_site.user_account_id = user_account.id ORDER BY site.ordinal, site.id
           ) AS sites,
           ARRAY(
               SELECT employing_body.code
                 FROM plan.user_body JOIN plan.employing_body ON employing_body.id = user_body.employing_body_id
                WHERE user_body.user_account_id = user_account.id ORDER BY employing_body.ordinal, employing_body.id
           ) AS bodies,
           ARRAY(
               SELECT substr(given.rolname::text, length('sprechzeit_') + 1)
                 FROM pg_auth_members
                 JOIN pg_roles AS given ON given.oid = pg_auth_members.roleid
                 JOIN pg_roles AS holder ON holder.oid = pg_auth_members.member
                WHERE holder.rolname = user_account.login AND starts_with(given.rolname::text, 'sprechzeit_')
                ORDER BY given.rolname
           ) AS roles,
           user_account.locked_at
      FROM plan.user_account
      LEFT JOIN plan.case_manager ON case_manager.id = user_account.case_manager_id;
GRANT SELECT ON plan.user_now
    TO sprechzeit_administrator, sprechzeit_auditor, sprechzeit_accounts, sprechzeit_coordinator,
       sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling;

-- What makes and changes logins acts in a name that may do so, and only on logins that were made here.
GRANT CREATE ON SCHEMA plan TO sprechzeit_accounts;
SET LOCAL ROLE sprechzeit_accounts;

CREATE FUNCTION plan.refuse_user(name text, fact text, detail text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING
        MESSAGE = fact, DETAIL = detail, ERRCODE = 'check_violation',
        SCHEMA = 'plan', TABLE = 'user_account', CONSTRAINT = name;
END
$$;

-- The account of a login, locked. Nobody changes their own, and only who owns the schema the accounts of those who look
-- after others, look over them, or copy everything.
CREATE FUNCTION plan.lock_user_account(wanted text) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_id bigint;
BEGIN
    SELECT id INTO found_id FROM plan.user_account WHERE login = wanted FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM plan.refuse_user('user_account_known', 'there is no such account');
    ELSIF wanted = session_user THEN
        PERFORM plan.refuse_user('user_account_of_another', 'nobody changes their own account');
    ELSIF NOT pg_has_role(session_user, 'sprechzeit_owner', 'MEMBER') AND EXISTS (
        SELECT FROM unnest('{sprechzeit_administrator,sprechzeit_auditor,sprechzeit_backup}'::text[]) AS role
         WHERE pg_has_role(wanted, role, 'MEMBER')
    ) THEN
        PERFORM plan.refuse_user('user_account_administrator_by_owner', 'only the owner changes this account');
    END IF;
    RETURN found_id;
END
$$;

-- The server's name of a role that can be given to staff. Only who owns the schema makes others look after accounts,
-- or copy everything.
CREATE FUNCTION plan.staff_role(role text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF role IN ('administrator', 'backup') AND NOT pg_has_role(session_user, 'sprechzeit_owner', 'MEMBER') THEN
        PERFORM plan.refuse_user('user_account_administrator_by_owner', 'only the owner gives this role');
    ELSIF role IS NULL OR role NOT IN (
        'administrator', 'coordinator', 'reception', 'case_manager', 'employer_lead', 'controlling', 'auditor', 'feed',
        'backup'
    ) THEN
        PERFORM plan.refuse_user('user_account_role_known', 'there is no such role');
    END IF;
    RETURN 'sprechzeit_' || role;
END
$$;

-- A role that reaches nothing is a mistake.
CREATE FUNCTION plan.refuse_idle_role(account bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known record;
BEGIN
    SELECT user_now.* INTO known
      FROM plan.user_now JOIN plan.user_account ON user_account.login = user_now.login
     WHERE user_account.id = account;
    IF 'reception' = ANY (known.roles) AND NOT known.reaches_all_sites AND known.sites = '{}' THEN
        PERFORM plan.refuse_user('user_account_reception_has_site', 'reception receives somewhere');
    ELSIF 'case_manager' = ANY (known.roles) AND known.case_manager IS NULL THEN
        PERFORM plan.refuse_user('user_account_case_manager_is_person', 'a case manager is somebody of the county');
    ELSIF 'employer_lead' = ANY (known.roles) AND NOT known.reaches_all_bodies AND known.bodies = '{}' THEN
        PERFORM plan.refuse_user('user_account_employer_has_body', 'an employer lead leads somewhere');
    END IF;
END
$$;

-- How far the roles of an account reach, in the place of how far they did.
CREATE FUNCTION plan.store_user_reach(
    account bigint, person text, sites text[], all_sites boolean, bodies text[], all_bodies boolean
) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    unknown text;
BEGIN
    SELECT name INTO unknown
      FROM (
          SELECT person AS name WHERE NOT EXISTS (SELECT FROM plan.case_manager WHERE code = person)
          UNION ALL
          SELECT site FROM unnest(sites) AS site WHERE NOT EXISTS (SELECT FROM plan.site WHERE code = site)
          UNION ALL
          SELECT body FROM unnest(bodies) AS body
           WHERE NOT EXISTS (SELECT FROM plan.employing_body WHERE code = body)
      ) AS unknown_name
     WHERE name IS NOT NULL
     LIMIT 1;
    IF FOUND THEN
        PERFORM plan.refuse_user('user_account_reach_known', 'the county has no such name', unknown);
    END IF;
    UPDATE plan.user_account
       SET case_manager_id = (SELECT id FROM plan.case_manager WHERE code = person),
           reaches_all_sites = all_sites, reaches_all_bodies = all_bodies
     WHERE id = account;
    DELETE FROM plan.user_site WHERE user_account_id = account;
    INSERT INTO plan.user_site (user_account_id, site_id)
    SELECT DISTINCT account, site.id FROM plan.site WHERE code = ANY (sites);
    DELETE FROM plan.user_body WHERE user_account_id = account;
    INSERT INTO plan.user_body (user_account_id, employing_body_id)
    SELECT DISTINCT account, employing_body.id FROM plan.employing_body WHERE code = ANY (bodies);
END
$$;

CREATE FUNCTION plan.give_staff_role(wanted text, role text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('GRANT %I TO %I', plan.staff_role(role), wanted);
    IF role = 'coordinator' THEN
        EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO %I', current_database(), wanted);
    END IF;
    PERFORM audit.record('user role given', wanted, jsonb_build_object('role', role));
END
$$;

-- A password comes as what the server is to check it by, never as itself.
CREATE FUNCTION plan.store_user_password(wanted text, verifier text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]{8,}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' THEN
        PERFORM plan.refuse_user('user_account_password_hidden', 'a password is not sent in clear');
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', wanted, verifier);
    PERFORM audit.record('user password', wanted);
END
$$;

-- Makes a login of the server and lets it into this county. One that the server has already is left alone: it may
-- belong to somebody else, or be more than a member of staff.
CREATE FUNCTION plan.add_user(
    new_login text, name text, roles text[], person text, sites text[], all_sites boolean, bodies text[],
    all_bodies boolean, verifier text DEFAULT NULL
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    new_id bigint;
    role text;
BEGIN
    IF new_login !~ '^[a-z][a-z0-9._-]{0,62}$' OR new_login ~ '^(pg_|sprechzeit_)' THEN
        PERFORM plan.refuse_user('user_account_login_plain', 'no login can have this name');
    END IF;
    INSERT INTO plan.user_account (login, display_name, reaches_all_sites, reaches_all_bodies)
    VALUES (new_login, name, false, false)
    ON CONFLICT DO NOTHING
    RETURNING id INTO new_id;
    IF new_id IS NULL OR EXISTS (SELECT FROM pg_roles WHERE rolname = new_login) THEN
        PERFORM plan.refuse_user('user_account_login_new', 'the server has this login already');
    END IF;
    EXECUTE format(
        'CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', new_login
    );
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), new_login);
    PERFORM audit.record('user added', new_login);
    PERFORM plan.store_user_reach(new_id, person, sites, all_sites, bodies, all_bodies);
    FOREACH role IN ARRAY roles LOOP
        PERFORM plan.give_staff_role(new_login, role);
    END LOOP;
    IF verifier IS NOT NULL THEN
        PERFORM plan.store_user_password(new_login, verifier);
    END IF;
    PERFORM plan.refuse_idle_role(new_id);
END
$$;

-- Gives and takes roles.
CREATE FUNCTION plan.change_user_roles(wanted text, given text[], taken text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account bigint := plan.lock_user_account(wanted);
    role text;
BEGIN
    FOREACH role IN ARRAY taken LOOP
        EXECUTE format('REVOKE %I FROM %I', plan.staff_role(role), wanted);
        IF role = 'coordinator' THEN
            EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM %I', current_database(), wanted);
        END IF;
        PERFORM audit.record('user role taken', wanted, jsonb_build_object('role', role));
    END LOOP;
    FOREACH role IN ARRAY given LOOP
        PERFORM plan.give_staff_role(wanted, role);
    END LOOP;
    PERFORM plan.refuse_idle_role(account);
END
$$;

CREATE FUNCTION plan.change_user_reach(
    wanted text, person text, sites text[], all_sites boolean, bodies text[], all_bodies boolean
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account bigint := plan.lock_user_account(wanted);
BEGIN
    PERFORM plan.store_user_reach(account, person, sites, all_sites, bodies, all_bodies);
    PERFORM audit.record(
        'user reach', wanted,
        jsonb_build_object(
            'person', person, 'sites', sites, 'all_sites', all_sites, 'bodies', bodies, 'all_bodies', all_bodies
        )
    );
    PERFORM plan.refuse_idle_role(account);
END
$$;

CREATE FUNCTION plan.change_user_password(wanted text, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM plan.lock_user_account(wanted);
    PERFORM plan.store_user_password(wanted, verifier);
END
$$;

-- Keeps a login out from now on, and ends what it is doing.
CREATE FUNCTION plan.lock_user(wanted text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account bigint := plan.lock_user_account(wanted);
BEGIN
    EXECUTE format('ALTER ROLE %I NOLOGIN', wanted);
    UPDATE plan.user_account SET locked_at = coalesce(locked_at, clock_timestamp()) WHERE id = account;
    PERFORM audit.record('user locked', wanted);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = wanted;
END
$$;

CREATE FUNCTION plan.unlock_user(wanted text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account bigint := plan.lock_user_account(wanted);
BEGIN
    EXECUTE format('ALTER ROLE %I LOGIN', wanted);
    UPDATE plan.user_account SET locked_at = NULL WHERE id = account;
    PERFORM audit.record('user unlocked', wanted);
END
$$;

REVOKE EXECUTE ON FUNCTION
    plan.refuse_user(text, text, text), plan.lock_user_account(text), plan.staff_role(text),
    plan.refuse_idle_role(bigint), plan.store_user_reach(bigint, text, text[], boolean, text[], boolean),
    plan.give_staff_role(text, text), plan.store_user_password(text, text),
    plan.add_user(text, text, text[], text, text[], boolean, text[], boolean, text),
    plan.change_user_roles(text, text[], text[]),
    plan.change_user_reach(text, text, text[], boolean, text[], boolean), plan.change_user_password(text, text),
    plan.lock_user(text), plan.unlock_user(text)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    plan.add_user(text, text, text[], text, text[], boolean, text[], boolean, text),
    plan.change_user_roles(text, text[], text[]),
    plan.change_user_reach(text, text, text[], boolean, text[], boolean), plan.change_user_password(text, text),
    plan.lock_user(text), plan.unlock_user(text)
    TO sprechzeit_administrator, sprechzeit_owner;

SET LOCAL ROLE sprechzeit_owner;
REVOKE CREATE ON SCHEMA plan FROM sprechzeit_accounts;
