-- Interpreters: who interprets what and when, booked together with an appointment or not at all.
SET LOCAL ROLE sprechzeit_owner;

-- The kinds of interpreters, in the order in which they are asked.
CREATE TABLE plan.interpreter_kind (
    code text COLLATE "C" PRIMARY KEY,
    ordinal bigint NOT NULL UNIQUE,
    -- How many days ahead one of them must be asked.
    lead_days bigint NOT NULL,
    CONSTRAINT interpreter_kind_known CHECK (code IN ('staff', 'pool', 'phone', 'sworn')),
    CONSTRAINT interpreter_kind_lead_bearable CHECK (lead_days BETWEEN 0 AND 365)
);
INSERT INTO plan.interpreter_kind (code, ordinal, lead_days)
VALUES ('staff', 0, 0), ('pool', 1, 7), ('phone', 2, 0), ('sworn', 3, 0);

-- Where something legally binding is said, only a sworn interpreter will do.
ALTER TABLE plan.appointment_kind ADD COLUMN needs_sworn boolean NOT NULL DEFAULT false;
INSERT INTO plan.appointment_kind
    (ordinal, code, name, duration_minutes, buffer_before_minutes, buffer_after_minutes, horizon_days, needs_sworn)
VALUES (3, 'binding', 'Rechtsverbindliche Erklärung', 60, 0, 0, 182, true);

CREATE TABLE plan.interpreter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text COLLATE "C" NOT NULL,
    display_name text NOT NULL,
    kind text COLLATE "C" NOT NULL REFERENCES plan.interpreter_kind,
    languages text[] NOT NULL,
    CONSTRAINT interpreter_code_filled CHECK (code <> ''),
    CONSTRAINT interpreter_code_once UNIQUE (code),
    CONSTRAINT interpreter_languages_known CHECK (
        cardinality(languages) > 0 AND array_position(languages, NULL) IS NULL
    )
);

-- When an interpreter can be asked: every week or every other one, or on one date.
CREATE TABLE plan.interpreter_window (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    interpreter_id bigint NOT NULL REFERENCES plan.interpreter ON DELETE CASCADE,
    -- Monday is 1.
    weekday smallint,
    parity text NOT NULL,
    date date,
    starts time NOT NULL,
    ends time NOT NULL,
    CONSTRAINT interpreter_window_weekly_or_once CHECK (num_nonnulls(weekday, date) = 1),
    CONSTRAINT interpreter_window_weekday_known CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT interpreter_window_parity_known CHECK (
        parity = 'all' OR parity IN ('odd', 'even') AND weekday IS NOT NULL
    ),
    CONSTRAINT interpreter_window_ends_after_start CHECK (starts < ends)
);
CREATE INDEX interpreter_window_interpreter ON plan.interpreter_window (interpreter_id);

CREATE TABLE plan.interpreter_absence (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    interpreter_id bigint NOT NULL REFERENCES plan.interpreter ON DELETE CASCADE,
    during tstzrange NOT NULL,
    CONSTRAINT interpreter_absence_during_half_open CHECK ((
        NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
        AND isfinite(lower(during)) AND isfinite(upper(during))
    ) IS TRUE)
);
CREATE INDEX interpreter_absence_during ON plan.interpreter_absence USING gist (interpreter_id, during);

ALTER TABLE plan.resource
    ADD COLUMN interpreter_id bigint UNIQUE REFERENCES plan.interpreter ON DELETE CASCADE,
    DROP CONSTRAINT resource_is_one_thing,
    ADD CONSTRAINT resource_is_one_thing CHECK (
        num_nonnulls(case_manager_id, site_id, interpreter_id) = 1 AND num_nulls(site_id, room) <> 1 AND room >= 1
    );

-- Every interpreter can be taken from the day they are known.
CREATE FUNCTION plan.add_interpreter_resource() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO plan.resource (interpreter_id) VALUES (NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER interpreter_is_resource AFTER INSERT ON plan.interpreter
    FOR EACH ROW EXECUTE FUNCTION plan.add_interpreter_resource();

-- The appointments that are interpreted unless the case manager speaks the language.
CREATE TABLE plan.interpretation (
    -- It is asked for first and the appointment comes after it, in one transaction.
    appointment_code text COLLATE "C" PRIMARY KEY REFERENCES plan.appointment (code) DEFERRABLE INITIALLY DEFERRED,
    language text NOT NULL,
    -- Nobody where the case manager speaks the language, or where the interpreter has cancelled.
    interpreter_id bigint REFERENCES plan.interpreter
);
CREATE INDEX interpretation_interpreter ON plan.interpretation (interpreter_id);

-- The date of an instant by the county's clocks.
CREATE FUNCTION plan.local_date(instant timestamptz) RETURNS date
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (instant AT TIME ZONE time_zone)::date FROM plan.county
$$;

-- Whether an interpreter has hours for a whole talk, by the clock on the wall, and is not away; windows that adjoin are
-- one. The program knows the same by heart, and a test holds the two equal.
CREATE FUNCTION plan.interpreter_is_there(who bigint, talk tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT NOT EXISTS (
               SELECT FROM plan.interpreter_absence WHERE interpreter_id = who AND during && talk
           )
       AND coalesce((
               SELECT first < last
                  AND range_agg(int4range(
                          extract(epoch FROM interpreter_window.starts)::integer / 60,
                          extract(epoch FROM interpreter_window.ends)::integer / 60
                      )) @> int4range(least(first, last), last)
                 FROM plan.county
                CROSS JOIN LATERAL (
                    SELECT lower(talk) AT TIME ZONE time_zone AS starts, upper(talk) AT TIME ZONE time_zone AS ends
                ) AS local
                CROSS JOIN LATERAL (
                    SELECT local.starts::date AS date,
                           floor(extract(epoch FROM local.starts - local.starts::date) / 60)::integer AS first,
                           floor(extract(epoch FROM local.ends - local.starts::date) / 60)::integer AS last
                ) AS day
                 JOIN plan.interpreter_window
                   ON interpreter_window.date = day.date
                      OR weekday = extract(isodow FROM day.date)
                         AND parity IN (
                             'all', CASE extract(week FROM day.date)::integer % 2 WHEN 0 THEN 'even' ELSE 'odd' END
                         )
                WHERE interpreter_id = who
                GROUP BY first, last
           ), false)
$$;

-- Takes the first interpreter who can come, for an appointment that has its person: whoever was to come first, then by
-- kind. Nobody where nobody can.
--
-- Interpreters come last, after person and room, so that nobody waits for somebody who waits for them.
CREATE FUNCTION plan.take_interpreter(
    talk plan.appointment, wanted_language text, earlier bigint DEFAULT NULL, earlier_was_asked boolean DEFAULT false,
    named text DEFAULT NULL, other_than bigint DEFAULT NULL
) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    occupied tstzrange;
    candidate record;
BEGIN
    SELECT during INTO occupied FROM plan.occupancy WHERE appointment_id = talk.id LIMIT 1;

    -- Whoever gives back what has run out at this moment is not waited for.
    WITH expired AS (
        SELECT id FROM plan.appointment
         WHERE state = 'held' AND held_until <= plan.clock()
           AND id IN (
               SELECT appointment_id FROM plan.occupancy JOIN plan.resource ON resource.id = occupancy.resource_id
                WHERE resource.interpreter_id IS NOT NULL AND occupancy.during && occupied
           )
         ORDER BY id
           FOR UPDATE SKIP LOCKED
    ), released AS (
        UPDATE plan.appointment
           SET state = 'released', event = 'release', held_until = NULL, version = version + 1
         WHERE id IN (SELECT id FROM expired)
        RETURNING id
    )
    DELETE FROM plan.occupancy WHERE appointment_id IN (SELECT id FROM released);

    FOR candidate IN
        SELECT interpreter.id, resource.id AS resource_id
          FROM plan.interpreter
          JOIN plan.interpreter_kind ON interpreter_kind.code = interpreter.kind
          JOIN plan.resource ON resource.interpreter_id = interpreter.id
          JOIN plan.appointment_kind ON appointment_kind.id = talk.appointment_kind_id
         WHERE wanted_language = ANY (interpreter.languages)
           AND (NOT appointment_kind.needs_sworn OR interpreter.kind = 'sworn')
           AND coalesce(interpreter.code = named, true)
           AND interpreter.id IS DISTINCT FROM other_than
           AND (plan.local_date(lower(talk.during)) >= plan.local_date(plan.clock()) + lead_days::integer
                OR earlier_was_asked AND interpreter.id = earlier)
           AND plan.interpreter_is_there(interpreter.id, talk.during)
           AND NOT EXISTS (
               SELECT FROM plan.occupancy
                WHERE occupancy.resource_id = resource.id AND occupancy.during && occupied
           )
         ORDER BY interpreter.id IS DISTINCT FROM earlier, interpreter_kind.ordinal, interpreter.code
    LOOP
        INSERT INTO plan.occupancy (resource_id, during, appointment_id)
        VALUES (candidate.resource_id, occupied, talk.id)
        ON CONFLICT DO NOTHING;
        IF FOUND THEN
            RETURN candidate.id;
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

-- An appointment that is interpreted and has taken its person takes its interpreter, whatever led to it; what is taken
-- back gets the one it had. Where nobody can come, only what needs a decision anyway goes without.
CREATE FUNCTION plan.follow_with_interpreter() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    asked plan.interpretation;
    taken bigint;
BEGIN
    SELECT * INTO asked FROM plan.interpretation WHERE appointment_code = NEW.code;
    IF NOT FOUND OR NOT plan.takes_up_time(NEW.state) OR NEW.event = 'lose' OR EXISTS (
        SELECT FROM plan.occupancy JOIN plan.resource ON resource.id = occupancy.resource_id
         WHERE occupancy.appointment_id = NEW.id AND resource.interpreter_id IS NOT NULL
    ) THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (
        SELECT FROM plan.case_manager WHERE id = NEW.case_manager_id AND asked.language = ANY (languages)
    ) THEN
        taken := plan.take_interpreter(NEW, asked.language, asked.interpreter_id, NEW.event = 'undo');
        IF taken IS NULL AND NEW.state <> 'needs_decision' THEN
            PERFORM plan.refuse('interpreter_free', 'no interpreter can come', asked.language);
        END IF;
    END IF;
    UPDATE plan.interpretation SET interpreter_id = taken WHERE appointment_code = NEW.code;
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_followed_by_interpreter AFTER INSERT OR UPDATE ON plan.appointment
    FOR EACH ROW EXECUTE FUNCTION plan.follow_with_interpreter();

-- Takes an interpreter from the appointments of a period that are to come, because they are away all of it or have
-- called these off. Each gets another interpreter, where that is wanted and one can come; otherwise a booking needs a
-- decision and a hold is given back. Done again, nothing is left to do.
CREATE FUNCTION plan.lose_interpreter(who text, lost tstzrange, is_away boolean, find_another boolean)
RETURNS TABLE (appointment_code text, another text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    who_id bigint;
    talk plan.appointment;
    taken bigint;
    spoken text;
BEGIN
    IF (NOT isempty(lost) AND isfinite(lower(lost)) AND isfinite(upper(lost))) IS NOT TRUE THEN
        PERFORM plan.refuse('interpreter_lost_for_a_while', 'an interpreter is away from when until when?');
    END IF;
    LOCK TABLE plan.booking_turn IN EXCLUSIVE MODE;
    SELECT id INTO who_id FROM plan.interpreter WHERE code = who;
    IF who_id IS NULL THEN
        PERFORM plan.refuse('interpreter_known', 'there is no interpreter of this code');
    END IF;
    IF is_away AND NOT EXISTS (
        SELECT FROM plan.interpreter_absence WHERE interpreter_id = who_id AND during @> lost
    ) THEN
        INSERT INTO plan.interpreter_absence (interpreter_id, during) VALUES (who_id, lost);
        PERFORM audit.record('interpreter-unavailable', who, jsonb_build_object('during', lost));
    END IF;
    FOR talk IN
        SELECT appointment.*
          FROM plan.appointment
          JOIN plan.occupancy ON occupancy.appointment_id = appointment.id
          JOIN plan.resource ON resource.id = occupancy.resource_id
         WHERE resource.interpreter_id = who_id AND occupancy.during && lost
           AND appointment.state IN ('held', 'booked', 'needs_decision') AND lower(appointment.during) > plan.clock()
         ORDER BY appointment.id
           FOR UPDATE OF appointment
    LOOP
        DELETE FROM plan.occupancy
         USING plan.resource
         WHERE resource.id = occupancy.resource_id AND occupancy.appointment_id = talk.id
           AND resource.interpreter_id = who_id;
        SELECT language INTO spoken FROM plan.interpretation WHERE interpretation.appointment_code = talk.code;
        taken := CASE WHEN find_another THEN plan.take_interpreter(talk, spoken, other_than => who_id) END;
        UPDATE plan.interpretation SET interpreter_id = taken WHERE interpretation.appointment_code = talk.code;
        IF taken IS NULL THEN
            UPDATE plan.appointment
               SET state = CASE state WHEN 'held' THEN 'released' ELSE 'needs_decision' END,
                   event = CASE state WHEN 'held' THEN 'release' ELSE 'lose' END,
                   held_until = NULL, version = version + 1
             WHERE id = talk.id AND state <> 'needs_decision';
            DELETE FROM plan.occupancy WHERE appointment_id = talk.id AND talk.state = 'held';
        END IF;
        PERFORM audit.record(
            'interpreter-lost', talk.code,
            jsonb_build_object('interpreter', who, 'another', (SELECT code FROM plan.interpreter WHERE id = taken))
        );
        PERFORM pg_notify('appointments', '');
        appointment_code := talk.code;
        another := (SELECT code FROM plan.interpreter WHERE id = taken);
        RETURN NEXT;
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON plan.interpreter, plan.interpreter_window TO sprechzeit_coordinator;
GRANT SELECT, UPDATE ON plan.interpreter_kind TO sprechzeit_coordinator;
GRANT SELECT ON plan.interpreter_kind, plan.interpreter, plan.interpreter_window, plan.interpreter_absence,
                plan.interpretation
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.lose_interpreter(text, tstzrange, boolean, boolean)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.local_date(timestamptz), plan.interpreter_is_there(bigint, tstzrange)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
