-- The waiting list: who waits for what, in whose turn, and times that are held for them.
SET LOCAL ROLE sprechzeit_owner;

-- Those who wait for a time, and what it must be like; who they are is kept elsewhere.
CREATE TABLE plan.waiting_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- As unguessable as an appointment's.
    code text COLLATE "C" NOT NULL UNIQUE,
    request_key text COLLATE "C" NOT NULL UNIQUE,
    made_by text NOT NULL DEFAULT session_user,
    since timestamptz NOT NULL DEFAULT plan.clock(),
    state text NOT NULL DEFAULT 'waiting',
    appointment_kind_id bigint NOT NULL REFERENCES plan.appointment_kind,
    duration_minutes bigint NOT NULL,
    -- Any, where nothing is named.
    sites text[] NOT NULL,
    case_managers text[] NOT NULL,
    weekdays bigint[] NOT NULL,
    -- In minutes of the day.
    earliest bigint NOT NULL,
    latest bigint NOT NULL,
    language text,
    may_be_interpreted boolean NOT NULL,
    skill text,
    channel text NOT NULL,
    must_be_step_free boolean NOT NULL,
    is_urgent boolean NOT NULL,
    -- The service has called off an appointment of theirs.
    has_priority boolean NOT NULL,
    -- The time that is held for them, or became their appointment.
    offered_code text COLLATE "C" UNIQUE REFERENCES plan.appointment (code) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT waiting_entry_state_known CHECK (state IN ('waiting', 'served', 'removed')),
    CONSTRAINT waiting_entry_served_by_appointment CHECK (state <> 'served' OR offered_code IS NOT NULL),
    CONSTRAINT waiting_entry_lasts CHECK (duration_minutes BETWEEN 5 AND 480),
    CONSTRAINT waiting_entry_hours_in_order CHECK (0 <= earliest AND earliest < latest AND latest <= 1440),
    CONSTRAINT waiting_entry_weekdays_known CHECK (weekdays <@ '{1,2,3,4,5,6,7}' AND cardinality(weekdays) > 0),
    CONSTRAINT waiting_entry_channel_known CHECK (channel IN ('on_site', 'phone', 'video', 'outreach'))
);

-- Times that somebody who waits does not want; they are not offered to them again.
CREATE TABLE plan.waiting_refusal (
    waiting_entry_id bigint NOT NULL REFERENCES plan.waiting_entry,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager ON DELETE CASCADE,
    starts timestamptz NOT NULL,
    PRIMARY KEY (waiting_entry_id, case_manager_id, starts)
);

-- The list as it is by now, the first in line first: what is urgent, then those whose appointment the service has called
-- off, then by how long they wait. An offer that has run out is none.
CREATE VIEW plan.waiting_now WITH (security_invoker = true) AS
    SELECT waiting_entry.code, waiting_entry.since, waiting_entry.state, appointment_kind.code AS kind,
           waiting_entry.duration_minutes, waiting_entry.sites, waiting_entry.case_managers, waiting_entry.weekdays,
           waiting_entry.earliest, waiting_entry.latest, waiting_entry.language, waiting_entry.may_be_interpreted,
           waiting_entry.skill, waiting_entry.channel, waiting_entry.must_be_step_free, waiting_entry.is_urgent,
           waiting_entry.has_priority, offer.code AS offered,
           row_number() OVER (
               ORDER BY waiting_entry.is_urgent DESC, waiting_entry.has_priority DESC, waiting_entry.since,
                        waiting_entry.id
           ) AS place
      FROM plan.waiting_entry
      JOIN plan.appointment_kind ON appointment_kind.id = waiting_entry.appointment_kind_id
      LEFT JOIN plan.appointment AS offer
        ON offer.code = waiting_entry.offered_code
           AND (waiting_entry.state = 'served' OR offer.state = 'held' AND offer.held_until > plan.clock());

-- Puts somebody on the list. The priority of those whose appointment the service has called off is that of one
-- appointment, and counts once.
CREATE FUNCTION plan.add_waiting(
    key text, new_code text, kind text, minutes bigint, sites text[], case_managers text[], weekdays bigint[],
    earliest bigint, latest bigint, language text, may_be_interpreted boolean, skill text, channel text,
    must_be_step_free boolean, is_urgent boolean, called_off text
) RETURNS SETOF plan.waiting_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF called_off IS NOT NULL AND NOT EXISTS (
        SELECT FROM plan.appointment WHERE code = called_off AND state = 'cancelled_service'
    ) THEN
        PERFORM plan.refuse('waiting_priority_for_called_off', 'the service has not called that appointment off');
    END IF;
    INSERT INTO plan.waiting_entry
        (code, request_key, appointment_kind_id, duration_minutes, sites, case_managers, weekdays, earliest, latest,
         language, may_be_interpreted, skill, channel, must_be_step_free, is_urgent, has_priority)
    SELECT new_code, add_waiting.key, id, minutes, add_waiting.sites, add_waiting.case_managers, add_waiting.weekdays,
           add_waiting.earliest, add_waiting.latest, add_waiting.language, add_waiting.may_be_interpreted,
           add_waiting.skill, add_waiting.channel, add_waiting.must_be_step_free, add_waiting.is_urgent,
           called_off IS NOT NULL
      FROM plan.appointment_kind WHERE code = kind
    ON CONFLICT (request_key) DO NOTHING;
    RETURN QUERY SELECT waiting_now.* FROM plan.waiting_now JOIN plan.waiting_entry USING (code)
                  WHERE request_key = add_waiting.key;
END
$$;

-- Whether the login looks after those who wait for these sites and people; all of either where none is named.
CREATE FUNCTION plan.may_serve(sites text[], case_managers text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.login_is('coordinator')
        OR plan.login_is('reception')
            AND (sites = '{}'
                 OR sites && ARRAY(SELECT code FROM plan.site WHERE id IN (SELECT plan.sites_of_login())))
        OR plan.login_is('case_manager')
            AND (case_managers = '{}'
                 OR case_managers && ARRAY(SELECT code FROM plan.case_manager WHERE id = plan.person_of_login()))
$$;

-- The entry of a code, locked, where somebody still waits.
CREATE FUNCTION plan.lock_waiting(wanted text) RETURNS plan.waiting_entry
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    entry plan.waiting_entry;
BEGIN
    SELECT * INTO entry FROM plan.waiting_entry WHERE code = wanted FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM plan.refuse('waiting_known', 'nobody waits under this code');
    ELSIF NOT plan.may_serve(entry.sites, entry.case_managers) THEN
        PERFORM plan.refuse('appointment_in_own_hands', 'the login does not look after those who wait there');
    ELSIF entry.state <> 'waiting' THEN
        PERFORM plan.refuse('waiting_still', 'they wait no longer');
    END IF;
    RETURN entry;
END
$$;

-- Holds a time for somebody who waits, for a day or until its start, and only if nothing is held for them.
CREATE FUNCTION plan.offer_time(
    entry_code text, request_key text, request_content text, known_revision bigint, new_code text, person text,
    place text, talk tstzrange, occupied tstzrange
) RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    entry plan.waiting_entry;
    seconds double precision := least(86400, extract(epoch FROM lower(talk) - plan.clock()));
BEGIN
    IF EXISTS (
        SELECT FROM plan.request WHERE key = request_key AND content = request_content AND made_by = session_user
    ) THEN
        RETURN QUERY SELECT * FROM plan.appointment_now
                      WHERE code = (SELECT appointment_code FROM plan.request WHERE key = request_key);
        RETURN;
    END IF;
    entry := plan.lock_waiting(entry_code);
    IF EXISTS (
        SELECT FROM plan.appointment WHERE code = entry.offered_code AND state = 'held' AND held_until > plan.clock()
    ) THEN
        PERFORM plan.refuse('waiting_one_offer', 'a time is held for them already');
    END IF;
    RETURN QUERY SELECT * FROM plan.book(
        request_key, request_content, known_revision, new_code,
        (SELECT code FROM plan.appointment_kind WHERE id = entry.appointment_kind_id), person, place, talk, occupied,
        seconds, CASE WHEN entry.may_be_interpreted THEN entry.language END, entry.channel, entry.is_urgent, false,
        NULL, NULL
    );
    UPDATE plan.waiting_entry SET offered_code = new_code WHERE id = entry.id;
END
$$;

-- What was held for somebody who waits becomes their appointment.
CREATE FUNCTION plan.accept_offer(request_key text, request_content text, entry_code text)
RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    entry plan.waiting_entry;
BEGIN
    SELECT * INTO entry FROM plan.waiting_entry WHERE code = entry_code FOR UPDATE;
    IF entry.state IS DISTINCT FROM 'served' THEN
        entry := plan.lock_waiting(entry_code);
        IF entry.offered_code IS NULL THEN
            PERFORM plan.refuse('waiting_offered', 'nothing is held for them');
        END IF;
        PERFORM plan.change_appointment(request_key, request_content, entry.offered_code, 'confirm');
        UPDATE plan.waiting_entry SET state = 'served' WHERE id = entry.id;
    END IF;
    IF NOT plan.may_serve(entry.sites, entry.case_managers) THEN
        PERFORM plan.refuse('appointment_in_own_hands', 'the login does not look after those who wait there');
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = entry.offered_code;
END
$$;

-- Gives back what was held for somebody who waits, and does not offer it to them again. They keep their place.
CREATE FUNCTION plan.decline_offer(request_key text, request_content text, entry_code text)
RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    entry plan.waiting_entry;
BEGIN
    IF EXISTS (
        SELECT FROM plan.request WHERE key = request_key AND content = request_content AND made_by = session_user
    ) THEN
        RETURN QUERY SELECT * FROM plan.appointment_now
                      WHERE code = (SELECT appointment_code FROM plan.request WHERE key = request_key);
        RETURN;
    END IF;
    entry := plan.lock_waiting(entry_code);
    IF entry.offered_code IS NULL THEN
        PERFORM plan.refuse('waiting_offered', 'nothing is held for them');
    END IF;
    INSERT INTO plan.waiting_refusal (waiting_entry_id, case_manager_id, starts)
    SELECT entry.id, case_manager_id, lower(during) FROM plan.appointment WHERE code = entry.offered_code
    ON CONFLICT DO NOTHING;
    UPDATE plan.waiting_entry SET offered_code = NULL WHERE id = entry.id;
    RETURN QUERY SELECT * FROM plan.change_appointment(request_key, request_content, entry.offered_code, 'release');
END
$$;

-- Takes somebody off the list; what is held for them is given back.
CREATE FUNCTION plan.remove_waiting(entry_code text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    entry plan.waiting_entry := plan.lock_waiting(entry_code);
BEGIN
    IF EXISTS (SELECT FROM plan.appointment WHERE code = entry.offered_code AND state = 'held') THEN
        PERFORM plan.change_appointment(
            gen_random_uuid()::text, 'remove ' || entry_code, entry.offered_code, 'release'
        );
    END IF;
    UPDATE plan.waiting_entry SET state = 'removed', offered_code = NULL WHERE id = entry.id;
    PERFORM audit.record('waiting-remove', entry_code);
END
$$;

ALTER TABLE plan.waiting_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.waiting_refusal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON plan.waiting_entry TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.waiting_entry FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_auditor, sprechzeit_backup USING (true);
CREATE POLICY in_own_hands ON plan.waiting_entry FOR SELECT TO sprechzeit_reception, sprechzeit_case_manager
    USING (plan.may_serve(sites, case_managers));
CREATE POLICY everything ON plan.waiting_refusal TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.waiting_refusal FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_auditor, sprechzeit_backup USING (true);
CREATE POLICY of_visible_entry ON plan.waiting_refusal FOR SELECT TO sprechzeit_reception, sprechzeit_case_manager
    USING (EXISTS (SELECT FROM plan.waiting_entry WHERE id = waiting_entry_id));

GRANT SELECT ON plan.waiting_entry, plan.waiting_refusal, plan.waiting_now
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.add_waiting(
        text, text, text, bigint, text[], text[], bigint[], bigint, bigint, text, boolean, text, text, boolean,
        boolean, text
    ),
    plan.offer_time(text, text, text, bigint, text, text, text, tstzrange, tstzrange),
    plan.accept_offer(text, text, text), plan.decline_offer(text, text, text), plan.remove_waiting(text)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.may_serve(text[], text[])
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
