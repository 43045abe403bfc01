-- Cover: who was asked to stand in for whom and what came of it, and the handing over of what is booked.
SET LOCAL ROLE sprechzeit_owner;

-- What becomes of a proposal by an event; the program knows the same by heart, and a test holds the two equal. Nothing
-- where the event cannot happen.
CREATE FUNCTION plan.cover_after(state text, event text, host_asked boolean) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN state = 'awaiting_lender' AND event = 'approve' AND host_asked THEN 'awaiting_host'
    WHEN state IN ('awaiting_lender', 'awaiting_host') AND event = 'approve' THEN 'awaiting_person'
    WHEN state = 'awaiting_person' AND event = 'agree' THEN 'agreed'
    WHEN state IN ('awaiting_person', 'agreed') AND event = 'confirm' THEN 'confirmed'
    WHEN state = 'confirmed' AND event = 'take_back' THEN 'taken_back'
    WHEN state IN ('awaiting_lender', 'awaiting_host', 'awaiting_person', 'agreed') THEN CASE event
        WHEN 'decline' THEN 'declined' WHEN 'withdraw' THEN 'withdrawn' WHEN 'escalate' THEN 'escalated'
    END
END;

-- Whether a proposal in a state still waits for somebody.
CREATE FUNCTION plan.cover_is_open(state text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN state IN ('awaiting_lender', 'awaiting_host', 'awaiting_person', 'agreed');

CREATE TABLE plan.cover_proposal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The need: whose stay it is, where, and when it begins. Why it is one is derived from what is known.
    absent_id bigint NOT NULL REFERENCES plan.case_manager,
    site_id bigint NOT NULL REFERENCES plan.site,
    date date NOT NULL,
    starts time NOT NULL,
    -- Who is asked, and for which part of the time; nobody where nobody could be found.
    stand_in_id bigint REFERENCES plan.case_manager,
    stay_starts time,
    stay_ends time,
    lender_asked boolean NOT NULL,
    host_asked boolean NOT NULL,
    state text NOT NULL,
    -- Until when an answer is wanted.
    due timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT cover_proposal_state_known CHECK (
        state IN ('awaiting_lender', 'awaiting_host', 'awaiting_person', 'agreed', 'confirmed', 'taken_back',
                  'declined', 'withdrawn', 'escalated')
    ),
    CONSTRAINT cover_proposal_asks_somebody CHECK (
        num_nonnulls(stand_in_id, stay_starts, stay_ends) = CASE WHEN stand_in_id IS NULL THEN 0 ELSE 3 END
        AND (stand_in_id IS NOT NULL OR state = 'escalated')
    ),
    CONSTRAINT cover_proposal_ends_after_start CHECK (stay_starts < stay_ends),
    CONSTRAINT cover_proposal_not_oneself CHECK (stand_in_id <> absent_id),
    CONSTRAINT cover_proposal_due_finite CHECK (isfinite(due))
);
-- Of one need only one person is asked at a time.
CREATE UNIQUE INDEX cover_proposal_one_open ON plan.cover_proposal (absent_id, date, starts)
    WHERE state IN ('awaiting_lender', 'awaiting_host', 'awaiting_person', 'agreed');
CREATE INDEX cover_proposal_date ON plan.cover_proposal (date);
CREATE INDEX cover_proposal_stand_in ON plan.cover_proposal (stand_in_id);
CREATE INDEX cover_proposal_site ON plan.cover_proposal (site_id);

-- All that ever happened to a proposal; only ever longer.
CREATE TABLE plan.cover_event (
    cover_proposal_id bigint NOT NULL REFERENCES plan.cover_proposal,
    version bigint NOT NULL,
    made_at timestamptz NOT NULL DEFAULT plan.clock(),
    made_by text NOT NULL DEFAULT session_user,
    event text NOT NULL,
    state text NOT NULL,
    PRIMARY KEY (cover_proposal_id, version)
);
CREATE TRIGGER cover_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan.cover_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- The word of a body that was asked, and how long it holds.
CREATE TABLE plan.cover_approval (
    cover_proposal_id bigint NOT NULL REFERENCES plan.cover_proposal,
    side text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT plan.clock(),
    made_by text NOT NULL DEFAULT session_user,
    valid_until timestamptz NOT NULL,
    PRIMARY KEY (cover_proposal_id, side),
    CONSTRAINT cover_approval_side_known CHECK (side IN ('lends', 'accepts')),
    CONSTRAINT cover_approval_ends CHECK (isfinite(valid_until) AND valid_until > made_at)
);

-- What a confirmed cover has changed in the plan, so that it can be taken back.
CREATE TABLE plan.cover_change (
    cover_proposal_id bigint NOT NULL REFERENCES plan.cover_proposal,
    is_added boolean NOT NULL,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager,
    site_id bigint REFERENCES plan.site,
    starts time NOT NULL,
    ends time NOT NULL,
    kind text NOT NULL,
    PRIMARY KEY (cover_proposal_id, is_added, case_manager_id, starts),
    CONSTRAINT cover_change_ends_after_start CHECK (starts < ends)
);

-- What became of the appointments of a confirmed cover.
CREATE TABLE plan.cover_appointment (
    cover_proposal_id bigint NOT NULL REFERENCES plan.cover_proposal,
    appointment_code text COLLATE "C" NOT NULL REFERENCES plan.appointment (code),
    is_kept boolean NOT NULL,
    PRIMARY KEY (cover_proposal_id, appointment_code)
);
CREATE INDEX cover_appointment_code ON plan.cover_appointment (appointment_code);

CREATE VIEW plan.cover_now WITH (security_invoker = true) AS
    SELECT cover_proposal.id, cover_proposal.date, site.code AS site, cover_proposal.starts,
           absent.code AS absent, stand_in.code AS stand_in, cover_proposal.stay_starts, cover_proposal.stay_ends,
           cover_proposal.lender_asked, cover_proposal.host_asked, cover_proposal.state, cover_proposal.due,
           last.event, last.made_at, last.made_by
      FROM plan.cover_proposal
      JOIN plan.site ON site.id = cover_proposal.site_id
      JOIN plan.case_manager AS absent ON absent.id = cover_proposal.absent_id
      LEFT JOIN plan.case_manager AS stand_in ON stand_in.id = cover_proposal.stand_in_id
      JOIN plan.cover_event AS last
        ON last.cover_proposal_id = cover_proposal.id AND last.version = cover_proposal.version;

CREATE FUNCTION plan.refuse_cover(name text, fact text, detail text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING
        MESSAGE = fact, DETAIL = detail, ERRCODE = 'check_violation',
        SCHEMA = 'plan', TABLE = 'cover_proposal', CONSTRAINT = name;
END
$$;

-- What somebody has to know who comes too late: what became of it, by whom, when, and who is asked.
CREATE FUNCTION plan.cover_detail(asked bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT concat_ws(
        ' ', state, extract(epoch FROM made_at)::bigint, coalesce(stand_in, '-'), made_by
    ) FROM plan.cover_now WHERE id = asked
$$;

-- Asks somebody to cover; the same again, by the same login, changes nothing.
CREATE FUNCTION plan.propose_cover(
    absent text, place text, day date, start time, asked text, stay_start time, stay_end time,
    asks_lender boolean, asks_host boolean, answer_due timestamptz
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made bigint;
    other plan.cover_proposal;
    first_state text := CASE
        WHEN asks_lender THEN 'awaiting_lender' WHEN asks_host THEN 'awaiting_host' ELSE 'awaiting_person' END;
BEGIN
    INSERT INTO plan.cover_proposal
        (absent_id, site_id, date, starts, stand_in_id, stay_starts, stay_ends, lender_asked, host_asked, state, due)
    SELECT person.id, site.id, day, start, stand_in.id, stay_start, stay_end, asks_lender, asks_host, first_state,
           answer_due
      FROM plan.case_manager AS person, plan.site, plan.case_manager AS stand_in
     WHERE person.code = absent AND site.code = place AND stand_in.code = asked
    ON CONFLICT DO NOTHING
    RETURNING id INTO made;
    IF made IS NOT NULL THEN
        INSERT INTO plan.cover_event (cover_proposal_id, version, event, state)
        VALUES (made, 1, 'propose', first_state);
        PERFORM audit.record('cover-propose', concat_ws('/', day, place, start, absent), jsonb_build_object('by', asked));
        RETURN made;
    END IF;
    SELECT cover_proposal.* INTO other
      FROM plan.cover_proposal JOIN plan.case_manager ON case_manager.id = absent_id
     WHERE case_manager.code = absent AND date = day AND starts = start AND plan.cover_is_open(state);
    IF NOT FOUND THEN
        PERFORM plan.refuse_cover('cover_need_known', 'there is no such person or site');
    ELSIF other.version = 1 AND (other.stay_starts, other.stay_ends) = (stay_start, stay_end)
        AND other.stand_in_id = (SELECT id FROM plan.case_manager WHERE code = asked)
        AND EXISTS (SELECT FROM plan.cover_event WHERE cover_proposal_id = other.id AND made_by = session_user)
    THEN
        RETURN other.id;
    END IF;
    PERFORM plan.refuse_cover('cover_one_open', 'somebody is asked already', plan.cover_detail(other.id));
END
$$;

-- Lets something happen to the newest proposal of a need, locked; what the same login has done last is done once.
CREATE FUNCTION plan.change_cover(absent text, place text, day date, start time, event_asked text) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found plan.cover_proposal;
    last plan.cover_event;
    next_state text;
BEGIN
    SELECT cover_proposal.* INTO found
      FROM plan.cover_proposal
     WHERE absent_id = (SELECT id FROM plan.case_manager WHERE code = absent)
       AND site_id = (SELECT id FROM plan.site WHERE code = place) AND date = day AND starts = start
     ORDER BY id DESC
     LIMIT 1
       FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM plan.refuse_cover('cover_proposal_known', 'nobody is asked');
    END IF;
    SELECT * INTO last FROM plan.cover_event WHERE cover_proposal_id = found.id AND version = found.version;
    IF last.event = event_asked AND last.made_by = session_user
        AND event_asked NOT IN ('approve', 'confirm', 'take_back')
    THEN
        RETURN found.id;
    END IF;
    next_state := plan.cover_after(found.state, event_asked, found.host_asked);
    IF next_state IS NULL THEN
        PERFORM plan.refuse_cover('cover_state_follows', 'this cannot happen to it', plan.cover_detail(found.id));
    END IF;
    UPDATE plan.cover_proposal SET state = next_state, version = version + 1 WHERE id = found.id;
    INSERT INTO plan.cover_event (cover_proposal_id, version, event, state)
    VALUES (found.id, found.version + 1, event_asked, next_state);
    PERFORM audit.record('cover-' || event_asked, concat_ws('/', day, place, start, absent));
    RETURN found.id;
END
$$;

-- Whether the login leads the body whose word a proposal waits for; nobody speaks for themselves.
CREATE FUNCTION plan.may_approve_cover(absent text, place text, day date, start time) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.login_is('employer_lead') AND EXISTS (
        SELECT FROM plan.cover_proposal
          JOIN plan.case_manager AS person ON person.id = absent_id
          JOIN plan.case_manager AS stand_in ON stand_in.id = stand_in_id
          JOIN plan.site ON site.id = site_id
         WHERE person.code = absent AND site.code = place AND date = day AND starts = start
           AND plan.person_of_login() IS DISTINCT FROM stand_in.id
           AND CASE state WHEN 'awaiting_lender' THEN stand_in.employing_body_id
                          WHEN 'awaiting_host' THEN site.host_body_id END IN (SELECT plan.bodies_of_login())
    )
$$;

-- A body that was asked says yes, until a time.
CREATE FUNCTION plan.approve_cover(absent text, place text, day date, start time, until timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed bigint;
    asked_side text;
BEGIN
    IF NOT plan.may_approve_cover(absent, place, day, start) THEN
        PERFORM plan.refuse_cover('cover_in_own_hands', 'another body is asked, or it is about oneself');
    END IF;
    SELECT CASE state WHEN 'awaiting_lender' THEN 'lends' WHEN 'awaiting_host' THEN 'accepts' END INTO asked_side
      FROM plan.cover_proposal JOIN plan.case_manager ON case_manager.id = absent_id
     WHERE code = absent AND date = day AND starts = start AND plan.cover_is_open(state)
       FOR UPDATE OF cover_proposal;
    changed := plan.change_cover(absent, place, day, start, 'approve');
    INSERT INTO plan.cover_approval (cover_proposal_id, side, valid_until) VALUES (changed, asked_side, until);
    RETURN changed;
END
$$;

-- Whoever is asked says no: the body, the person, or the coordinator on their word.
CREATE FUNCTION plan.decline_cover(absent text, place text, day date, start time) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT plan.login_is('coordinator') AND NOT plan.may_approve_cover(absent, place, day, start) AND NOT EXISTS (
        SELECT FROM plan.cover_now JOIN plan.case_manager ON case_manager.code = stand_in
         WHERE cover_now.absent = decline_cover.absent AND date = day AND starts = start
           AND plan.cover_is_open(state) AND case_manager.id = plan.person_of_login()
    ) THEN
        PERFORM plan.refuse_cover('cover_in_own_hands', 'somebody else is asked');
    END IF;
    RETURN plan.change_cover(absent, place, day, start, 'decline');
END
$$;

-- The one who is asked says yes; the coordinator publishes it by confirming.
CREATE FUNCTION plan.agree_to_cover(absent text, place text, day date, start time) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM plan.cover_now JOIN plan.case_manager ON case_manager.code = stand_in
         WHERE cover_now.absent = agree_to_cover.absent AND date = day AND starts = start
           AND plan.cover_is_open(state) AND case_manager.id = plan.person_of_login()
    ) THEN
        PERFORM plan.refuse_cover('cover_in_own_hands', 'somebody else is asked');
    END IF;
    RETURN plan.change_cover(absent, place, day, start, 'agree');
END
$$;

-- The cover stands, as far as the bodies' words still hold; the plan follows in the same transaction.
CREATE FUNCTION plan.confirm_cover(absent text, place text, day date, start time) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed bigint := plan.change_cover(absent, place, day, start, 'confirm');
    expired text;
BEGIN
    SELECT side INTO expired
      FROM plan.cover_approval
     WHERE cover_proposal_id = changed AND valid_until <= plan.clock()
     ORDER BY side DESC
     LIMIT 1;
    IF FOUND THEN
        PERFORM plan.refuse_cover('cover_approval_lasts', 'an approval has run out', expired);
    END IF;
    RETURN changed;
END
$$;

CREATE FUNCTION plan.withdraw_cover(absent text, place text, day date, start time) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.change_cover(absent, place, day, start, 'withdraw')
$$;

CREATE FUNCTION plan.take_back_cover(absent text, place text, day date, start time) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.change_cover(absent, place, day, start, 'take_back')
$$;

-- Nobody is found in time: what becomes of the session is to be decided. Somebody may still be asked afterwards.
CREATE FUNCTION plan.escalate_cover(absent text, place text, day date, start time) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made bigint;
BEGIN
    IF EXISTS (
        SELECT FROM plan.cover_now
         WHERE cover_now.absent = escalate_cover.absent AND site = place AND date = day AND starts = start
           AND state IN ('awaiting_lender', 'awaiting_host', 'awaiting_person', 'agreed', 'escalated')
    ) THEN
        RETURN plan.change_cover(absent, place, day, start, 'escalate');
    END IF;
    INSERT INTO plan.cover_proposal (absent_id, site_id, date, starts, lender_asked, host_asked, state, due)
    SELECT person.id, site.id, day, start, false, false, 'escalated', plan.clock()
      FROM plan.case_manager AS person, plan.site
     WHERE person.code = absent AND site.code = place
    RETURNING id INTO made;
    IF made IS NULL THEN
        PERFORM plan.refuse_cover('cover_need_known', 'there is no such person or site');
    END IF;
    INSERT INTO plan.cover_event (cover_proposal_id, version, event, state) VALUES (made, 1, 'escalate', 'escalated');
    PERFORM audit.record('cover-escalate', concat_ws('/', day, place, start, absent));
    RETURN made;
END
$$;

CREATE OR REPLACE FUNCTION plan.can_follow(earlier text, event text, later text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(earlier, '') || ' ' || event || ' ' || later = ANY (ARRAY[
    ' hold held', ' book booked',
    'held confirm booked', 'held release released',
    'booked move booked', 'needs_decision move booked', 'needs_decision keep booked',
    'booked hand_over booked', 'needs_decision hand_over booked',
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

-- Gives appointments another person and leaves them their time and room. One for which no interpreter can come whom the
-- other person would need stays as it is; the rest are named.
CREATE FUNCTION plan.hand_over(handed text[], to_whom text) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person_id bigint := (SELECT id FROM plan.case_manager WHERE code = to_whom);
    talk plan.appointment;
    occupied tstzrange;
    refused text;
BEGIN
    PERFORM plan.wait_for_turn();
    FOR talk IN
        SELECT * FROM plan.appointment
         WHERE code = ANY (handed) AND state IN ('booked', 'needs_decision') AND lower(during) > plan.clock()
         ORDER BY id
           FOR UPDATE
    LOOP
        BEGIN
            SELECT occupancy.during INTO occupied
              FROM plan.occupancy JOIN plan.resource ON resource.id = occupancy.resource_id
             WHERE appointment_id = talk.id AND talk.case_manager_id IN (case_manager_id, overbooked_id);
            PERFORM plan.release_expired_holds(person_id, talk.site_id, occupied);
            IF talk.overbooked_because IS NOT NULL THEN
                INSERT INTO plan.resource (overbooked_id) VALUES (person_id) ON CONFLICT DO NOTHING;
            END IF;
            DELETE FROM plan.occupancy USING plan.resource
             WHERE resource.id = occupancy.resource_id AND appointment_id = talk.id
               AND talk.case_manager_id IN (resource.case_manager_id, resource.overbooked_id);
            INSERT INTO plan.occupancy (resource_id, during, appointment_id)
            SELECT id, occupied, talk.id FROM plan.resource
             WHERE CASE WHEN talk.overbooked_because IS NULL THEN case_manager_id ELSE overbooked_id END = person_id
            ON CONFLICT DO NOTHING;
            IF NOT FOUND THEN
                PERFORM plan.refuse('occupancy_once', 'the time is taken', talk.code);
            END IF;
            UPDATE plan.appointment
               SET case_manager_id = person_id, state = 'booked', event = 'hand_over', version = version + 1
             WHERE id = talk.id;
            RETURN NEXT talk.code;
        EXCEPTION
            WHEN check_violation THEN
                GET STACKED DIAGNOSTICS refused = CONSTRAINT_NAME;
                IF refused <> 'interpreter_free' THEN
                    RAISE;
                END IF;
        END;
    END LOOP;
    PERFORM pg_notify('appointments', '');
END
$$;

-- Lets appointments take place after all whose ground is there again.
CREATE FUNCTION plan.keep_appointments(regained text[]) RETURNS SETOF text
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.wait_for_turn();
    UPDATE plan.appointment SET state = 'booked', event = 'keep', version = version + 1
     WHERE code = ANY (regained) AND state = 'needs_decision' AND lower(during) > plan.clock()
       AND plan.has_ground(case_manager_id, site_id, during)
    RETURNING code
$$;

-- What a site reserves is kept back from whoever books, not from whoever steps in for somebody.
CREATE OR REPLACE FUNCTION plan.refuse_reserved_time() RETURNS trigger
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
    IF NOT FOUND OR NOT plan.takes_up_time(NEW.state) OR NEW.event IN ('undo', 'hand_over')
        OR NEW.overbooked_because IS NOT NULL
    THEN
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

GRANT SELECT ON plan.cover_proposal, plan.cover_event, plan.cover_now
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_auditor;
GRANT SELECT ON plan.cover_approval TO sprechzeit_coordinator, sprechzeit_employer_lead, sprechzeit_auditor;
GRANT SELECT, INSERT ON plan.cover_change, plan.cover_appointment TO sprechzeit_coordinator;
GRANT SELECT ON plan.cover_change, plan.cover_appointment TO sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.propose_cover(text, text, date, time, text, time, time, boolean, boolean, timestamptz),
    plan.confirm_cover(text, text, date, time), plan.withdraw_cover(text, text, date, time),
    plan.take_back_cover(text, text, date, time), plan.escalate_cover(text, text, date, time),
    plan.hand_over(text[], text), plan.keep_appointments(text[])
    TO sprechzeit_coordinator;
GRANT EXECUTE ON FUNCTION plan.approve_cover(text, text, date, time, timestamptz) TO sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION plan.agree_to_cover(text, text, date, time) TO sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.decline_cover(text, text, date, time)
    TO sprechzeit_coordinator, sprechzeit_employer_lead, sprechzeit_case_manager;
GRANT EXECUTE ON FUNCTION plan.cover_after(text, text, boolean), plan.cover_is_open(text)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_auditor;
