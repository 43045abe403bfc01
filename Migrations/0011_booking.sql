-- Booking: what it is made of, and all that can happen to an appointment, each as one function; there is no other way
-- to it for those who book.
SET LOCAL ROLE sprechzeit_owner;

-- What is asked at every booking is written so that the database can put it in place of the call; the names in it are
-- settled here and now, whatever the path of whoever asks.
CREATE OR REPLACE FUNCTION plan.clock() RETURNS timestamptz
LANGUAGE sql VOLATILE PARALLEL SAFE
RETURN clock_timestamp();

CREATE OR REPLACE FUNCTION plan.takes_up_time(state text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN state IN ('held', 'booked', 'needs_decision', 'arrived', 'completed', 'no_show');

CREATE OR REPLACE FUNCTION plan.can_follow(earlier text, event text, later text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(earlier, '') || ' ' || event || ' ' || later = ANY (ARRAY[
    ' hold held', ' book booked',
    'held confirm booked', 'held release released',
    'booked move booked', 'needs_decision move booked', 'needs_decision keep booked',
    'booked lose needs_decision',
    'booked cancel_client cancelled_client', 'needs_decision cancel_client cancelled_client',
    'booked cancel_service cancelled_service', 'needs_decision cancel_service cancelled_service',
    'booked arrive arrived', 'arrived complete completed', 'booked no_show no_show',
    -- Taken back: a move, or what ended the appointment or began it on its day.
    'booked undo booked', 'booked undo needs_decision', 'booked undo released',
    'cancelled_client undo booked', 'cancelled_client undo needs_decision',
    'cancelled_service undo booked', 'cancelled_service undo needs_decision',
    'arrived undo booked', 'completed undo arrived', 'no_show undo booked'
]) OR earlier <> 'entered_in_error' AND event = 'correct' AND later = 'entered_in_error';

-- What those who book lock beside one another, and those who change the county or the plan alone. It is a table for
-- the sake of its rights: no login can lock it by itself.
CREATE TABLE plan.booking_turn ();

-- Begins a booking or what else happens to an appointment: waits for those who change the county or the plan.
CREATE FUNCTION plan.join_bookings() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'a booking has to see what others have committed'
            USING ERRCODE = 'feature_not_supported';
    END IF;
    LOCK TABLE plan.booking_turn IN ROW SHARE MODE;
END
$$;

-- Begins a change of the county or the plan: waits for those before it, bookings too, and keeps others waiting until
-- this transaction ends.
CREATE OR REPLACE FUNCTION plan.wait_for_turn() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    LOCK TABLE plan.booking_turn IN EXCLUSIVE MODE;
    SELECT FROM plan.head FOR UPDATE
$$;

-- Begins a booking that was found possible in the county as it was at a revision.
CREATE FUNCTION plan.wait_to_book(known_revision bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM plan.join_bookings();
    IF known_revision IS DISTINCT FROM (SELECT revision FROM plan.head) THEN
        PERFORM plan.refuse('booking_knows_county', 'the county or the plan has changed');
    END IF;
END
$$;

-- Refuses what is asked of an appointment, under the name by which the program knows why.
CREATE FUNCTION plan.refuse(name text, fact text, detail text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING
        MESSAGE = fact, DETAIL = detail, ERRCODE = 'check_violation',
        SCHEMA = 'plan', TABLE = 'appointment', CONSTRAINT = name;
END
$$;

-- Nothing is taken for ever; the longest talk with the longest buffers takes twelve hours.
ALTER TABLE plan.occupancy
    DROP CONSTRAINT occupancy_during_half_open,
    ADD CONSTRAINT occupancy_during_half_open CHECK ((
        NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
        AND isfinite(lower(during)) AND isfinite(upper(during))
        AND upper(during) - lower(during) <= interval '12 hours'
    ) IS TRUE);
ALTER TABLE plan.appointment
    DROP CONSTRAINT appointment_during_half_open,
    ADD CONSTRAINT appointment_during_half_open CHECK ((
        NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
        AND isfinite(lower(during)) AND isfinite(upper(during))
    ) IS TRUE);

-- Every person and every room can be taken from the day it is known. A site whose rooms nobody has counted has one.
CREATE FUNCTION plan.add_resources() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'case_manager' THEN
        INSERT INTO plan.resource (case_manager_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
    ELSE
        INSERT INTO plan.resource (site_id, room)
        SELECT NEW.id, number FROM generate_series(1, coalesce(NEW.rooms, 1)) AS number
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER case_manager_is_resource AFTER INSERT ON plan.case_manager
    FOR EACH ROW EXECUTE FUNCTION plan.add_resources();
CREATE TRIGGER site_has_resources AFTER INSERT OR UPDATE OF rooms ON plan.site
    FOR EACH ROW EXECUTE FUNCTION plan.add_resources();
INSERT INTO plan.resource (case_manager_id) SELECT id FROM plan.case_manager ORDER BY id ON CONFLICT DO NOTHING;
INSERT INTO plan.resource (site_id, room)
SELECT id, number FROM plan.site, generate_series(1, coalesce(rooms, 1)) AS number ORDER BY id, number
ON CONFLICT DO NOTHING;

-- Appointments as they are by now: a hold that has run out is none, whether or not anybody has cleared it away.
CREATE VIEW plan.appointment_now WITH (security_invoker = true) AS
    SELECT appointment.code, appointment_kind.code AS kind, case_manager.code AS case_manager, site.code AS site,
           appointment.room, appointment.during,
           CASE WHEN appointment.held_until <= now.time THEN 'released' ELSE appointment.state END AS state,
           CASE WHEN appointment.held_until > now.time THEN appointment.held_until END AS held_until,
           appointment.version
      FROM plan.appointment
      JOIN plan.appointment_kind ON appointment_kind.id = appointment.appointment_kind_id
      JOIN plan.case_manager ON case_manager.id = appointment.case_manager_id
      JOIN plan.site ON site.id = appointment.site_id
     CROSS JOIN LATERAL (SELECT plan.clock() AS time) AS now;

-- Whether the published plan has a person at a site for a whole talk; rows that adjoin are one stay.
CREATE FUNCTION plan.has_ground(person bigint, place bigint, talk tstzrange) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(range_agg(during) @> talk, false)
          FROM plan.assignment
         WHERE case_manager_id = person AND site_id = place AND kind IN ('onsite', 'cover') AND during && talk
    );
END
$$;

-- The plan changes while nobody books, whoever changes it; so a booking need not hold on to the rows it stands on.
CREATE FUNCTION plan.change_alone() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    LOCK TABLE plan.booking_turn IN EXCLUSIVE MODE;
    RETURN NULL;
END
$$;

CREATE TRIGGER assignment_changes_alone BEFORE INSERT OR UPDATE OR DELETE ON plan.assignment
    FOR EACH STATEMENT EXECUTE FUNCTION plan.change_alone();

CREATE OR REPLACE FUNCTION plan.refuse_talk_outside_plan() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM plan.join_bookings();
    IF NOT plan.has_ground(NEW.case_manager_id, NEW.site_id, NEW.during) THEN
        PERFORM plan.refuse(
            'appointment_within_plan', 'the plan does not have the person at the site for the whole talk'
        );
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION plan.refuse_stranded_appointments() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM plan.appointment
         WHERE case_manager_id = OLD.case_manager_id AND site_id = OLD.site_id AND during && OLD.during
           AND state IN ('held', 'booked') AND lower(during) > plan.clock()
           AND NOT plan.has_ground(case_manager_id, site_id, during)
    ) THEN
        RAISE EXCEPTION 'an appointment would be left without its person'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'assignment',
                  CONSTRAINT = 'assignment_keeps_appointments';
    END IF;
    RETURN NULL;
END
$$;

-- Takes the ground from appointments that are to come: what was booked needs a decision, what was held is given back.
CREATE FUNCTION plan.lose_appointments(lost text[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_notify('appointments', '');
    WITH locked AS (
        SELECT id FROM plan.appointment
         WHERE code = ANY (lost) AND state IN ('held', 'booked') AND lower(during) > plan.clock()
         ORDER BY id
           FOR UPDATE
    ), changed AS (
        UPDATE plan.appointment
           SET state = CASE state WHEN 'held' THEN 'released' ELSE 'needs_decision' END,
               event = CASE state WHEN 'held' THEN 'release' ELSE 'lose' END,
               held_until = NULL, version = version + 1
         WHERE id IN (SELECT id FROM locked)
        RETURNING id, state
    ), freed AS (
        DELETE FROM plan.occupancy WHERE appointment_id IN (SELECT id FROM changed WHERE state = 'released')
    )
    SELECT count(*) FROM changed WHERE state = 'needs_decision'
$$;

CREATE OR REPLACE FUNCTION plan.settle_appointments() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.lose_appointments(array_agg(code))
      FROM plan.appointment
     WHERE state IN ('held', 'booked') AND lower(during) > plan.clock()
       AND NOT plan.has_ground(case_manager_id, site_id, during)
$$;

-- Notes a request under its key; waits for another sender of the same one.
--
-- Gives the code of the appointment where the request was done before, and nothing where it is to be done now.
CREATE FUNCTION plan.claim_request(request_key text, request_content text, code text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier plan.request;
BEGIN
    INSERT INTO plan.request (key, content, appointment_code) VALUES (request_key, request_content, code)
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        RETURN NULL;
    END IF;
    SELECT * INTO earlier FROM plan.request WHERE key = request_key;
    IF earlier.content <> request_content OR earlier.made_by <> session_user
        OR earlier.appointment_code <> claim_request.code
            AND EXISTS (SELECT FROM plan.appointment AS known WHERE known.code = claim_request.code)
    THEN
        PERFORM plan.refuse('request_content_same', 'the key belongs to another request');
    END IF;
    RETURN earlier.appointment_code;
END
$$;

-- Gives back holds that have run out and are in the way of somebody.
CREATE FUNCTION plan.release_expired_holds(person bigint, place bigint, occupied tstzrange) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    expired bigint[] := ARRAY(
        SELECT appointment.id
          FROM plan.appointment
          JOIN plan.occupancy ON occupancy.appointment_id = appointment.id
          JOIN plan.resource ON resource.id = occupancy.resource_id
         WHERE appointment.state = 'held' AND appointment.held_until <= plan.clock()
           AND occupancy.during && occupied AND (resource.case_manager_id = person OR resource.site_id = place)
    );
BEGIN
    IF expired <> '{}' THEN
        WITH locked AS (
            SELECT id FROM plan.appointment WHERE id = ANY (expired) AND state = 'held' ORDER BY id FOR UPDATE
        ), released AS (
            UPDATE plan.appointment
               SET state = 'released', event = 'release', held_until = NULL, version = version + 1
             WHERE id IN (SELECT id FROM locked)
            RETURNING id
        )
        DELETE FROM plan.occupancy WHERE appointment_id IN (SELECT id FROM released);
    END IF;
END
$$;

-- Takes the first room of a site that is free; nothing where none is.
CREATE FUNCTION plan.take_room(appointment bigint, place bigint, occupied tstzrange) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    candidate record;
BEGIN
    FOR candidate IN
        SELECT resource.id, resource.room
          FROM plan.resource JOIN plan.site ON site.id = resource.site_id
         WHERE site.id = place AND resource.room <= coalesce(site.rooms, 1)
           AND NOT EXISTS (
               SELECT FROM plan.occupancy
                WHERE occupancy.resource_id = resource.id AND occupancy.during && occupied
           )
         ORDER BY resource.room
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

-- The appointment of a code, locked, and only where something can happen to it: what it is by now and what an event
-- makes of it.
CREATE FUNCTION plan.lock_appointment(
    wanted text, event text, OUT talk plan.appointment, OUT next_state text
) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    SELECT * INTO talk FROM plan.appointment WHERE code = wanted FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM plan.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    SELECT state INTO next_state
      FROM unnest(ARRAY['booked', 'released', 'cancelled_client', 'cancelled_service', 'arrived', 'completed',
                        'no_show', 'entered_in_error']) AS state
     WHERE plan.can_follow(talk.state, event, state);
    IF talk.held_until <= plan.clock() AND event <> 'release' THEN
        PERFORM plan.refuse('appointment_hold_lasts', 'the hold has run out');
    ELSIF next_state IS NULL THEN
        PERFORM plan.refuse('appointment_state_follows', 'this cannot happen to it', talk.state);
    END IF;
END
$$;

-- From when on something can happen to an appointment; the program knows the same by heart, and a test holds the two
-- equal. Nothing where it can at any time.
CREATE FUNCTION plan.earliest(event text, during tstzrange) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
           WHEN event IN ('arrive', 'complete')
           THEN date_trunc('day', lower(during) AT TIME ZONE time_zone) AT TIME ZONE time_zone
           WHEN event = 'no_show' THEN lower(during) + interval '15 minutes'
           END
      FROM plan.county
$$;

-- Lets something happen to an appointment that leaves its time as it is, or gives it back.
CREATE FUNCTION plan.change_appointment(request_key text, request_content text, code_asked text, event_asked text)
RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known record;
    first_possible timestamptz;
BEGIN
    IF NOT EXISTS (SELECT FROM plan.appointment WHERE code = code_asked) THEN
        PERFORM plan.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    IF plan.claim_request(request_key, request_content, code_asked) IS NULL THEN
        PERFORM plan.join_bookings();
        SELECT * INTO known FROM plan.lock_appointment(code_asked, event_asked);
        IF event_asked NOT IN ('confirm', 'release', 'cancel_client', 'cancel_service', 'keep', 'arrive', 'complete',
                               'no_show', 'correct') THEN
            PERFORM plan.refuse('appointment_state_follows', 'this is no change of its own', (known.talk).state);
        END IF;
        first_possible := plan.earliest(event_asked, (known.talk).during);
        IF plan.clock() < first_possible THEN
            PERFORM plan.refuse(
                'appointment_event_in_time', 'it is too early', extract(epoch FROM first_possible)::bigint::text
            );
        END IF;
        IF event_asked = 'correct' AND EXISTS (
            SELECT FROM plan.appointment_event
             WHERE appointment_id = (known.talk).id AND event = 'complete' AND made_by = session_user
        ) THEN
            PERFORM plan.refuse('appointment_corrected_by_another', 'who completed it does not correct it');
        END IF;
        UPDATE plan.appointment
           SET state = known.next_state, event = event_asked, held_until = NULL, version = version + 1
         WHERE id = (known.talk).id;
        IF NOT plan.takes_up_time(known.next_state) THEN
            DELETE FROM plan.occupancy WHERE appointment_id = (known.talk).id;
        END IF;
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = code_asked;
END
$$;

-- Moves an appointment to another time, person or place; the old time is free for others once the new one is taken for
-- good.
CREATE FUNCTION plan.move_appointment(
    request_key text, request_content text, known_revision bigint, code_asked text, person text, place text,
    talk tstzrange, occupied tstzrange
) RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known record;
    person_id bigint;
    place_id bigint;
    taken_room integer;
BEGIN
    IF NOT EXISTS (SELECT FROM plan.appointment WHERE code = code_asked) THEN
        PERFORM plan.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    IF plan.claim_request(request_key, request_content, code_asked) IS NULL THEN
        PERFORM plan.wait_to_book(known_revision);
        IF lower(talk) < plan.clock() THEN
            PERFORM plan.refuse('appointment_ahead', 'the time has passed');
        END IF;
        SELECT * INTO known FROM plan.lock_appointment(code_asked, 'move');
        SELECT id INTO person_id FROM plan.case_manager WHERE code = person;
        SELECT id INTO place_id FROM plan.site WHERE code = place;
        -- What it has itself must not stand in its own way.
        DELETE FROM plan.occupancy WHERE appointment_id = (known.talk).id;
        taken_room := plan.take_time((known.talk).id, person_id, place_id, occupied);
        UPDATE plan.appointment
           SET case_manager_id = person_id, site_id = place_id, room = taken_room, during = talk,
               state = known.next_state, event = 'move', version = version + 1
         WHERE id = (known.talk).id;
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = code_asked;
END
$$;

-- Takes back what happened to an appointment last, by another entry on its record: for ten minutes, and by whoever did
-- it.
CREATE FUNCTION plan.undo_appointment(request_key text, request_content text, code_asked text)
RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    talk plan.appointment;
    kind plan.appointment_kind;
    last plan.appointment_event;
    earlier plan.appointment_event;
    next_state text;
    taken_room integer;
BEGIN
    IF NOT EXISTS (SELECT FROM plan.appointment WHERE code = code_asked) THEN
        PERFORM plan.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    IF plan.claim_request(request_key, request_content, code_asked) IS NULL THEN
        PERFORM plan.join_bookings();
        SELECT * INTO talk FROM plan.appointment WHERE code = code_asked FOR UPDATE;
        SELECT * INTO kind FROM plan.appointment_kind WHERE id = talk.appointment_kind_id;
        SELECT * INTO last FROM plan.appointment_event WHERE appointment_id = talk.id AND version = talk.version;
        SELECT * INTO earlier FROM plan.appointment_event
         WHERE appointment_id = talk.id AND version = talk.version - 1;
        IF earlier IS NULL OR earlier.state = 'held' THEN
            -- A booking that is taken back gives up its time.
            next_state := CASE talk.state WHEN 'booked' THEN 'released' END;
            earlier := last;
        ELSIF plan.can_follow(talk.state, 'undo', earlier.state) THEN
            next_state := earlier.state;
        END IF;
        IF last.event = 'undo' OR next_state IS NULL THEN
            PERFORM plan.refuse('appointment_undo_possible', 'there is nothing to take back');
        ELSIF last.made_by <> session_user THEN
            PERFORM plan.refuse('appointment_undo_by_same', 'somebody else has done it');
        ELSIF plan.clock() >= last.made_at + interval '10 minutes' THEN
            PERFORM plan.refuse(
                'appointment_undo_in_time', 'it is too late',
                extract(epoch FROM last.made_at + interval '10 minutes')::bigint::text
            );
        END IF;
        taken_room := earlier.room;
        DELETE FROM plan.occupancy WHERE appointment_id = talk.id;
        IF plan.takes_up_time(next_state) THEN
            taken_room := plan.take_time(
                talk.id, earlier.case_manager_id, earlier.site_id,
                tstzrange(
                    lower(earlier.during) - make_interval(mins => kind.buffer_before_minutes::integer),
                    upper(earlier.during) + make_interval(mins => kind.buffer_after_minutes::integer)
                )
            );
        END IF;
        UPDATE plan.appointment
           SET state = next_state, event = 'undo', case_manager_id = earlier.case_manager_id,
               site_id = earlier.site_id, room = taken_room, during = earlier.during, version = version + 1
         WHERE id = talk.id;
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = code_asked;
END
$$;

-- Tells whoever shows appointments that some have changed, and nothing more: said after a change and not within it,
-- because all who announce something commit one after another. Nobody has to wait until it is on the disk.
CREATE FUNCTION plan.announce_appointments() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM pg_notify('appointments', '');
END
$$;

REVOKE INSERT, UPDATE ON plan.appointment
    FROM sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
REVOKE USAGE ON SEQUENCE plan.appointment_id_seq
    FROM sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
REVOKE INSERT ON plan.resource FROM sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
REVOKE INSERT, DELETE ON plan.occupancy FROM sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
REVOKE INSERT ON plan.request FROM sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT SELECT ON plan.appointment_now
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.change_appointment(text, text, text, text),
    plan.move_appointment(text, text, bigint, text, text, text, tstzrange, tstzrange),
    plan.undo_appointment(text, text, text)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.announce_appointments()
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.lose_appointments(text[]) TO sprechzeit_coordinator;
GRANT EXECUTE ON FUNCTION plan.earliest(text, tstzrange), plan.has_ground(bigint, bigint, tstzrange)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
