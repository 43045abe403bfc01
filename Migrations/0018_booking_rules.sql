-- Rules of booking: how many appointments one client may have ahead, several clients in one talk, priority that counts
-- once, confirmations that are taken back, and how long a desk may lose an interpreter.
SET LOCAL ROLE sprechzeit_owner;

ALTER TABLE plan.role_policy
    -- How many appointments one client may have ahead; a series is one.
    ADD COLUMN client_limit bigint NOT NULL DEFAULT 3,
    ADD CONSTRAINT role_policy_client_limit_bearable CHECK (client_limit BETWEEN 1 AND 100);

-- Changes how soon and how far ahead a role books, and how much for one client.
DROP FUNCTION plan.set_role_policy(text, bigint, bigint);
CREATE FUNCTION plan.set_role_policy(who text, notice bigint, horizon bigint, most bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE plan.role_policy SET notice_minutes = notice, horizon_days = horizon, client_limit = most WHERE role = who;
    PERFORM audit.record(
        'role-policy', who, jsonb_build_object('notice', notice, 'horizon', horizon, 'client_limit', most)
    );
END
$$;

-- How soon and how far ahead whoever asks may book, and how much for one client.
DROP FUNCTION plan.my_terms();
CREATE FUNCTION plan.my_terms(OUT notice_minutes bigint, OUT horizon_days bigint, OUT client_limit bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(min(role_policy.notice_minutes), 0),
           CASE WHEN bool_and(role_policy.horizon_days IS NOT NULL) THEN max(role_policy.horizon_days) END,
           coalesce(max(role_policy.client_limit), 3)
      FROM plan.role_policy
     WHERE pg_has_role(session_user, 'sprechzeit_' || role, 'MEMBER')
$$;

-- One talk may be for several, as a household is.
ALTER TABLE casefile.appointment_client
    -- Counted from 1: the first is the one whom a screen names.
    ADD COLUMN position bigint NOT NULL DEFAULT 1,
    -- Why it is booked though the client has as many ahead as they may.
    ADD COLUMN beyond_limit_because text,
    DROP CONSTRAINT appointment_client_pkey,
    ADD PRIMARY KEY (appointment_code, client_id),
    ADD CONSTRAINT appointment_client_position_once UNIQUE (appointment_code, position),
    ADD CONSTRAINT appointment_client_position_counted CHECK (position >= 1),
    ADD CONSTRAINT appointment_client_reason_bearable CHECK (length(beyond_limit_because) BETWEEN 1 AND 300);
ALTER TABLE casefile.appointment_client ALTER COLUMN position DROP DEFAULT;

-- What happens to an appointment happens to its clients; of a hold that is given back nothing stays.
CREATE OR REPLACE FUNCTION casefile.follow_appointment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    owners bigint[] := ARRAY(
        SELECT client_id FROM casefile.appointment_client WHERE appointment_code = NEW.code ORDER BY client_id
    );
    owner bigint;
BEGIN
    FOREACH owner IN ARRAY owners LOOP
        PERFORM casefile.wait_for_client(owner);
    END LOOP;
    IF owners = '{}' THEN
        RETURN NULL;
    ELSIF NEW.state = 'released' THEN
        DELETE FROM casefile.appointment_client WHERE appointment_code = NEW.code;
    ELSE
        UPDATE casefile.appointment_client
           SET during = NEW.during, takes_up_time = plan.takes_up_time(NEW.state)
         WHERE appointment_code = NEW.code;
    END IF;
    RETURN NULL;
END
$$;

-- What a client has ahead beside an appointment and its series: of every other series the first talk, and all that
-- stand alone.
CREATE FUNCTION casefile.others_ahead(known bigint, besides text) RETURNS SETOF text
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT ON (coalesce(talk.series, talk.code)) talk.code
      FROM casefile.appointment_client JOIN plan.appointment AS talk ON talk.code = appointment_client.appointment_code
     WHERE client_id = known AND lower(talk.during) > plan.clock()
       AND talk.state IN ('held', 'booked', 'needs_decision') AND coalesce(talk.held_until > plan.clock(), true)
       AND coalesce(talk.series, talk.code) IS DISTINCT FROM (
           SELECT coalesce(series, code) FROM plan.appointment WHERE code = besides
       )
     ORDER BY coalesce(talk.series, talk.code), lower(talk.during)
$$;

-- Says whose an appointment is, beside others where that is meant; the same again changes nothing.
DROP FUNCTION casefile.link_client(text, text);
CREATE FUNCTION casefile.link_client(
    code_asked text, number_asked text, beside_others boolean DEFAULT false, because text DEFAULT NULL
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint := casefile.known_client(number_asked);
    talk plan.appointment;
    taken bigint;
    most bigint := (SELECT client_limit FROM plan.my_terms());
    is_beyond boolean;
BEGIN
    SELECT * INTO talk FROM plan.appointment WHERE code = code_asked FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM casefile.refuse('appointment_known', 'there is no appointment of this code');
    END IF;
    IF EXISTS (
        SELECT FROM casefile.appointment_client WHERE appointment_code = code_asked AND client_id = known
    ) THEN
        RETURN;
    END IF;
    SELECT max(position) INTO taken FROM casefile.appointment_client WHERE appointment_code = code_asked;
    IF taken IS NOT NULL AND NOT beside_others THEN
        PERFORM casefile.refuse('appointment_has_no_other_client', 'the appointment is somebody else''s');
    ELSIF NOT plan.takes_up_time(talk.state) OR talk.held_until <= plan.clock() THEN
        PERFORM casefile.refuse('appointment_takes_place', 'the appointment does not take place');
    END IF;
    PERFORM casefile.wait_for_client(known);
    is_beyond := lower(talk.during) > plan.clock() AND talk.state IN ('held', 'booked', 'needs_decision')
        AND (SELECT count(*) FROM casefile.others_ahead(known, code_asked)) >= most
        AND NOT EXISTS (
            SELECT FROM casefile.appointment_client JOIN plan.appointment ON code = appointment_code
             WHERE client_id = known AND takes_up_time AND series = talk.series
        );
    IF is_beyond AND because IS NULL THEN
        PERFORM casefile.refuse('client_within_limit', 'the client has as many ahead as they may', most::text);
    ELSIF is_beyond AND NOT pg_has_role(session_user, 'sprechzeit_coordinator', 'MEMBER') THEN
        PERFORM casefile.refuse('client_limit_passed_by_coordinator', 'only coordinators pass the limit');
    END IF;
    INSERT INTO casefile.appointment_client
        (appointment_code, client_id, during, takes_up_time, position, beyond_limit_because)
    VALUES (code_asked, known, talk.during, true, coalesce(taken, 0) + 1, CASE WHEN is_beyond THEN because END);
    PERFORM audit.record('client_link', number_asked, jsonb_build_object('appointment', code_asked));
    IF is_beyond THEN
        PERFORM audit.record('client_limit_pass', number_asked, jsonb_build_object('appointment', code_asked));
    END IF;
END
$$;

-- Says that an appointment is nobody's that is known, or not for one of those whose it is.
DROP FUNCTION casefile.unlink_client(text);
CREATE FUNCTION casefile.unlink_client(code_asked text, number_asked text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint;
    freed text;
BEGIN
    IF NOT EXISTS (SELECT FROM plan.appointment WHERE code = code_asked) THEN
        PERFORM casefile.refuse('appointment_known', 'there is no appointment of this code');
    ELSIF number_asked IS NOT NULL THEN
        known := casefile.known_client(number_asked);
    END IF;
    FOR freed IN
        WITH unlinked AS (
            DELETE FROM casefile.appointment_client
             WHERE appointment_code = code_asked AND client_id = coalesce(known, client_id)
            RETURNING client_id
        )
        SELECT number FROM casefile.client WHERE id IN (SELECT client_id FROM unlinked) ORDER BY number
    LOOP
        PERFORM audit.record('client_unlink', freed, jsonb_build_object('appointment', code_asked));
    END LOOP;
END
$$;

-- Books or holds a time for one client or for several who come together: for all of them or not at all.
--
-- All of them are waited for first, in one order, so that nobody waits for somebody who waits for them.
DROP FUNCTION casefile.book_for_client(
    text, text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text, text, boolean,
    boolean, text, text
);
CREATE FUNCTION casefile.book_for_clients(
    numbers_asked text[], request_key text, request_content text, known_revision bigint, new_code text, kind text,
    person text, place text, talk tstzrange, occupied tstzrange, hold_seconds double precision, spoken_language text,
    asked_channel text, urgent boolean, hidden boolean, too_many_because text, series_code text, beyond_because text
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
          spoken_language, asked_channel, urgent, hidden, too_many_because, series_code
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

-- Whose appointments are, the first one first: no more than number and initials.
CREATE OR REPLACE FUNCTION casefile.clients_of(codes text[]) RETURNS TABLE (code text, number text, initials text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT appointment_code, number,
           coalesce(upper(left(given_latin, 1)) || '.', '') || coalesce(upper(left(family_latin, 1)) || '.', '')
      FROM casefile.appointment_client JOIN casefile.client ON client.id = appointment_client.client_id
     WHERE appointment_code = ANY (codes)
     ORDER BY appointment_code, position
$$;

-- What clients have ahead beside one appointment, for whoever books another one for them: when, by the county's clocks,
-- and the code only where the login could look it up itself. That somebody was told is written down.
CREATE FUNCTION casefile.appointments_ahead(numbers_asked text[], besides text)
RETURNS TABLE (number text, day date, hour time, code text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    told text;
BEGIN
    FOR told IN SELECT number FROM casefile.client WHERE number = ANY (numbers_asked) ORDER BY number LOOP
        PERFORM audit.record('client_appointments_ahead', told);
    END LOOP;
    RETURN QUERY
    SELECT client.number, local.starts::date, local.starts::time,
           CASE WHEN NOT talk.is_hidden AND plan.may_book(talk.case_manager_id, talk.site_id) THEN talk.code END
      FROM casefile.client
     CROSS JOIN LATERAL casefile.others_ahead(client.id, besides) AS ahead
      JOIN plan.appointment AS talk ON talk.code = ahead
     CROSS JOIN plan.county
     CROSS JOIN LATERAL (SELECT lower(talk.during) AT TIME ZONE county.time_zone AS starts) AS local
     WHERE client.number = ANY (numbers_asked)
     ORDER BY lower(talk.during), talk.code, client.number;
END
$$;

-- Whether one of several clients is in another talk, for each start of a talk of some length.
CREATE FUNCTION casefile.are_busy(numbers_asked text[], starts bigint[], minutes bigint) RETURNS SETOF boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT EXISTS (
               SELECT FROM casefile.appointment_client
                 JOIN casefile.client ON client.id = appointment_client.client_id
                 JOIN plan.appointment ON appointment.code = appointment_client.appointment_code
                WHERE client.number = ANY (numbers_asked) AND appointment_client.takes_up_time
                  AND appointment_client.during && tstzrange(
                      to_timestamp(asked.start), to_timestamp(asked.start) + make_interval(mins => minutes::integer)
                  )
                  AND coalesce(appointment.held_until > plan.clock(), true)
           )
      FROM unnest(starts) WITH ORDINALITY AS asked (start, place)
     ORDER BY asked.place;
END
$$;

-- Whom a client knows: with whom they last talked, else with whom they first will. Of hidden appointments nobody hears.
CREATE FUNCTION casefile.person_known_to(number_asked text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint := casefile.known_client(number_asked);
BEGIN
    PERFORM audit.record('client_known_person', number_asked);
    RETURN (
        SELECT case_manager.code
          FROM casefile.appointment_client
          JOIN plan.appointment ON appointment.code = appointment_client.appointment_code
          JOIN plan.case_manager ON case_manager.id = appointment.case_manager_id
         CROSS JOIN LATERAL (SELECT appointment.state IN ('arrived', 'completed') AS happened) AS talk
         WHERE client_id = known AND appointment.state IN ('booked', 'needs_decision', 'arrived', 'completed')
           AND NOT appointment.is_hidden
         ORDER BY talk.happened DESC, CASE WHEN talk.happened THEN lower(appointment.during) END DESC,
                  lower(appointment.during), appointment.id
         LIMIT 1
    );
END
$$;

-- The priority of those whose appointment the service has called off is that of one appointment, and counts once: who
-- left the list without a time has it still.
ALTER TABLE plan.waiting_entry
    ADD COLUMN called_off_code text COLLATE "C" REFERENCES plan.appointment (code),
    ADD CONSTRAINT waiting_entry_priority_has_ground CHECK (called_off_code IS NULL OR has_priority);
CREATE UNIQUE INDEX waiting_priority_once ON plan.waiting_entry (called_off_code) WHERE state <> 'removed';

CREATE OR REPLACE FUNCTION plan.add_waiting(
    key text, new_code text, kind text, minutes bigint, sites text[], case_managers text[], weekdays bigint[],
    earliest bigint, latest bigint, language text, may_be_interpreted boolean, skill text, channel text,
    must_be_step_free boolean, is_urgent boolean, called_off text
) RETURNS SETOF plan.waiting_now
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF called_off IS NOT NULL AND NOT EXISTS (
        SELECT FROM plan.waiting_entry WHERE request_key = add_waiting.key
    ) THEN
        PERFORM FROM plan.appointment WHERE code = called_off AND state = 'cancelled_service' FOR NO KEY UPDATE;
        IF NOT FOUND THEN
            PERFORM plan.refuse('waiting_priority_for_called_off', 'the service has not called that appointment off');
        ELSIF EXISTS (SELECT FROM plan.waiting_entry WHERE called_off_code = called_off AND state <> 'removed') THEN
            PERFORM plan.refuse('waiting_priority_once', 'that appointment has put somebody before others already');
        END IF;
    END IF;
    INSERT INTO plan.waiting_entry
        (code, request_key, appointment_kind_id, duration_minutes, sites, case_managers, weekdays, earliest, latest,
         language, may_be_interpreted, skill, channel, must_be_step_free, is_urgent, has_priority, called_off_code)
    SELECT new_code, add_waiting.key, id, minutes, add_waiting.sites, add_waiting.case_managers, add_waiting.weekdays,
           add_waiting.earliest, add_waiting.latest, add_waiting.language, add_waiting.may_be_interpreted,
           add_waiting.skill, add_waiting.channel, add_waiting.must_be_step_free, add_waiting.is_urgent,
           called_off IS NOT NULL, called_off
      FROM plan.appointment_kind WHERE code = kind
    ON CONFLICT (request_key) DO NOTHING;
    RETURN QUERY SELECT waiting_now.* FROM plan.waiting_now JOIN plan.waiting_entry USING (code)
                  WHERE request_key = add_waiting.key;
END
$$;

-- A confirmation that is taken back leaves the hold that it was.
ALTER TABLE plan.appointment_event ADD COLUMN held_until timestamptz;

CREATE OR REPLACE FUNCTION plan.record_appointment_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO plan.appointment_event
        (appointment_id, version, event, state, case_manager_id, site_id, room, during, held_until)
    VALUES (NEW.id, NEW.version, NEW.event, NEW.state, NEW.case_manager_id, NEW.site_id, NEW.room, NEW.during,
            NEW.held_until);
    RETURN NULL;
END
$$;

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
    -- Taken back: a booking, a confirmation, a move, or what ended the appointment or began it on its day.
    'booked undo booked', 'booked undo needs_decision', 'booked undo released', 'booked undo held',
    'cancelled_client undo booked', 'cancelled_client undo needs_decision',
    'cancelled_service undo booked', 'cancelled_service undo needs_decision',
    'arrived undo booked', 'completed undo arrived', 'no_show undo booked'
]) OR earlier <> 'entered_in_error' AND event = 'correct' AND later = 'entered_in_error';

-- Takes back what happened to an appointment last, by another entry on its record: for ten minutes, and by whoever did
-- it. What was held is held again, for ten minutes at least.
CREATE OR REPLACE FUNCTION plan.undo_appointment(request_key text, request_content text, code_asked text)
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
        IF earlier.appointment_id IS NULL THEN
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
               site_id = earlier.site_id, room = taken_room, during = earlier.during, version = version + 1,
               held_until = CASE next_state
                   WHEN 'held' THEN greatest(earlier.held_until, plan.clock() + interval '10 minutes')
               END
         WHERE id = talk.id;
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = code_asked;
END
$$;

-- Whoever accepted what is no appointment any more waits again, in their place; a priority goes with the cancellation
-- that it came from.
CREATE FUNCTION plan.let_wait_again() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF OLD.state = 'cancelled_service' THEN
        UPDATE plan.waiting_entry
           SET has_priority = false, called_off_code = NULL
         WHERE called_off_code = NEW.code AND state <> 'served';
    ELSE
        UPDATE plan.waiting_entry
           SET state = 'waiting', offered_code = CASE NEW.state WHEN 'held' THEN offered_code END
         WHERE offered_code = NEW.code AND state = 'served';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_taken_back_waits_again AFTER UPDATE ON plan.appointment
    FOR EACH ROW
    WHEN (NEW.event = 'undo' AND (OLD.state = 'cancelled_service' OR NEW.state IN ('held', 'released')))
    EXECUTE FUNCTION plan.let_wait_again();

-- Whoever books loses an interpreter for twelve weeks at most, so that a slip of the pen does not empty a year; for
-- longer only coordinators do.
ALTER FUNCTION plan.lose_interpreter(text, tstzrange, boolean, boolean) RENAME TO lose_interpreter_at_will;
REVOKE EXECUTE ON FUNCTION plan.lose_interpreter_at_will(text, tstzrange, boolean, boolean)
    FROM sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;

CREATE FUNCTION plan.lose_interpreter(who text, lost tstzrange, is_away boolean, find_another boolean)
RETURNS TABLE (appointment_code text, another text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF upper(lost) > plan.clock() + interval '12 weeks'
        AND NOT pg_has_role(session_user, 'sprechzeit_coordinator', 'MEMBER')
    THEN
        PERFORM plan.refuse(
            'interpreter_lost_within_weeks', 'only coordinators lose an interpreter for longer',
            extract(epoch FROM plan.clock() + interval '12 weeks')::bigint::text
        );
    END IF;
    RETURN QUERY SELECT * FROM plan.lose_interpreter_at_will(who, lost, is_away, find_another);
END
$$;

GRANT EXECUTE ON FUNCTION plan.my_terms(), plan.lose_interpreter(text, tstzrange, boolean, boolean)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.set_role_policy(text, bigint, bigint, bigint) TO sprechzeit_coordinator;
GRANT EXECUTE ON FUNCTION
    casefile.link_client(text, text, boolean, text),
    casefile.unlink_client(text, text),
    casefile.book_for_clients(
        text[], text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text, text,
        boolean, boolean, text, text, text
    ),
    casefile.appointments_ahead(text[], text), casefile.are_busy(text[], bigint[], bigint),
    casefile.person_known_to(text)
    TO sprechzeit_reception;
