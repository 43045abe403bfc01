-- Closures of bodies, sites and rooms, of whole days or a part of them, confirmed for each body and year; and what is
-- decided about sessions that cannot be held.
SET LOCAL ROLE sprechzeit_owner;

ALTER TABLE plan.closure
    -- All sites that a body runs, and its people.
    ADD COLUMN employing_body_id bigint REFERENCES plan.employing_body ON DELETE CASCADE,
    -- One room of the site, counted from 1.
    ADD COLUMN room bigint,
    -- A part of each of the days; all of it where nothing is said.
    ADD COLUMN starts time,
    ADD COLUMN ends time,
    ADD COLUMN kind text NOT NULL DEFAULT 'business',
    -- Whether it is a row of the county's files, which an import replaces.
    ADD COLUMN is_imported boolean NOT NULL DEFAULT true,
    ADD COLUMN made_by text NOT NULL DEFAULT session_user,
    ADD COLUMN made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    DROP CONSTRAINT closure_site_id_fkey,
    ADD CONSTRAINT closure_site_id_fkey FOREIGN KEY (site_id) REFERENCES plan.site ON DELETE CASCADE,
    ADD CONSTRAINT closure_of_one_thing CHECK (
        num_nonnulls(site_id, employing_body_id) <= 1 AND (room IS NULL OR site_id IS NOT NULL) AND coalesce(room, 1) >= 1
    ),
    ADD CONSTRAINT closure_part_whole CHECK (num_nulls(starts, ends) <> 1 AND coalesce(starts < ends, true)),
    ADD CONSTRAINT closure_kind_known CHECK (kind IN ('custom', 'business', 'damage', 'other')),
    ADD CONSTRAINT closure_reason_bearable CHECK (is_imported OR length(reason) BETWEEN 1 AND 300),
    ADD CONSTRAINT closure_imported_as_in_files CHECK (
        NOT is_imported OR num_nonnulls(employing_body_id, room, starts, ends) = 0
    );
CREATE INDEX closure_site ON plan.closure (site_id);
CREATE INDEX closure_employing_body ON plan.closure (employing_body_id);

-- That the closures of a body, of its sites and their rooms are known for a year.
CREATE TABLE plan.closure_confirmation (
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body ON DELETE CASCADE,
    year integer NOT NULL,
    confirmed_by text NOT NULL DEFAULT session_user,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (employing_body_id, year),
    CONSTRAINT closure_confirmation_year_bearable CHECK (year BETWEEN 2000 AND 2200)
);

-- What was decided about a session; taken back it stays, and another one can be made.
CREATE TABLE plan.session_decision (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id bigint NOT NULL REFERENCES plan.site ON DELETE CASCADE,
    -- Which session: that of these hours on this date.
    date date NOT NULL,
    starts time NOT NULL,
    outcome text NOT NULL,
    cause text NOT NULL,
    reason text NOT NULL,
    -- Where it is held instead, when it is, or from when to when it still is.
    other_site_id bigint REFERENCES plan.site ON DELETE CASCADE,
    other_date date,
    kept_from time,
    kept_to time,
    -- When nothing is held at the site because of it.
    lost tstzmultirange NOT NULL,
    made_by text NOT NULL DEFAULT session_user,
    made_at timestamptz NOT NULL,
    undone_by text,
    undone_at timestamptz,
    CONSTRAINT session_decision_whole CHECK (
        CASE outcome
            WHEN 'relocated' THEN other_site_id IS NOT NULL AND num_nonnulls(other_date, kept_from, kept_to) = 0
            WHEN 'replaced' THEN other_date IS NOT NULL AND num_nonnulls(other_site_id, kept_from, kept_to) = 0
            WHEN 'shortened' THEN (kept_from < kept_to) IS TRUE AND num_nonnulls(other_site_id, other_date) = 0
            WHEN 'remote' THEN num_nonnulls(other_site_id, other_date, kept_from, kept_to) = 0
            WHEN 'cancelled' THEN num_nonnulls(other_site_id, other_date, kept_from, kept_to) = 0
            ELSE false
        END
    ),
    CONSTRAINT session_decision_cause_known CHECK (
        cause IN ('holiday', 'closure', 'custom', 'unplanned_absence', 'no_staff', 'damage')
    ),
    CONSTRAINT session_decision_reason_bearable CHECK (length(reason) BETWEEN 1 AND 300),
    CONSTRAINT session_decision_undone_whole CHECK (num_nulls(undone_by, undone_at) <> 1)
);
CREATE UNIQUE INDEX session_decision_once ON plan.session_decision (site_id, date, starts) WHERE undone_at IS NULL;
CREATE INDEX session_decision_other_site ON plan.session_decision (other_site_id);

-- Whether a closure falls into a time, whatever it shuts.
CREATE FUNCTION plan.falls_into(shut plan.closure, asked tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM plan.county, generate_series(
                   greatest(lower(shut.days), (lower(asked) AT TIME ZONE time_zone)::date)::timestamp,
                   least(upper(shut.days) - 1, (upper(asked) AT TIME ZONE time_zone)::date)::timestamp,
                   interval '1 day'
               ) AS day
         WHERE tstzrange(
                   (day + coalesce(shut.starts, time '00:00')) AT TIME ZONE time_zone,
                   (day + coalesce(shut.ends, time '24:00')) AT TIME ZONE time_zone
               ) && asked
    )
$$;

-- Whether a site is shut at any time of a talk: by itself, with all others, with the body that runs it, or with its only
-- room.
CREATE OR REPLACE FUNCTION plan.is_closed(place bigint, talk tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM plan.closure, plan.site
         WHERE site.id = place
           AND CASE
               WHEN closure.room IS NOT NULL THEN closure.site_id = place AND coalesce(site.rooms, 1) <= 1
               WHEN closure.site_id IS NOT NULL THEN closure.site_id = place
               WHEN closure.employing_body_id IS NOT NULL THEN closure.employing_body_id = site.host_body_id
               ELSE true
               END
           AND plan.falls_into(closure, talk)
    )
$$;

-- Whether the body that employs a person is shut at any time of a period.
CREATE FUNCTION plan.employer_is_closed(person bigint, asked tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM plan.closure JOIN plan.case_manager USING (employing_body_id)
         WHERE case_manager.id = person AND plan.falls_into(closure, asked)
    )
$$;

-- Whether one of several rooms is shut at any time of a period.
CREATE FUNCTION plan.room_is_closed(place bigint, number bigint, asked tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM plan.closure
         WHERE closure.site_id = place AND closure.room = number AND plan.falls_into(closure, asked)
    )
$$;

-- Whether a session is held as published at a site for all of a period, for all that is decided and known: by phone it is
-- held though the site is shut.
CREATE FUNCTION plan.is_held(person bigint, place bigint, asked tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT NOT EXISTS (
               SELECT FROM plan.session_decision
                WHERE site_id = place AND undone_at IS NULL AND lost && asked
           )
       AND (NOT plan.is_closed(place, asked) AND NOT plan.employer_is_closed(person, asked)
            OR EXISTS (
                SELECT FROM plan.session_decision CROSS JOIN plan.county
                 WHERE site_id = place AND undone_at IS NULL AND outcome IN ('remote', 'shortened')
                   AND date = (lower(asked) AT TIME ZONE time_zone)::date
            ))
$$;

-- The ground of a talk: the plan, a person who is not away, and that what is planned is held.
CREATE OR REPLACE FUNCTION plan.has_ground(person bigint, place bigint, talk tstzrange) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(range_agg(during) @> talk, false)
          FROM plan.assignment
         WHERE case_manager_id = person AND site_id = place AND kind IN ('onsite', 'cover') AND during && talk
    ) AND NOT plan.is_away(person, talk) AND plan.is_held(person, place, talk);
END
$$;

-- A room that is shut is not taken.
CREATE OR REPLACE FUNCTION plan.take_room(appointment bigint, place bigint, occupied tstzrange, without_steps boolean)
RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    candidate record;
BEGIN
    FOR candidate IN
        SELECT resource.id, resource.room
          FROM plan.resource JOIN plan.site ON site.id = resource.site_id
         WHERE site.id = place AND resource.room <= coalesce(site.rooms, 1)
           AND (NOT without_steps OR plan.is_step_free(place, resource.room))
           AND NOT EXISTS (
               SELECT FROM plan.occupancy
                WHERE occupancy.resource_id = resource.id AND occupancy.during && occupied
           )
           AND NOT plan.room_is_closed(place, resource.room, occupied)
         ORDER BY plan.is_step_free(place, resource.room), resource.room
    LOOP
        INSERT INTO plan.occupancy (resource_id, during, appointment_id)
        VALUES (candidate.id, occupied, appointment)
        ON CONFLICT DO NOTHING;
        IF FOUND THEN
            RETURN candidate.room;
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

ALTER TABLE plan.revision DROP CONSTRAINT revision_action_known;
ALTER TABLE plan.revision ADD CONSTRAINT revision_action_known CHECK (
    action IN ('import', 'apply', 'staff', 'leave', 'closure')
);

-- Refuses what is asked of a closure or a session, under the name by which the program knows why.
CREATE FUNCTION plan.refuse_closure(name text, fact text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING
        MESSAGE = fact, ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'closure', CONSTRAINT = name;
END
$$;

-- Whether the login keeps the closures of a body: coordinators those of all, employer leads those of their own.
CREATE FUNCTION plan.keeps_closures(body bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.login_is('coordinator')
        OR plan.login_is('employer_lead') AND body IN (SELECT plan.bodies_of_login())
$$;

-- Refuses to touch a closure that is not the login's to keep; one of every site is the coordinators'.
CREATE FUNCTION plan.refuse_closure_of_others(body bigint, place bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT coalesce(
        plan.keeps_closures(coalesce(body, (SELECT host_body_id FROM plan.site WHERE id = place))),
        plan.login_is('coordinator')
    ) THEN
        RAISE EXCEPTION 'the login does not keep these closures'
            USING ERRCODE = 'insufficient_privilege', SCHEMA = 'plan', TABLE = 'closure';
    END IF;
END
$$;

-- Notes a closure: of a body, of a site or one of its rooms, or of every site where none is named. Appointments in it
-- need a decision from then on.
CREATE FUNCTION plan.add_closure(
    body text, place text, room_number bigint, first date, last date, starts_at time, ends_at time, what text,
    because text, OUT number bigint, OUT stranded bigint
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    body_id bigint := (SELECT id FROM plan.employing_body WHERE code = body);
    place_id bigint := (SELECT id FROM plan.site WHERE code = place);
BEGIN
    IF body IS NOT NULL AND body_id IS NULL OR place IS NOT NULL AND place_id IS NULL
        OR room_number > (SELECT coalesce(rooms, 1) FROM plan.site WHERE id = place_id)
    THEN
        PERFORM plan.refuse_closure('closure_subject_known', 'the county has no such body, site or room');
    END IF;
    PERFORM plan.refuse_closure_of_others(body_id, place_id);
    PERFORM plan.wait_for_turn();
    INSERT INTO plan.closure
        (ordinal, employing_body_id, site_id, room, days, starts, ends, kind, reason, is_imported)
    VALUES (
        (SELECT coalesce(max(ordinal), 0) + 1 FROM plan.closure), body_id, place_id, room_number,
        daterange(first, last, '[]'), starts_at, ends_at, what, because, false
    )
    RETURNING id INTO number;
    PERFORM plan.record_revision('closure', date_trunc('second', plan.clock()));
    PERFORM audit.record(
        'closure-add', coalesce(body, place, '*'),
        jsonb_strip_nulls(jsonb_build_object(
            'closure', number, 'room', room_number, 'first', first, 'last', last, 'starts', starts_at, 'ends', ends_at,
            'kind', what
        ))
    );
    stranded := plan.settle_appointments();
END
$$;

-- Takes a closure back that is no row of the county's files. Appointments that it had stranded are decided as before.
CREATE FUNCTION plan.remove_closure(number bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known plan.closure;
BEGIN
    SELECT * INTO known FROM plan.closure WHERE id = number;
    IF NOT FOUND THEN
        PERFORM plan.refuse_closure('closure_known', 'there is no closure of this number');
    ELSIF known.is_imported THEN
        PERFORM plan.refuse_closure('closure_of_files_stays', 'the closure is a row of the files');
    END IF;
    PERFORM plan.refuse_closure_of_others(known.employing_body_id, known.site_id);
    PERFORM plan.wait_for_turn();
    DELETE FROM plan.closure WHERE id = number;
    PERFORM plan.record_revision('closure', date_trunc('second', plan.clock()));
    PERFORM audit.record('closure-remove', number::text);
END
$$;

-- Says that the closures of a body are known for a year.
CREATE FUNCTION plan.confirm_closures(body text, confirmed_year integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    body_id bigint := (SELECT id FROM plan.employing_body WHERE code = body);
BEGIN
    IF body_id IS NULL THEN
        PERFORM plan.refuse_closure('closure_subject_known', 'the county has no such body');
    END IF;
    PERFORM plan.refuse_closure_of_others(body_id, NULL);
    INSERT INTO plan.closure_confirmation (employing_body_id, year, confirmed_at)
    VALUES (body_id, confirmed_year, date_trunc('second', plan.clock()))
    ON CONFLICT (employing_body_id, year) DO UPDATE
        SET confirmed_by = session_user, confirmed_at = excluded.confirmed_at;
    PERFORM audit.record('closure-confirm', body, jsonb_build_object('year', confirmed_year));
END
$$;

-- Decides about a session. Appointments in what is lost of it need a decision from then on.
CREATE FUNCTION plan.decide_session(
    place text, on_date date, starts_at time, what text, why text, because text, other_place text, on_other_date date,
    from_time time, to_time time, not_held tstzrange[]
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    place_id bigint := (SELECT id FROM plan.site WHERE code = place);
BEGIN
    IF NOT plan.login_is('coordinator') THEN
        RAISE EXCEPTION 'only coordinators decide about sessions'
            USING ERRCODE = 'insufficient_privilege', SCHEMA = 'plan', TABLE = 'session_decision';
    END IF;
    PERFORM plan.wait_for_turn();
    IF EXISTS (
        SELECT FROM plan.session_decision
         WHERE site_id = place_id AND date = on_date AND starts = starts_at AND undone_at IS NULL
    ) THEN
        PERFORM plan.refuse_closure('session_decided_once', 'it has been decided about the session');
    END IF;
    INSERT INTO plan.session_decision
        (site_id, date, starts, outcome, cause, reason, other_site_id, other_date, kept_from, kept_to, lost, made_at)
    VALUES (
        place_id, on_date, starts_at, what, why, because, (SELECT id FROM plan.site WHERE code = other_place),
        on_other_date, from_time, to_time,
        coalesce((SELECT range_agg(part) FROM unnest(not_held) AS part), '{}'), plan.clock()
    );
    PERFORM audit.record(
        'session-decide', place,
        jsonb_build_object('date', on_date, 'starts', starts_at, 'outcome', what, 'cause', why)
    );
    RETURN plan.settle_appointments();
END
$$;

-- Takes back what was decided about a session; appointments that it alone had stranded are booked again.
CREATE FUNCTION plan.undo_session_decision(place text, on_date date, starts_at time) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    taken_back plan.session_decision;
    kept bigint;
BEGIN
    IF NOT plan.login_is('coordinator') THEN
        RAISE EXCEPTION 'only coordinators decide about sessions'
            USING ERRCODE = 'insufficient_privilege', SCHEMA = 'plan', TABLE = 'session_decision';
    END IF;
    PERFORM plan.wait_for_turn();
    UPDATE plan.session_decision
       SET undone_by = session_user, undone_at = plan.clock()
     WHERE site_id = (SELECT id FROM plan.site WHERE code = place) AND date = on_date AND starts = starts_at
       AND undone_at IS NULL
    RETURNING * INTO taken_back;
    IF NOT FOUND THEN
        PERFORM plan.refuse_closure('session_decision_known', 'nothing has been decided about the session');
    END IF;
    WITH lost AS (
        SELECT appointment.id
          FROM plan.appointment JOIN plan.appointment_event
            ON appointment_event.appointment_id = appointment.id
               AND appointment_event.version = appointment.version
         WHERE appointment.site_id = taken_back.site_id AND appointment.during && taken_back.lost
           AND appointment.state = 'needs_decision' AND appointment.event = 'lose'
           AND appointment_event.made_at >= taken_back.made_at AND lower(appointment.during) > plan.clock()
           AND plan.has_ground(appointment.case_manager_id, appointment.site_id, appointment.during)
    ), again AS (
        UPDATE plan.appointment SET state = 'booked', event = 'keep', version = version + 1
         WHERE id IN (SELECT id FROM lost)
        RETURNING id
    )
    SELECT count(*) INTO kept FROM again;
    PERFORM pg_notify('appointments', '');
    PERFORM audit.record(
        'session-undo', place, jsonb_build_object('date', on_date, 'starts', starts_at, 'outcome', taken_back.outcome)
    );
    RETURN kept;
END
$$;

GRANT SELECT ON plan.closure_confirmation, plan.session_decision
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_controlling, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.falls_into(plan.closure, tstzrange), plan.is_closed(bigint, tstzrange),
    plan.employer_is_closed(bigint, tstzrange), plan.room_is_closed(bigint, bigint, tstzrange),
    plan.is_held(bigint, bigint, tstzrange)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.add_closure(text, text, bigint, date, date, time, time, text, text), plan.remove_closure(bigint),
    plan.confirm_closures(text, integer)
    TO sprechzeit_coordinator, sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION
    plan.decide_session(text, date, time, text, text, text, text, date, time, time, tstzrange[]),
    plan.undo_session_decision(text, date, time)
    TO sprechzeit_coordinator;
