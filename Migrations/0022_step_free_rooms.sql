-- Rooms without steps: which rooms of a site are reached so, and that whoever needs one has it.
SET LOCAL ROLE sprechzeit_owner;

-- Of a site that is reached without steps some rooms may not be: how many of the first ones are, all where nobody says.
ALTER TABLE plan.site
    ADD COLUMN step_free_rooms bigint,
    ADD CONSTRAINT site_step_free_rooms_counted CHECK (step_free_rooms >= 1);
ALTER TABLE plan.appointment ADD COLUMN must_be_step_free boolean NOT NULL DEFAULT false;

CREATE FUNCTION plan.is_step_free(place bigint, room integer) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT site.is_step_free AND is_step_free.room <= coalesce(step_free_rooms, is_step_free.room)
      FROM plan.site WHERE id = place
$$;

CREATE OR REPLACE VIEW plan.appointment_now WITH (security_invoker = true) AS
    SELECT appointment.code, appointment_kind.code AS kind, case_manager.code AS case_manager, site.code AS site,
           appointment.room, appointment.during,
           CASE WHEN appointment.held_until <= now.time THEN 'released' ELSE appointment.state END AS state,
           CASE WHEN appointment.held_until > now.time THEN appointment.held_until END AS held_until,
           appointment.version, interpretation.language, interpreter.code AS interpreter, appointment.channel,
           appointment.is_urgent, appointment.is_hidden, appointment.overbooked_because, appointment.series,
           appointment.must_be_step_free
      FROM plan.appointment
      JOIN plan.appointment_kind ON appointment_kind.id = appointment.appointment_kind_id
      JOIN plan.case_manager ON case_manager.id = appointment.case_manager_id
      JOIN plan.site ON site.id = appointment.site_id
      LEFT JOIN plan.interpretation ON interpretation.appointment_code = appointment.code
      LEFT JOIN plan.interpreter ON interpreter.id = interpretation.interpreter_id
     CROSS JOIN LATERAL (SELECT plan.clock() AS time) AS now;

-- Takes the first room of a site that is free and, where that is asked for, reached without steps; of those with steps
-- the first where it is not, so that the others stay for whoever needs them. Nothing where none is.
DROP FUNCTION plan.take_room(bigint, bigint, tstzrange);
CREATE FUNCTION plan.take_room(appointment bigint, place bigint, occupied tstzrange, without_steps boolean)
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

-- Takes a person, or the place beside for one appointment too many, and where the talk needs one a room of the site.
-- Holds in the way that have run out are given back first.
--
-- Whoever waits for a room has a person and no room, so that nobody waits for somebody who waits for them.
DROP FUNCTION plan.take_time(bigint, bigint, bigint, tstzrange, boolean, boolean);
CREATE FUNCTION plan.take_time(
    appointment bigint, person bigint, place bigint, occupied tstzrange, needs_room boolean, too_many boolean,
    without_steps boolean
) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    taken_room integer;
BEGIN
    PERFORM plan.release_expired_holds(person, place, occupied);
    IF too_many THEN
        INSERT INTO plan.resource (overbooked_id) VALUES (person) ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO plan.occupancy (resource_id, during, appointment_id)
    SELECT id, occupied, appointment FROM plan.resource
     WHERE case_manager_id = person AND NOT too_many OR overbooked_id = person AND too_many
    ON CONFLICT DO NOTHING;
    IF FOUND AND needs_room THEN
        taken_room := plan.take_room(appointment, place, occupied, without_steps);
    END IF;
    IF NOT FOUND OR needs_room AND taken_room IS NULL THEN
        PERFORM plan.refuse('occupancy_once', 'somebody else was faster');
    END IF;
    RETURN taken_room;
END
$$;

-- What is moved or taken back takes what its kind of talk needs.
CREATE OR REPLACE FUNCTION plan.take_time(appointment bigint, person bigint, place bigint, occupied tstzrange)
RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known record;
BEGIN
    SELECT channel = 'on_site' AS needs_room, overbooked_because IS NOT NULL AS too_many,
           must_be_step_free AS without_steps
      INTO known
      FROM plan.appointment AS talk WHERE talk.id = take_time.appointment;
    RETURN plan.take_time(
        appointment, person, place, occupied, known.needs_room, known.too_many, known.without_steps
    );
END
$$;

-- Whoever cannot climb steps has a room without them, from the day it is booked or moved.
CREATE FUNCTION plan.refuse_room_with_steps() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT plan.is_step_free(NEW.site_id, NEW.room) THEN
        PERFORM plan.refuse('appointment_without_steps', 'there are steps on the way to the room');
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_without_steps_on_insert AFTER INSERT ON plan.appointment
    FOR EACH ROW WHEN (NEW.must_be_step_free AND NEW.room IS NOT NULL)
    EXECUTE FUNCTION plan.refuse_room_with_steps();
CREATE TRIGGER appointment_without_steps_on_move AFTER UPDATE ON plan.appointment
    FOR EACH ROW
    WHEN (NEW.must_be_step_free AND NEW.room IS NOT NULL
          AND (OLD.site_id, OLD.room, OLD.must_be_step_free) IS DISTINCT FROM
              (NEW.site_id, NEW.room, NEW.must_be_step_free))
    EXECUTE FUNCTION plan.refuse_room_with_steps();

-- Books a time, or holds it, with all that can be asked for: an interpreter unless the case manager speaks the language,
-- a channel that may need no room, a room without steps, what is kept back for what is urgent, a second appointment
-- beside another one.
DROP FUNCTION plan.book(
    text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text, text, boolean,
    boolean, text, text
);
CREATE FUNCTION plan.book(
    request_key text, request_content text, known_revision bigint, new_code text, kind text, person text, place text,
    talk tstzrange, occupied tstzrange, hold_seconds double precision, spoken_language text, asked_channel text,
    urgent boolean, hidden boolean, too_many_because text, series_code text,
    without_steps boolean
) RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier text := plan.claim_request(request_key, request_content, new_code);
    new_id bigint;
    person_id bigint;
    place_id bigint;
    taken_room integer;
BEGIN
    IF earlier IS NULL THEN
        PERFORM plan.wait_to_book(known_revision);
        IF lower(talk) < plan.clock() THEN
            PERFORM plan.refuse('appointment_ahead', 'the time has passed');
        ELSIF hold_seconds <= 0 OR hold_seconds > 86400 THEN
            PERFORM plan.refuse('appointment_hold_bearable', 'a hold lasts a day at most');
        ELSIF too_many_because IS NOT NULL AND NOT pg_has_role(session_user, 'sprechzeit_coordinator', 'MEMBER') THEN
            PERFORM plan.refuse('appointment_overbooked_by_coordinator', 'only coordinators overbook');
        END IF;
        SELECT id INTO person_id FROM plan.case_manager WHERE code = person;
        SELECT id INTO place_id FROM plan.site WHERE code = place;
        new_id := nextval('plan.appointment_id_seq');
        taken_room := plan.take_time(
            new_id, person_id, place_id, occupied, asked_channel = 'on_site', too_many_because IS NOT NULL,
            without_steps
        );
        IF spoken_language IS NOT NULL THEN
            INSERT INTO plan.interpretation (appointment_code, language) VALUES (new_code, spoken_language);
        END IF;
        INSERT INTO plan.appointment
            (id, code, appointment_kind_id, case_manager_id, site_id, room, during, state, event, held_until, channel,
             is_urgent, is_hidden, overbooked_because, series, must_be_step_free)
        OVERRIDING SYSTEM VALUE
        VALUES (new_id, new_code, (SELECT id FROM plan.appointment_kind WHERE code = kind), person_id, place_id,
                taken_room, talk, CASE WHEN hold_seconds IS NULL THEN 'booked' ELSE 'held' END,
                CASE WHEN hold_seconds IS NULL THEN 'book' ELSE 'hold' END,
                plan.clock() + make_interval(secs => hold_seconds), asked_channel, urgent, hidden, too_many_because,
                series_code, without_steps);
        IF too_many_because IS NOT NULL THEN
            PERFORM audit.record('appointment-overbook', new_code);
        END IF;
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = coalesce(earlier, new_code);
END
$$;

-- Holds a time for somebody who waits, for a day or until its start, and only if nothing is held for them.
CREATE OR REPLACE FUNCTION plan.offer_time(
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
        NULL, NULL, entry.must_be_step_free
    );
    UPDATE plan.waiting_entry SET offered_code = new_code WHERE id = entry.id;
END
$$;

-- Books or holds a time for one client or for several who come together, with all that can be asked for.
DROP FUNCTION casefile.book_for_clients(
    text[], text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text, text,
    boolean, boolean, text, text, text
);
CREATE FUNCTION casefile.book_for_clients(
    numbers_asked text[], request_key text, request_content text, known_revision bigint, new_code text, kind text,
    person text, place text, talk tstzrange, occupied tstzrange, hold_seconds double precision, spoken_language text,
    asked_channel text, urgent boolean, hidden boolean, too_many_because text, series_code text, without_steps boolean,
    beyond_because text
) RETURNS SETOF plan.appointment_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    booked plan.appointment_now;
    number_asked text;
    waited bigint;
BEGIN
    FOREACH number_asked IN ARRAY numbers_asked LOOP
        PERFORM casefile.known_client(number_asked);
    END LOOP;
    SELECT * INTO booked
      FROM plan.book(
          request_key, request_content, known_revision, new_code, kind, person, place, talk, occupied, hold_seconds,
          spoken_language, asked_channel, urgent, hidden, too_many_because, series_code, without_steps
      );
    -- What was booked before is as it is by now, whatever has become of it.
    IF booked.code = new_code THEN
        FOR waited IN SELECT id FROM casefile.client WHERE number = ANY (numbers_asked) ORDER BY id LOOP
            PERFORM casefile.wait_for_client(waited);
        END LOOP;
        FOREACH number_asked IN ARRAY numbers_asked LOOP
            PERFORM casefile.link_client(booked.code, number_asked, true, beyond_because);
        END LOOP;
    END IF;
    RETURN NEXT booked;
END
$$;

GRANT EXECUTE ON FUNCTION plan.book(
    text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text, text, boolean,
    boolean, text, text, boolean
) TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION casefile.book_for_clients(
    text[], text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text, text,
    boolean, boolean, text, text, boolean, text
) TO sprechzeit_reception;
