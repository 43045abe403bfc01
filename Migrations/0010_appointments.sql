-- Appointments: what is booked with whom, where and when, never for whom; and that nothing is taken twice.
SET LOCAL ROLE sprechzeit_owner;

-- The time that decides what has begun, what has run out and what is too early.
CREATE FUNCTION plan.clock() RETURNS timestamptz
LANGUAGE sql VOLATILE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT clock_timestamp()
$$;

-- How long an appointment takes and how far ahead it is booked.
CREATE TABLE plan.appointment_kind (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL UNIQUE,
    name text NOT NULL,
    duration_minutes bigint NOT NULL,
    buffer_before_minutes bigint NOT NULL,
    buffer_after_minutes bigint NOT NULL,
    horizon_days bigint NOT NULL,
    CONSTRAINT appointment_kind_code_filled CHECK (code <> ''),
    CONSTRAINT appointment_kind_lasts CHECK (duration_minutes BETWEEN 5 AND 480),
    CONSTRAINT appointment_kind_buffers_bearable CHECK (
        buffer_before_minutes BETWEEN 0 AND 120 AND buffer_after_minutes BETWEEN 0 AND 120
    ),
    CONSTRAINT appointment_kind_horizon_not_negative CHECK (horizon_days >= 0)
);
INSERT INTO plan.appointment_kind
    (ordinal, code, name, duration_minutes, buffer_before_minutes, buffer_after_minutes, horizon_days)
VALUES
    (0, 'first', 'Erstgespräch', 60, 0, 0, 182),
    (1, 'follow-up', 'Folgegespräch', 45, 0, 0, 182),
    (2, 'short', 'Kurzkontakt', 15, 0, 0, 28);

-- What can be taken by one appointment at a time: a person, or a room of a site.
CREATE TABLE plan.resource (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_manager_id bigint UNIQUE REFERENCES plan.case_manager ON DELETE CASCADE,
    site_id bigint REFERENCES plan.site ON DELETE CASCADE,
    -- Counted from 1.
    room integer,
    CONSTRAINT resource_is_one_thing CHECK (
        num_nonnulls(case_manager_id, site_id) = 1 AND num_nulls(site_id, room) <> 1 AND room >= 1
    ),
    CONSTRAINT resource_room_once UNIQUE (site_id, room)
);

CREATE TABLE plan.appointment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- What the client's slip says; it cannot be guessed.
    code text COLLATE "C" NOT NULL UNIQUE,
    appointment_kind_id bigint NOT NULL REFERENCES plan.appointment_kind,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager,
    site_id bigint NOT NULL REFERENCES plan.site,
    room integer NOT NULL,
    -- The talk itself.
    during tstzrange NOT NULL,
    state text NOT NULL,
    -- What led to the state.
    event text NOT NULL,
    held_until timestamptz,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT appointment_state_known CHECK (
        state IN ('held', 'released', 'booked', 'needs_decision', 'arrived', 'completed', 'no_show',
                  'cancelled_client', 'cancelled_service', 'entered_in_error')
    ),
    CONSTRAINT appointment_only_holds_end CHECK ((state = 'held') = (held_until IS NOT NULL)),
    CONSTRAINT appointment_hold_ends CHECK (isfinite(held_until)),
    CONSTRAINT appointment_room_counted CHECK (room >= 1),
    CONSTRAINT appointment_during_half_open CHECK (
        NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
        AND isfinite(lower(during)) AND isfinite(upper(during))
    )
);
CREATE INDEX appointment_case_manager ON plan.appointment (case_manager_id);
CREATE INDEX appointment_site ON plan.appointment (site_id);
CREATE INDEX appointment_during ON plan.appointment USING gist (during);
CREATE INDEX appointment_held_until ON plan.appointment (held_until) WHERE state = 'held';

-- Whether an appointment in a state keeps others from booking its time.
CREATE FUNCTION plan.takes_up_time(state text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT state IN ('held', 'booked', 'needs_decision', 'arrived', 'completed', 'no_show')
$$;

-- What is taken, by which appointment: the one place that decides about double booking.
CREATE TABLE plan.occupancy (
    resource_id bigint NOT NULL REFERENCES plan.resource ON DELETE CASCADE,
    during tstzrange NOT NULL,
    -- The time is taken first and the appointment comes after it, in one transaction.
    appointment_id bigint NOT NULL REFERENCES plan.appointment DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT occupancy_during_half_open CHECK (
        NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
        AND isfinite(lower(during)) AND isfinite(upper(during))
    ),
    PRIMARY KEY (appointment_id, resource_id),
    CONSTRAINT occupancy_once EXCLUDE USING gist (resource_id WITH =, during WITH &&)
);

-- All that ever happened to an appointment; only ever longer.
CREATE TABLE plan.appointment_event (
    appointment_id bigint NOT NULL REFERENCES plan.appointment,
    version bigint NOT NULL,
    made_at timestamptz NOT NULL DEFAULT plan.clock(),
    made_by text NOT NULL DEFAULT session_user,
    event text NOT NULL,
    state text NOT NULL,
    case_manager_id bigint NOT NULL,
    site_id bigint NOT NULL,
    room integer NOT NULL,
    during tstzrange NOT NULL,
    PRIMARY KEY (appointment_id, version)
);

-- Requests by the keys that their senders gave them: done once, however often they are sent.
CREATE TABLE plan.request (
    key text COLLATE "C" PRIMARY KEY,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    made_by text NOT NULL DEFAULT session_user,
    -- What was asked for; the same key with another content is another request, and refused.
    content text NOT NULL,
    -- The key comes first and the appointment after it, in one transaction.
    appointment_code text COLLATE "C" NOT NULL REFERENCES plan.appointment (code) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT request_key_bearable CHECK (length(key) BETWEEN 1 AND 200)
);

-- What can happen to an appointment in a state, and what becomes of it; the program knows the same by heart, and a test
-- holds the two equal. An appointment begins as nothing.
CREATE FUNCTION plan.can_follow(earlier text, event text, later text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (coalesce(earlier, ''), event, later) IN (
        ('', 'hold', 'held'), ('', 'book', 'booked'),
        ('held', 'confirm', 'booked'), ('held', 'release', 'released'),
        ('booked', 'move', 'booked'), ('needs_decision', 'move', 'booked'), ('needs_decision', 'keep', 'booked'),
        ('booked', 'lose', 'needs_decision'),
        ('booked', 'cancel_client', 'cancelled_client'), ('needs_decision', 'cancel_client', 'cancelled_client'),
        ('booked', 'cancel_service', 'cancelled_service'), ('needs_decision', 'cancel_service', 'cancelled_service'),
        ('booked', 'arrive', 'arrived'), ('arrived', 'complete', 'completed'), ('booked', 'no_show', 'no_show'),
        -- Taken back: a move, or what ended the appointment or began it on its day.
        ('booked', 'undo', 'booked'), ('booked', 'undo', 'needs_decision'), ('booked', 'undo', 'released'),
        ('cancelled_client', 'undo', 'booked'), ('cancelled_client', 'undo', 'needs_decision'),
        ('cancelled_service', 'undo', 'booked'), ('cancelled_service', 'undo', 'needs_decision'),
        ('arrived', 'undo', 'booked'), ('completed', 'undo', 'arrived'), ('no_show', 'undo', 'booked')
    ) OR earlier <> 'entered_in_error' AND event = 'correct' AND later = 'entered_in_error'
$$;

CREATE FUNCTION plan.refuse_impossible_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        earlier := OLD.state;
    END IF;
    IF plan.can_follow(earlier, NEW.event, NEW.state) IS NOT TRUE THEN
        RAISE EXCEPTION 'an appointment that is % does not become % by %', earlier, NEW.state, NEW.event
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'appointment',
                  CONSTRAINT = 'appointment_state_follows';
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'an appointment of version % was not changed into version %', OLD.version, NEW.version
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'appointment',
                  CONSTRAINT = 'appointment_version_counts';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER appointment_state_follows BEFORE INSERT OR UPDATE ON plan.appointment
    FOR EACH ROW EXECUTE FUNCTION plan.refuse_impossible_change();

-- A talk lies within one stay of its person at its site by the published plan. The stay is share-locked, so that no
-- plan can take it away before the commit.
CREATE FUNCTION plan.refuse_talk_outside_plan() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM plan.assignment
      WHERE case_manager_id = NEW.case_manager_id AND site_id = NEW.site_id AND kind IN ('onsite', 'cover')
        AND during @> NEW.during
        FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the plan does not have the person at the site for the whole talk'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'appointment',
                  CONSTRAINT = 'appointment_within_plan';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_within_plan_on_insert AFTER INSERT ON plan.appointment
    FOR EACH ROW EXECUTE FUNCTION plan.refuse_talk_outside_plan();
CREATE TRIGGER appointment_within_plan_on_move AFTER UPDATE ON plan.appointment
    FOR EACH ROW
    WHEN (NEW.state <> 'needs_decision'
          AND ((OLD.during, OLD.case_manager_id, OLD.site_id) IS DISTINCT FROM
               (NEW.during, NEW.case_manager_id, NEW.site_id)
               OR OLD.state <> NEW.state AND OLD.state <> 'held' AND NEW.state = 'booked'))
    EXECUTE FUNCTION plan.refuse_talk_outside_plan();

-- The same from the other side: a plan that takes the ground away from appointments says so first (settle_appointments).
CREATE FUNCTION plan.refuse_stranded_appointments() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM plan.appointment
         WHERE case_manager_id = OLD.case_manager_id AND site_id = OLD.site_id AND during <@ OLD.during
           AND state IN ('held', 'booked') AND lower(during) > plan.clock()
           AND NOT EXISTS (
               SELECT FROM plan.assignment
                WHERE assignment.case_manager_id = appointment.case_manager_id
                  AND assignment.site_id = appointment.site_id AND assignment.kind IN ('onsite', 'cover')
                  AND assignment.during @> appointment.during
           )
    ) THEN
        RAISE EXCEPTION 'an appointment would be left without its person'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'assignment',
                  CONSTRAINT = 'assignment_keeps_appointments';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER assignment_keeps_appointments AFTER UPDATE OR DELETE ON plan.assignment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION plan.refuse_stranded_appointments();

-- Whoever takes up time has it: an appointment in such a state holds its person and its room, and no other one does.
CREATE FUNCTION plan.refuse_appointment_without_its_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed bigint;
    talk plan.appointment;
    taken bigint;
    needed bigint;
BEGIN
    IF TG_TABLE_NAME = 'appointment' THEN
        changed := NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
        changed := OLD.appointment_id;
    ELSE
        changed := NEW.appointment_id;
    END IF;
    SELECT * INTO talk FROM plan.appointment WHERE id = changed;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    SELECT count(*),
           count(*) FILTER (
               WHERE occupancy.during @> talk.during
                 AND (resource.case_manager_id = talk.case_manager_id
                      OR resource.site_id = talk.site_id AND resource.room = talk.room)
           )
      INTO taken, needed
      FROM plan.occupancy JOIN plan.resource ON resource.id = occupancy.resource_id
     WHERE occupancy.appointment_id = talk.id;
    IF plan.takes_up_time(talk.state) AND (taken, needed) <> (2, 2)
        OR NOT plan.takes_up_time(talk.state) AND taken <> 0
    THEN
        RAISE EXCEPTION 'an appointment that is % does not hold what it needs', talk.state
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'appointment',
                  CONSTRAINT = 'appointment_has_its_time';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER appointment_has_its_time AFTER INSERT OR UPDATE ON plan.appointment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION plan.refuse_appointment_without_its_time();
CREATE CONSTRAINT TRIGGER occupancy_belongs_to_appointment AFTER INSERT OR UPDATE OR DELETE ON plan.occupancy
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION plan.refuse_appointment_without_its_time();

-- Every change writes itself down.
CREATE FUNCTION plan.record_appointment_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO plan.appointment_event
        (appointment_id, version, event, state, case_manager_id, site_id, room, during)
    VALUES (NEW.id, NEW.version, NEW.event, NEW.state, NEW.case_manager_id, NEW.site_id, NEW.room, NEW.during);
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_event_recorded AFTER INSERT OR UPDATE ON plan.appointment
    FOR EACH ROW EXECUTE FUNCTION plan.record_appointment_event();
CREATE TRIGGER appointment_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan.appointment_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- After a plan was applied: appointments whose ground is gone need a decision, and holds are given back.
CREATE FUNCTION plan.settle_appointments() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH stranded AS (
        UPDATE plan.appointment
           SET state = CASE state WHEN 'held' THEN 'released' ELSE 'needs_decision' END,
               event = CASE state WHEN 'held' THEN 'release' ELSE 'lose' END,
               held_until = NULL, version = version + 1
         WHERE state IN ('held', 'booked') AND lower(during) > plan.clock()
           AND NOT EXISTS (
               SELECT FROM plan.assignment
                WHERE assignment.case_manager_id = appointment.case_manager_id
                  AND assignment.site_id = appointment.site_id AND assignment.kind IN ('onsite', 'cover')
                  AND assignment.during @> appointment.during
           )
        RETURNING id, state
    ), freed AS (
        DELETE FROM plan.occupancy
         WHERE appointment_id IN (SELECT id FROM stranded WHERE state = 'released')
    )
    SELECT count(*) FROM stranded WHERE state = 'needs_decision'
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON plan.appointment_kind TO sprechzeit_coordinator;
GRANT SELECT ON plan.appointment_kind, plan.resource, plan.appointment, plan.occupancy, plan.appointment_event
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT SELECT ON plan.appointment_kind TO sprechzeit_employer_lead, sprechzeit_controlling;
GRANT INSERT, UPDATE ON plan.appointment TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT USAGE ON SEQUENCE plan.appointment_id_seq
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT INSERT ON plan.resource TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT INSERT, DELETE ON plan.occupancy TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT SELECT, INSERT ON plan.request TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.clock(), plan.takes_up_time(text), plan.can_follow(text, text, text)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION plan.settle_appointments() TO sprechzeit_coordinator;
