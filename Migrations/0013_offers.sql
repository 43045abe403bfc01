-- What can be offered: grids, notice and reserved shares as data, channels that need no room, hidden appointments,
-- overbooking and series.
SET LOCAL ROLE sprechzeit_owner;

-- How appointments at a site begin, and what of each stay is kept back until the day; sites without a row have a quarter
-- of an hour and nothing kept back.
CREATE TABLE plan.site_policy (
    site_id bigint PRIMARY KEY REFERENCES plan.site ON DELETE CASCADE,
    -- Appointments begin at multiples of it after the full hour.
    grid_minutes bigint NOT NULL,
    -- In percent of a stay: for what is urgent, and for those who come without an appointment.
    urgent_share bigint NOT NULL,
    walk_in_share bigint NOT NULL,
    CONSTRAINT site_policy_grid_bearable CHECK (grid_minutes BETWEEN 5 AND 60),
    CONSTRAINT site_policy_shares_of_a_whole CHECK (
        urgent_share >= 0 AND walk_in_share >= 0 AND urgent_share + walk_in_share <= 100
    )
);

-- How soon and how far ahead members of a role book; whoever has several roles has the widest of each.
CREATE TABLE plan.role_policy (
    role text COLLATE "C" PRIMARY KEY,
    notice_minutes bigint NOT NULL,
    -- As far as the kind of appointment, where there is none.
    horizon_days bigint,
    CONSTRAINT role_policy_role_books CHECK (role IN ('coordinator', 'reception', 'case_manager')),
    CONSTRAINT role_policy_notice_bearable CHECK (notice_minutes BETWEEN 0 AND 525600),
    CONSTRAINT role_policy_horizon_not_negative CHECK (horizon_days >= 0)
);
INSERT INTO plan.role_policy (role, notice_minutes) VALUES ('coordinator', 0), ('reception', 0), ('case_manager', 0);

-- Changes what a site offers, while nobody books.
CREATE FUNCTION plan.set_site_policy(place text, grid bigint, urgent bigint, walk_in bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    LOCK TABLE plan.booking_turn IN EXCLUSIVE MODE;
    INSERT INTO plan.site_policy (site_id, grid_minutes, urgent_share, walk_in_share)
    SELECT id, grid, urgent, walk_in FROM plan.site WHERE code = place
    ON CONFLICT (site_id) DO UPDATE
        SET grid_minutes = excluded.grid_minutes, urgent_share = excluded.urgent_share,
            walk_in_share = excluded.walk_in_share;
    IF NOT FOUND THEN
        PERFORM plan.refuse('site_policy_site_known', 'there is no site of this code');
    END IF;
    PERFORM audit.record(
        'site-policy', place, jsonb_build_object('grid', grid, 'urgent', urgent, 'walk_in', walk_in)
    );
END
$$;

-- Changes how soon and how far ahead a role books.
CREATE FUNCTION plan.set_role_policy(who text, notice bigint, horizon bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE plan.role_policy SET notice_minutes = notice, horizon_days = horizon WHERE role = who;
    PERFORM audit.record('role-policy', who, jsonb_build_object('notice', notice, 'horizon', horizon));
END
$$;

-- How soon and how far ahead whoever asks may book.
CREATE FUNCTION plan.my_terms(OUT notice_minutes bigint, OUT horizon_days bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(min(role_policy.notice_minutes), 0),
           CASE WHEN bool_and(role_policy.horizon_days IS NOT NULL) THEN max(role_policy.horizon_days) END
      FROM plan.role_policy
     WHERE pg_has_role(session_user, 'sprechzeit_' || role, 'MEMBER')
$$;

-- By which channels a kind of appointment takes place.
ALTER TABLE plan.appointment_kind
    ADD COLUMN channels text[] NOT NULL DEFAULT '{on_site,phone,video,outreach}',
    ADD CONSTRAINT appointment_kind_channels_known CHECK (
        channels <@ '{on_site,phone,video,outreach}' AND cardinality(channels) > 0
    );

ALTER TABLE plan.appointment
    ALTER COLUMN room DROP NOT NULL,
    ADD COLUMN channel text NOT NULL DEFAULT 'on_site',
    -- May use what is kept back for it.
    ADD COLUMN is_urgent boolean NOT NULL DEFAULT false,
    -- Shown in lists as taken and no more.
    ADD COLUMN is_hidden boolean NOT NULL DEFAULT false,
    -- Why its person has two appointments at once.
    ADD COLUMN overbooked_because text,
    -- The appointments of one series have the code of its first.
    ADD COLUMN series text COLLATE "C",
    ADD CONSTRAINT appointment_channel_known CHECK (channel IN ('on_site', 'phone', 'video', 'outreach')),
    ADD CONSTRAINT appointment_room_on_site CHECK ((channel = 'on_site') = (room IS NOT NULL)),
    ADD CONSTRAINT appointment_overbooking_has_reason CHECK (overbooked_because <> '');
CREATE INDEX appointment_series ON plan.appointment (series) WHERE series IS NOT NULL;
ALTER TABLE plan.appointment_event ALTER COLUMN room DROP NOT NULL;

-- A second place beside a person's own, for one appointment too many.
ALTER TABLE plan.resource
    ADD COLUMN overbooked_id bigint UNIQUE REFERENCES plan.case_manager ON DELETE CASCADE,
    DROP CONSTRAINT resource_is_one_thing,
    ADD CONSTRAINT resource_is_one_thing CHECK (
        num_nonnulls(case_manager_id, site_id, interpreter_id, overbooked_id) = 1
        AND num_nulls(site_id, room) <> 1 AND room >= 1
    );

CREATE OR REPLACE VIEW plan.appointment_now WITH (security_invoker = true) AS
    SELECT appointment.code, appointment_kind.code AS kind, case_manager.code AS case_manager, site.code AS site,
           appointment.room, appointment.during,
           CASE WHEN appointment.held_until <= now.time THEN 'released' ELSE appointment.state END AS state,
           CASE WHEN appointment.held_until > now.time THEN appointment.held_until END AS held_until,
           appointment.version, interpretation.language, interpreter.code AS interpreter, appointment.channel,
           appointment.is_urgent, appointment.is_hidden, appointment.overbooked_because, appointment.series
      FROM plan.appointment
      JOIN plan.appointment_kind ON appointment_kind.id = appointment.appointment_kind_id
      JOIN plan.case_manager ON case_manager.id = appointment.case_manager_id
      JOIN plan.site ON site.id = appointment.site_id
      LEFT JOIN plan.interpretation ON interpretation.appointment_code = appointment.code
      LEFT JOIN plan.interpreter ON interpreter.id = interpretation.interpreter_id
     CROSS JOIN LATERAL (SELECT plan.clock() AS time) AS now;

-- Takes a person, or the place beside for one appointment too many, and where the talk needs one the first room of the
-- site that is free. Holds in the way that have run out are given back first.
--
-- Whoever waits for a room has a person and no room, so that nobody waits for somebody who waits for them.
CREATE FUNCTION plan.take_time(
    appointment bigint, person bigint, place bigint, occupied tstzrange, needs_room boolean, too_many boolean
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
        taken_room := plan.take_room(appointment, place, occupied);
    END IF;
    IF NOT FOUND OR needs_room AND taken_room IS NULL THEN
        PERFORM plan.refuse('occupancy_once', 'somebody else was faster');
    END IF;
    RETURN taken_room;
END
$$;

-- What is moved or taken back takes what its kind of talk needs.
CREATE FUNCTION plan.take_time(appointment bigint, person bigint, place bigint, occupied tstzrange)
RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known record;
BEGIN
    SELECT channel = 'on_site' AS needs_room, overbooked_because IS NOT NULL AS too_many INTO known
      FROM plan.appointment AS talk WHERE talk.id = take_time.appointment;
    RETURN plan.take_time(appointment, person, place, occupied, known.needs_room, known.too_many);
END
$$;

-- Whoever takes up time has it, and no more than it needs. What this transaction has changed itself is looked at once,
-- for the appointment.
CREATE OR REPLACE FUNCTION plan.refuse_appointment_without_its_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed bigint;
    talk record;
    interpreter bigint;
    taken bigint;
    needed bigint;
    wanted bigint;
BEGIN
    IF TG_TABLE_NAME = 'appointment' THEN
        changed := NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
        changed := OLD.appointment_id;
    ELSE
        changed := NEW.appointment_id;
    END IF;
    SELECT code, case_manager_id, site_id, room, during, state, overbooked_because IS NOT NULL AS too_many,
           xmin = pg_current_xact_id()::xid AS fresh
      INTO talk
      FROM plan.appointment WHERE id = changed;
    IF NOT FOUND OR talk.fresh AND TG_TABLE_NAME = 'occupancy' THEN
        RETURN NULL;
    END IF;
    SELECT interpreter_id INTO interpreter FROM plan.interpretation WHERE appointment_code = talk.code;
    wanted := 1 + num_nonnulls(talk.room, interpreter);
    SELECT count(*),
           count(*) FILTER (
               WHERE occupancy.during @> talk.during
                 AND (CASE WHEN talk.too_many THEN resource.overbooked_id ELSE resource.case_manager_id END
                      = talk.case_manager_id
                      OR resource.site_id = talk.site_id AND resource.room = talk.room
                      OR resource.interpreter_id = interpreter)
           )
      INTO taken, needed
      FROM plan.occupancy JOIN plan.resource ON resource.id = occupancy.resource_id
     WHERE occupancy.appointment_id = changed;
    IF plan.takes_up_time(talk.state) AND (taken <> wanted OR needed <> wanted)
        OR NOT plan.takes_up_time(talk.state) AND taken <> 0
    THEN
        RAISE EXCEPTION 'an appointment that is % does not hold what it needs', talk.state
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'appointment',
                  CONSTRAINT = 'appointment_has_its_time';
    END IF;
    RETURN NULL;
END
$$;

-- Until the day, a stay keeps back what the site reserves: from all that is not urgent its share for what is, and from
-- everything its share for those who come without an appointment. The program knows the same by heart.
--
-- Those who book one person line up here, after person and room and before any interpreter.
CREATE FUNCTION plan.refuse_reserved_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    reserved plan.site_policy;
    day date;
    stay tstzrange;
    used interval;
    used_ordinary interval;
    whole interval;
BEGIN
    SELECT * INTO reserved FROM plan.site_policy
     WHERE site_id = NEW.site_id AND urgent_share + walk_in_share > 0;
    IF NOT FOUND OR NOT plan.takes_up_time(NEW.state) OR NEW.event = 'undo' OR NEW.overbooked_because IS NOT NULL THEN
        RETURN NULL;
    END IF;
    day := plan.local_date(lower(NEW.during));
    IF day <= plan.local_date(plan.clock()) THEN
        RETURN NULL;
    END IF;
    PERFORM FROM plan.resource WHERE case_manager_id = NEW.case_manager_id FOR NO KEY UPDATE;
    SELECT part INTO stay
      FROM (
          SELECT unnest(range_agg(during)) AS part
            FROM plan.assignment
           WHERE case_manager_id = NEW.case_manager_id AND site_id = NEW.site_id AND kind IN ('onsite', 'cover')
             AND assignment.date = day
      ) AS stays
     WHERE part @> NEW.during;
    SELECT sum(upper(inside) - lower(inside)),
           sum(upper(inside) - lower(inside)) FILTER (WHERE NOT appointment.is_urgent)
      INTO used, used_ordinary
      FROM plan.occupancy
     CROSS JOIN LATERAL (SELECT occupancy.during * stay AS inside) AS clipped
      JOIN plan.resource ON resource.id = occupancy.resource_id
      JOIN plan.appointment ON appointment.id = occupancy.appointment_id
     WHERE resource.case_manager_id = NEW.case_manager_id AND occupancy.during && stay
       AND coalesce(appointment.held_until > plan.clock(), true);
    whole := upper(stay) - lower(stay);
    IF used > whole * ((100 - reserved.walk_in_share) / 100.0) THEN
        PERFORM plan.refuse('appointment_leaves_walk_in_share', 'the rest of the stay is kept for walk-ins');
    ELSIF NOT NEW.is_urgent
        AND used_ordinary > whole * ((100 - reserved.walk_in_share - reserved.urgent_share) / 100.0)
    THEN
        PERFORM plan.refuse('appointment_leaves_urgent_share', 'the rest of the stay is kept for what is urgent');
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER appointment_a_leaves_reserve_on_insert AFTER INSERT ON plan.appointment
    FOR EACH ROW EXECUTE FUNCTION plan.refuse_reserved_time();
CREATE TRIGGER appointment_a_leaves_reserve_on_move AFTER UPDATE ON plan.appointment
    FOR EACH ROW
    WHEN ((OLD.during, OLD.case_manager_id, OLD.site_id) IS DISTINCT FROM
          (NEW.during, NEW.case_manager_id, NEW.site_id))
    EXECUTE FUNCTION plan.refuse_reserved_time();

-- Books a time, or holds it, with all that can be asked for: an interpreter unless the case manager speaks the language,
-- a channel that may need no room, what is kept back for what is urgent, a second appointment beside another one.
CREATE FUNCTION plan.book(
    request_key text, request_content text, known_revision bigint, new_code text, kind text, person text, place text,
    talk tstzrange, occupied tstzrange, hold_seconds double precision, spoken_language text, asked_channel text,
    urgent boolean, hidden boolean, too_many_because text, series_code text
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
            new_id, person_id, place_id, occupied, asked_channel = 'on_site', too_many_because IS NOT NULL
        );
        IF spoken_language IS NOT NULL THEN
            INSERT INTO plan.interpretation (appointment_code, language) VALUES (new_code, spoken_language);
        END IF;
        INSERT INTO plan.appointment
            (id, code, appointment_kind_id, case_manager_id, site_id, room, during, state, event, held_until, channel,
             is_urgent, is_hidden, overbooked_because, series)
        OVERRIDING SYSTEM VALUE
        VALUES (new_id, new_code, (SELECT id FROM plan.appointment_kind WHERE code = kind), person_id, place_id,
                taken_room, talk, CASE WHEN hold_seconds IS NULL THEN 'booked' ELSE 'held' END,
                CASE WHEN hold_seconds IS NULL THEN 'book' ELSE 'hold' END,
                plan.clock() + make_interval(secs => hold_seconds), asked_channel, urgent, hidden, too_many_because,
                series_code);
        IF too_many_because IS NOT NULL THEN
            PERFORM audit.record('appointment-overbook', new_code);
        END IF;
    END IF;
    RETURN QUERY SELECT * FROM plan.appointment_now WHERE code = coalesce(earlier, new_code);
END
$$;

GRANT SELECT ON plan.site_policy, plan.role_policy
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.book(
        text, text, bigint, text, text, text, text, tstzrange, tstzrange, double precision, text, text, boolean,
        boolean, text, text
    ),
    plan.my_terms()
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.set_site_policy(text, bigint, bigint, bigint), plan.set_role_policy(text, bigint, bigint)
    TO sprechzeit_coordinator;
