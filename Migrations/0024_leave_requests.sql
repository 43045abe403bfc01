-- Leave is asked for, looked at and decided here, and absence reported: by functions, each once for its request. What an
-- absence or a closure takes the ground from needs a decision in the same transaction.
SET LOCAL ROLE sprechzeit_owner;

ALTER TABLE plan.leave
    DROP CONSTRAINT leave_status_known,
    ADD CONSTRAINT leave_status_known CHECK (
        status IN ('requested', 'in_review', 'approved', 'rejected', 'withdrawn')
    ),
    -- Reported and not asked for; that much a coordinator knows.
    ADD COLUMN is_unplanned boolean NOT NULL DEFAULT false,
    -- From a file and untouched since: files change such leave alone.
    ADD COLUMN is_brought_in boolean NOT NULL DEFAULT false,
    -- Whether anybody has said why: a coordinator cannot.
    ADD COLUMN has_reason boolean NOT NULL DEFAULT true,
    -- What the coordinator thinks of it; nothing where they have not looked at it.
    ADD COLUMN has_concern boolean,
    ADD COLUMN asked_at timestamptz,
    -- It goes with the person.
    DROP CONSTRAINT leave_case_manager_id_fkey,
    ADD CONSTRAINT leave_case_manager_id_fkey
        FOREIGN KEY (case_manager_id) REFERENCES plan.case_manager ON DELETE CASCADE;
UPDATE plan.leave SET is_brought_in = true, is_unplanned = known_from >= lower(days);
CREATE INDEX leave_case_manager ON plan.leave (case_manager_id);
CREATE SEQUENCE plan.leave_number;

-- Which of the free days beside the yearly leave it is; the ground of some is the own lead's to know.
ALTER TABLE plan.leave_reason
    ADD COLUMN extra text,
    ADD COLUMN ground text,
    ADD CONSTRAINT leave_reason_extra_known CHECK (
        extra IS NULL OR extra IN ('regeneration', 'conversion', 'disability') AND kind = 'special'
    ),
    ADD CONSTRAINT leave_reason_ground_known CHECK (
        ground IN ('unopposed', 'cover_arranged', 'holidays_cover_arranged', 'minimum_accepted',
                   'urgent_operations', 'prior_wishes', 'presence', 'no_entitlement')
    );

-- What happened to a leave, for whoever may read why somebody is away.
CREATE TABLE plan.leave_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    leave_id bigint NOT NULL REFERENCES plan.leave ON DELETE CASCADE,
    event text NOT NULL,
    status text NOT NULL,
    made_by text NOT NULL DEFAULT session_user,
    made_at timestamptz NOT NULL,
    CONSTRAINT leave_event_known CHECK (
        event IN ('request', 'comment', 'approve', 'reject', 'withdraw', 'report', 'extend', 'end')
    )
);
CREATE INDEX leave_event_leave ON plan.leave_event (leave_id);

-- The keys of requests: each is done once. What was asked may say why, therefore nobody reads it.
CREATE TABLE plan.leave_request_key (
    key text COLLATE "C" PRIMARY KEY,
    content text NOT NULL,
    leave_id bigint REFERENCES plan.leave ON DELETE CASCADE,
    made_by text NOT NULL DEFAULT session_user,
    CONSTRAINT leave_request_key_bearable CHECK (key <> '' AND plan.is_visible(key, 200))
);
CREATE INDEX leave_request_key_leave ON plan.leave_request_key (leave_id);

-- How many of some people must be at work on each working day.
CREATE TABLE plan.presence_minimum (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    region text COLLATE "C" NOT NULL UNIQUE,
    at_least bigint NOT NULL,
    CONSTRAINT presence_minimum_region_bearable CHECK (region <> '' AND plan.is_visible(region, 200)),
    CONSTRAINT presence_minimum_positive CHECK (at_least >= 1)
);
CREATE TABLE plan.presence_minimum_person (
    presence_minimum_id bigint NOT NULL REFERENCES plan.presence_minimum ON DELETE CASCADE,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager ON DELETE CASCADE,
    PRIMARY KEY (presence_minimum_id, case_manager_id)
);
CREATE INDEX presence_minimum_person_case_manager ON plan.presence_minimum_person (case_manager_id);
GRANT SELECT ON plan.presence_minimum, plan.presence_minimum_person
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_auditor;

-- Days of a year before, as the lead has laid them down.
CREATE TABLE plan.leave_carried_over (
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager ON DELETE CASCADE,
    year bigint NOT NULL,
    days bigint NOT NULL,
    PRIMARY KEY (case_manager_id, year),
    CONSTRAINT leave_carried_over_bearable CHECK (days BETWEEN 0 AND 366)
);

ALTER TABLE plan.leave_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.leave_request_key ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.leave_carried_over ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON plan.leave_event TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.leave_event FOR SELECT TO sprechzeit_backup USING (true);
CREATE POLICY everything ON plan.leave_request_key TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.leave_request_key FOR SELECT TO sprechzeit_backup USING (true);
CREATE POLICY everything ON plan.leave_carried_over TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.leave_carried_over FOR SELECT TO sprechzeit_backup USING (true);

ALTER TABLE plan.revision
    DROP CONSTRAINT revision_action_known,
    ADD CONSTRAINT revision_action_known CHECK (action IN ('import', 'apply', 'staff', 'leave'));

-- Whether a person is away at some time of a talk.
CREATE FUNCTION plan.is_away(person bigint, talk tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM plan.leave CROSS JOIN plan.county CROSS JOIN plan.working_time_limits
         WHERE case_manager_id = person AND status = 'approved'
           AND days @> (lower(talk) AT TIME ZONE time_zone)::date
           AND CASE part
               WHEN 'am' THEN (lower(talk) AT TIME ZONE time_zone)::time < half_day_split
               WHEN 'pm' THEN (upper(talk) AT TIME ZONE time_zone)::time > half_day_split
               ELSE true
               END
    )
$$;

-- Whether a site is closed on the day of a talk.
CREATE FUNCTION plan.is_closed(place bigint, talk tstzrange) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM plan.closure CROSS JOIN plan.county
         WHERE (site_id = place OR site_id IS NULL) AND days @> (lower(talk) AT TIME ZONE time_zone)::date
    )
$$;

-- Whether the published plan has a person at a site for a whole talk, and neither is the person away nor the site closed;
-- rows that adjoin are one stay.
CREATE OR REPLACE FUNCTION plan.has_ground(person bigint, place bigint, talk tstzrange) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(range_agg(during) @> talk, false)
          FROM plan.assignment
         WHERE case_manager_id = person AND site_id = place AND kind IN ('onsite', 'cover') AND during && talk
    ) AND NOT plan.is_away(person, talk) AND NOT plan.is_closed(place, talk);
END
$$;

-- What nobody can hold any more is given back by whoever takes its ground.
CREATE OR REPLACE FUNCTION plan.refuse_appointment_of_others() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (
        NEW.event = 'lose'
        OR NEW.event = 'release' AND (
            OLD.held_until <= plan.clock() OR NOT plan.has_ground(OLD.case_manager_id, OLD.site_id, OLD.during)
        )
    ) THEN
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

-- After a plan, a closure or an absence: appointments whose ground is gone need a decision, and holds are given back.
-- Nothing is moved.
CREATE OR REPLACE FUNCTION plan.settle_appointments() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(plan.lose_appointments(array_agg(code)), 0)
      FROM plan.appointment
     WHERE state IN ('held', 'booked') AND lower(during) > plan.clock()
       AND NOT plan.has_ground(case_manager_id, site_id, during)
$$;

-- Brings in leave with the files of a county, in the place of all that files brought before. With its first files a
-- county brings what was decided before; from then on whoever does not decide adds requests, and changes or removes
-- nothing. What was asked for or decided here stays as it is, whatever a file says. Reasons are compared only for those
-- who may read them, so that nobody finds one out by trying.
CREATE OR REPLACE FUNCTION plan.replace_leave(
    codes text[], people bigint[], periods daterange[], parts text[], known date[], statuses text[], kinds text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    is_first boolean := (SELECT revision = 0 FROM plan.head);
    decided bigint[] := ARRAY(SELECT id FROM plan.case_manager WHERE plan.may_decide_leave(id));
    kept text[] := ARRAY(
        SELECT leave.code
          FROM plan.leave
          JOIN unnest(codes, people, periods, parts, known, statuses, kinds)
               AS given (code, person, days, part, known_from, status, kind) ON given.code = leave.code
          LEFT JOIN plan.leave_reason ON leave_reason.leave_id = leave.id
         WHERE (leave.case_manager_id, leave.days, leave.part, leave.known_from, leave.status)
               = (given.person, given.days, given.part, given.known_from, given.status)
           AND (leave.case_manager_id <> ALL (decided) OR leave_reason.kind = given.kind)
         UNION
        SELECT code FROM plan.leave WHERE NOT is_brought_in
    );
    refused text := (
        SELECT code
          FROM (
              SELECT code, case_manager_id AS person FROM plan.leave WHERE code <> ALL (kept)
               UNION ALL
              SELECT code, person FROM unnest(codes, people, statuses) AS given (code, person, status)
               WHERE status = 'approved' AND code <> ALL (kept) AND NOT is_first
          ) AS changed
         WHERE person <> ALL (decided)
         ORDER BY code COLLATE "C"
         LIMIT 1
    );
BEGIN
    IF refused IS NOT NULL THEN
        RAISE EXCEPTION 'leave is decided by the employer'
            USING DETAIL = refused, ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'leave',
                  CONSTRAINT = 'leave_decided_by_employer';
    END IF;
    DELETE FROM plan.leave WHERE code <> ALL (kept);
    UPDATE plan.leave SET ordinal = place - 1
      FROM unnest(codes) WITH ORDINALITY AS given (code, place)
     WHERE leave.code = given.code AND leave.ordinal <> place - 1;
    INSERT INTO plan.leave
        (ordinal, code, case_manager_id, days, part, known_from, status, is_unplanned, is_brought_in)
    SELECT place - 1, code, person, days, part, known_from, status, known_from >= lower(days), true
      FROM unnest(codes, people, periods, parts, known, statuses) WITH ORDINALITY
           AS given (code, person, days, part, known_from, status, place)
     WHERE code <> ALL (kept);
    INSERT INTO plan.leave_reason (leave_id, kind)
    SELECT leave.id, given.kind
      FROM unnest(codes, kinds) AS given (code, kind) JOIN plan.leave ON leave.code = given.code
     WHERE given.code <> ALL (kept);
END
$$;

-- Refuses what is asked of a leave, under the name by which the program knows why.
CREATE FUNCTION plan.refuse_leave(name text, fact text, detail text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING
        MESSAGE = fact, DETAIL = detail, ERRCODE = 'check_violation',
        SCHEMA = 'plan', TABLE = 'leave', CONSTRAINT = name;
END
$$;

-- Whether the login is that person.
CREATE FUNCTION plan.is_login(person bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.login_is('case_manager') AND person IS NOT DISTINCT FROM plan.person_of_login()
        AND person IS NOT NULL
$$;

-- Whether the login reads why somebody is away whom a body employs.
CREATE FUNCTION plan.reads_reasons(person bigint, body bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.is_login(person)
        OR plan.login_is('employer_lead') AND body IN (SELECT plan.bodies_of_login())
$$;

-- Notes a request under its key; waits for another sender of the same one. Gives the leave that it was about where it was
-- done before, and nothing where it is to be done now.
CREATE FUNCTION plan.claim_leave_request(request_key text, request_content text) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier plan.leave_request_key;
BEGIN
    INSERT INTO plan.leave_request_key (key, content) VALUES (request_key, request_content) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        RETURN NULL;
    END IF;
    SELECT * INTO earlier FROM plan.leave_request_key WHERE key = request_key;
    IF earlier.content <> request_content OR earlier.made_by <> session_user THEN
        PERFORM plan.refuse_leave('leave_request_content_same', 'the key belongs to another request');
    END IF;
    RETURN earlier.leave_id;
END
$$;

-- Writes down what has happened to a leave.
CREATE FUNCTION plan.record_leave(request_key text, changed bigint, event text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    leave plan.leave;
BEGIN
    SELECT * INTO leave FROM plan.leave AS known WHERE known.id = changed;
    UPDATE plan.leave_request_key SET leave_id = changed WHERE key = request_key;
    INSERT INTO plan.leave_event (leave_id, event, status, made_at)
    VALUES (changed, record_leave.event, leave.status, plan.clock());
    PERFORM audit.record('leave.' || record_leave.event, leave.code, jsonb_build_object('status', leave.status));
END
$$;

-- Makes a leave that has begun or ceased to hold felt: by whoever books, and in what is booked.
CREATE FUNCTION plan.settle_leave() RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM plan.record_revision('leave', date_trunc('second', plan.clock()));
    RETURN plan.settle_appointments();
END
$$;

-- The person of a code, where the login is to hear of them.
CREATE FUNCTION plan.known_person(asked text) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_id bigint := coalesce(
        (SELECT id FROM plan.case_manager WHERE code = asked), CASE WHEN asked IS NULL THEN plan.person_of_login() END
    );
BEGIN
    IF found_id IS NULL THEN
        PERFORM plan.refuse_leave('leave_person_known', 'there is nobody of this code', coalesce(asked, ''));
    END IF;
    RETURN found_id;
END
$$;

-- The leave of a code, locked; whoever may not look at it hears that there is none.
CREATE FUNCTION plan.lock_leave(asked text) RETURNS plan.leave
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    leave plan.leave;
BEGIN
    SELECT * INTO leave FROM plan.leave AS known WHERE known.code = asked FOR UPDATE;
    IF leave.id IS NULL OR NOT (
        plan.login_is('coordinator') OR plan.is_login(leave.case_manager_id)
        OR plan.login_is('employer_lead') AND leave.case_manager_id IN (SELECT plan.staff_of_login())
    ) THEN
        PERFORM plan.refuse_leave('leave_known', 'there is no leave of this code', asked);
    END IF;
    RETURN leave;
END
$$;

-- Adds a leave, after all others.
CREATE FUNCTION plan.add_leave(
    person bigint, asked daterange, part_asked text, status_given text, is_report boolean, kind_asked text,
    extra_asked text
) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    taken text;
    new_code text;
    new_id bigint;
BEGIN
    PERFORM FROM plan.case_manager WHERE id = person FOR NO KEY UPDATE;
    IF NOT (SELECT employed && asked FROM plan.case_manager WHERE id = person) THEN
        PERFORM plan.refuse_leave('leave_within_employment', 'the person is not employed then');
    END IF;
    SELECT code INTO taken
      FROM plan.leave
     WHERE case_manager_id = person AND days && asked
       AND (part = 'full' OR part_asked = 'full' OR part = part_asked)
       AND (status = 'approved' OR NOT is_report AND status IN ('requested', 'in_review'))
     ORDER BY days, code LIMIT 1;
    IF taken IS NOT NULL THEN
        PERFORM plan.refuse_leave('leave_no_overlap', 'the person is away or has asked to be', taken);
    END IF;
    LOOP
        new_code := 'A-' || to_char(nextval('plan.leave_number'), 'FM9990000');
        EXIT WHEN NOT EXISTS (SELECT FROM plan.leave WHERE code = new_code);
    END LOOP;
    INSERT INTO plan.leave
        (ordinal, code, case_manager_id, days, part, known_from, status, is_unplanned, has_reason, asked_at)
    VALUES (
        (SELECT coalesce(max(ordinal) + 1, 0) FROM plan.leave), new_code, person, asked, part_asked,
        plan.local_date(plan.clock()), status_given, is_report, kind_asked IS NOT NULL, plan.clock()
    ) RETURNING id INTO new_id;
    IF kind_asked IS NOT NULL THEN
        INSERT INTO plan.leave_reason (leave_id, kind, extra) VALUES (new_id, kind_asked, extra_asked);
    END IF;
    RETURN new_id;
END
$$;

-- Asks for leave: the person, or the lead who has it on paper.
CREATE FUNCTION plan.request_leave(
    request_key text, who text, asked daterange, part_asked text, kind_asked text, extra_asked text
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person bigint := plan.known_person(who);
    done bigint;
BEGIN
    IF NOT plan.is_login(person) AND NOT plan.may_decide_leave(person) THEN
        PERFORM plan.refuse_leave('leave_own', 'everybody asks for their own leave');
    END IF;
    done := plan.claim_leave_request(
        request_key, concat_ws(' ', 'request', person, asked, part_asked, kind_asked, extra_asked)
    );
    IF done IS NULL THEN
        done := plan.add_leave(person, asked, part_asked, 'requested', false, kind_asked, extra_asked);
        PERFORM plan.record_leave(request_key, done, 'request');
    END IF;
    RETURN (SELECT code FROM plan.leave WHERE id = done);
END
$$;

-- Says what the coordinator thinks of a request; it decides nothing.
CREATE FUNCTION plan.comment_leave(request_key text, code_asked text, concern boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    asked plan.leave := plan.lock_leave(code_asked);
BEGIN
    IF NOT plan.login_is('coordinator') THEN
        PERFORM plan.refuse_leave('leave_commented_by_coordinator', 'the coordinator comments on leave');
    ELSIF plan.claim_leave_request(request_key, concat_ws(' ', 'comment', code_asked, concern)) IS NULL THEN
        IF asked.status NOT IN ('requested', 'in_review') THEN
            PERFORM plan.refuse_leave('leave_state_follows', 'this cannot happen to it', asked.status);
        END IF;
        UPDATE plan.leave SET status = 'in_review', has_concern = concern, is_brought_in = false WHERE id = asked.id;
        PERFORM plan.record_leave(request_key, asked.id, 'comment');
    END IF;
END
$$;

-- Decides a request, with a ground; gives how many appointments need a decision because of it.
CREATE FUNCTION plan.decide_leave(request_key text, code_asked text, approved boolean, ground_given text)
RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    asked plan.leave;
    lost bigint := 0;
BEGIN
    PERFORM plan.wait_for_turn();
    asked := plan.lock_leave(code_asked);
    IF asked.case_manager_id = plan.person_of_login() THEN
        PERFORM plan.refuse_leave('leave_decided_by_another', 'nobody decides their own leave');
    ELSIF NOT plan.may_decide_leave(asked.case_manager_id) THEN
        PERFORM plan.refuse_leave('leave_decided_by_lead', 'the lead of the body decides');
    ELSIF plan.claim_leave_request(
        request_key, concat_ws(' ', 'decide', code_asked, approved, ground_given)
    ) IS NULL THEN
        IF asked.status NOT IN ('requested', 'in_review') THEN
            PERFORM plan.refuse_leave('leave_state_follows', 'this cannot happen to it', asked.status);
        ELSIF ground_given <> ALL (CASE WHEN approved
            THEN ARRAY['unopposed', 'cover_arranged', 'holidays_cover_arranged', 'minimum_accepted']
            ELSE ARRAY['urgent_operations', 'prior_wishes', 'presence', 'no_entitlement']
        END) THEN
            PERFORM plan.refuse_leave('leave_ground_fits', 'the ground belongs to another decision');
        ELSIF ground_given = 'unopposed' AND asked.has_concern THEN
            PERFORM plan.refuse_leave('leave_concern_answered', 'the coordinator has a concern');
        END IF;
        UPDATE plan.leave
           SET status = CASE WHEN approved THEN 'approved' ELSE 'rejected' END, is_brought_in = false,
               known_from = CASE WHEN approved THEN plan.local_date(plan.clock()) ELSE known_from END
         WHERE id = asked.id;
        UPDATE plan.leave_reason SET ground = ground_given WHERE leave_id = asked.id;
        PERFORM plan.record_leave(request_key, asked.id, CASE WHEN approved THEN 'approve' ELSE 'reject' END);
        IF approved THEN
            lost := plan.settle_leave();
        END IF;
    END IF;
    RETURN lost;
END
$$;

CREATE FUNCTION plan.approve_leave(request_key text, code_asked text, ground text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.decide_leave(request_key, code_asked, true, ground)
$$;

CREATE FUNCTION plan.reject_leave(request_key text, code_asked text, ground text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.decide_leave(request_key, code_asked, false, ground)
$$;

-- Takes a request back, or leave that has not begun.
CREATE FUNCTION plan.withdraw_leave(request_key text, code_asked text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    asked plan.leave;
BEGIN
    PERFORM plan.wait_for_turn();
    asked := plan.lock_leave(code_asked);
    IF NOT plan.is_login(asked.case_manager_id) AND NOT plan.may_decide_leave(asked.case_manager_id) THEN
        PERFORM plan.refuse_leave('leave_own', 'everybody takes back their own leave');
    ELSIF plan.claim_leave_request(request_key, concat_ws(' ', 'withdraw', code_asked)) IS NULL THEN
        IF asked.is_unplanned OR asked.status NOT IN ('requested', 'in_review', 'approved') THEN
            PERFORM plan.refuse_leave('leave_state_follows', 'this cannot happen to it', asked.status);
        ELSIF asked.status = 'approved' AND lower(asked.days) <= plan.local_date(plan.clock()) THEN
            PERFORM plan.refuse_leave('leave_not_begun', 'it has begun', lower(asked.days)::text);
        END IF;
        UPDATE plan.leave SET status = 'withdrawn', is_brought_in = false WHERE id = asked.id;
        PERFORM plan.record_leave(request_key, asked.id, 'withdraw');
        IF asked.status = 'approved' THEN
            PERFORM plan.settle_leave();
        END IF;
    END IF;
END
$$;

-- Reports that somebody is away: the person, their lead, or the coordinator, who does not say why. Gives the code and how
-- many appointments need a decision because of it.
CREATE FUNCTION plan.report_absence(
    request_key text, who text, asked daterange, part_asked text, kind_asked text, OUT code text, OUT lost bigint
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person bigint := plan.known_person(who);
    knows_why boolean := plan.is_login(person)
        OR plan.login_is('employer_lead') AND person IN (SELECT plan.staff_of_login());
    done bigint;
BEGIN
    IF NOT knows_why AND NOT plan.login_is('coordinator') THEN
        PERFORM plan.refuse_leave('absence_reported_by_own', 'others report this absence');
    ELSIF NOT knows_why AND kind_asked IS NOT NULL THEN
        PERFORM plan.refuse_leave('absence_without_reason', 'why somebody is away is not the coordinator''s to know');
    END IF;
    PERFORM plan.wait_for_turn();
    lost := 0;
    done := plan.claim_leave_request(request_key, concat_ws(' ', 'report', person, asked, part_asked, kind_asked));
    IF done IS NULL THEN
        done := plan.add_leave(person, asked, part_asked, 'approved', true, kind_asked, NULL);
        PERFORM plan.record_leave(request_key, done, 'report');
        lost := plan.settle_leave();
    END IF;
    SELECT leave.code INTO code FROM plan.leave WHERE id = done;
END
$$;

-- Lets a reported absence last until another day, longer or shorter; one that ends before it begins is taken back.
CREATE FUNCTION plan.change_absence(request_key text, code_asked text, last_day date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known plan.leave;
    other text;
    lost bigint := 0;
BEGIN
    PERFORM plan.wait_for_turn();
    known := plan.lock_leave(code_asked);
    IF NOT known.is_unplanned OR known.status <> 'approved' THEN
        PERFORM plan.refuse_leave('absence_reported', 'it is no absence that was reported', known.status);
    ELSIF plan.claim_leave_request(request_key, concat_ws(' ', 'until', code_asked, last_day)) IS NULL THEN
        SELECT code INTO other
          FROM plan.leave
         WHERE case_manager_id = known.case_manager_id AND status = 'approved' AND id <> known.id
           AND days && daterange(lower(known.days), greatest(last_day, lower(known.days)), '[]')
           AND (part = 'full' OR known.part = 'full' OR part = known.part)
         ORDER BY days, code LIMIT 1;
        IF other IS NOT NULL THEN
            PERFORM plan.refuse_leave('leave_no_overlap', 'the person is away then anyway', other);
        END IF;
        UPDATE plan.leave
           SET days = CASE WHEN last_day < lower(days) THEN days ELSE daterange(lower(days), last_day, '[]') END,
               status = CASE WHEN last_day < lower(days) THEN 'withdrawn' ELSE status END, is_brought_in = false
         WHERE id = known.id;
        PERFORM plan.record_leave(
            request_key, known.id, CASE WHEN last_day >= upper(known.days) THEN 'extend' ELSE 'end' END
        );
        lost := plan.settle_leave();
    END IF;
    RETURN lost;
END
$$;

-- Leave that touches some days, as far as the login is to hear of it: everybody who books that somebody is away,
-- coordinators whether that was planned, the person and their lead why.
CREATE FUNCTION plan.leave_list(asked daterange) RETURNS TABLE (
    code text, person text, first_day date, last_day date, part text, status text, is_unplanned boolean, kind text,
    extra text, has_concern boolean, ground text, is_own boolean
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT leave.code, case_manager.code, lower(days), upper(days) - 1, part, status,
           CASE WHEN full_view THEN leave.is_unplanned END,
           CASE WHEN reads THEN leave_reason.kind END, CASE WHEN reads THEN leave_reason.extra END,
           CASE WHEN full_view THEN leave.has_concern END, CASE WHEN reads THEN leave_reason.ground END,
           plan.is_login(case_manager.id)
      FROM plan.leave
      JOIN plan.case_manager ON case_manager.id = leave.case_manager_id
      LEFT JOIN plan.leave_reason ON leave_reason.leave_id = leave.id
     CROSS JOIN LATERAL (
         SELECT plan.reads_reasons(
                    case_manager.id, coalesce(leave_reason.employing_body_id, case_manager.employing_body_id)
                ) AS reads
     ) AS reason
     CROSS JOIN LATERAL (
         SELECT reads OR plan.login_is('coordinator') OR plan.login_is('auditor')
                OR plan.login_is('employer_lead') AND case_manager.id IN (SELECT plan.staff_of_login()) AS full_view
     ) AS view
     WHERE leave.days && asked AND (
         full_view OR status = 'approved' AND (plan.login_is('reception') OR plan.login_is('case_manager'))
     )
     ORDER BY lower(days), case_manager.ordinal, leave.code
$$;

-- Whether the login looks at what leave of a person would do.
CREATE FUNCTION plan.may_preview_leave(person bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT plan.is_login(person) OR plan.login_is('coordinator')
        OR plan.login_is('employer_lead') AND person IN (SELECT plan.staff_of_login())
$$;

-- Others who are or would like to be away then, of the regions that need a person; never why.
CREATE FUNCTION plan.competing_leave(who text, asked daterange) RETURNS TABLE (
    code text, person text, first_day date, last_day date, part text, is_approved boolean
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT leave.code, case_manager.code, lower(days), upper(days) - 1, part, status = 'approved'
      FROM plan.leave JOIN plan.case_manager ON case_manager.id = leave.case_manager_id
     WHERE leave.days && asked AND status IN ('requested', 'in_review', 'approved')
       AND plan.may_preview_leave(plan.known_person(who))
       AND case_manager.id IN (
           SELECT other.case_manager_id
             FROM plan.presence_minimum_person AS own
             JOIN plan.presence_minimum_person AS other USING (presence_minimum_id)
            WHERE own.case_manager_id = plan.known_person(who)
       )
     ORDER BY lower(days), leave.code
$$;

-- What is booked with a person and still to come: for the preview, neither with whom nor why.
CREATE FUNCTION plan.booked_with(who text, asked tstzrange) RETURNS TABLE (code text, site text, during tstzrange)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT appointment.code, site.code, appointment.during
      FROM plan.appointment JOIN plan.site ON site.id = appointment.site_id
     WHERE appointment.case_manager_id = plan.known_person(who) AND plan.may_preview_leave(plan.known_person(who))
       AND appointment.state IN ('booked', 'needs_decision') AND appointment.during && asked
     ORDER BY lower(appointment.during), appointment.code
$$;

-- Lays down how many of some people a region needs; nobody, where none is wanted any more.
CREATE FUNCTION plan.set_presence_minimum(region_asked text, people text[], least_asked bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    unknown text := (
        SELECT code FROM unnest(people) AS given (code)
         WHERE NOT EXISTS (SELECT FROM plan.case_manager WHERE case_manager.code = given.code) LIMIT 1
    );
    region_id bigint;
BEGIN
    IF unknown IS NOT NULL THEN
        PERFORM plan.refuse_leave('leave_person_known', 'there is nobody of this code', unknown);
    END IF;
    DELETE FROM plan.presence_minimum WHERE region = region_asked;
    IF least_asked > 0 THEN
        INSERT INTO plan.presence_minimum (region, at_least) VALUES (region_asked, least_asked)
        RETURNING id INTO region_id;
        INSERT INTO plan.presence_minimum_person
        SELECT region_id, id FROM plan.case_manager WHERE code = ANY (people);
    END IF;
    PERFORM audit.record(
        'presence.minimum', region_asked, jsonb_build_object('at_least', least_asked, 'people', people)
    );
END
$$;

-- What the account of a person is made of beside the contract: whose it is to see is theirs and their lead's.
CREATE FUNCTION plan.leave_taken(who text) RETURNS TABLE (
    first_day date, last_day date, part text, extra text, carried_year bigint, carried_days bigint
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    asked bigint := plan.known_person(who);
BEGIN
    IF NOT plan.reads_reasons(asked, (SELECT employing_body_id FROM plan.case_manager WHERE id = asked)) THEN
        PERFORM plan.refuse_leave('leave_account_of_own', 'the account is the person''s and the lead''s to see');
    END IF;
    RETURN QUERY
    SELECT lower(days), upper(days) - 1, leave.part, leave_reason.extra, NULL::bigint, NULL::bigint
      FROM plan.leave JOIN plan.leave_reason ON leave_reason.leave_id = leave.id
     WHERE leave.case_manager_id = asked AND status = 'approved'
       AND (leave_reason.kind = 'vacation' OR leave_reason.extra IS NOT NULL)
     UNION ALL
    SELECT NULL, NULL, NULL, NULL, carried.year, carried.days
      FROM plan.leave_carried_over AS carried WHERE carried.case_manager_id = asked;
END
$$;

-- Lays down how many days somebody brings into a year.
CREATE FUNCTION plan.set_leave_carried_over(who text, into_year bigint, days_given bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    asked bigint := plan.known_person(who);
BEGIN
    IF NOT plan.may_decide_leave(asked) THEN
        PERFORM plan.refuse_leave('leave_decided_by_lead', 'the lead of the body decides');
    END IF;
    INSERT INTO plan.leave_carried_over VALUES (asked, into_year, days_given)
    ON CONFLICT (case_manager_id, year) DO UPDATE SET days = excluded.days;
    PERFORM audit.record('leave.carry_over', who, jsonb_build_object('year', into_year));
END
$$;

GRANT EXECUTE ON FUNCTION plan.is_away(bigint, tstzrange), plan.is_closed(bigint, tstzrange)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.request_leave(text, text, daterange, text, text, text),
    plan.withdraw_leave(text, text), plan.leave_taken(text)
    TO sprechzeit_case_manager, sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION plan.comment_leave(text, text, boolean), plan.approve_leave(text, text, text),
    plan.reject_leave(text, text, text)
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION
    plan.report_absence(text, text, daterange, text, text), plan.change_absence(text, text, date),
    plan.competing_leave(text, daterange), plan.booked_with(text, tstzrange)
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION plan.leave_list(daterange)
    TO sprechzeit_coordinator, sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead,
       sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION plan.set_presence_minimum(text, text[], bigint) TO sprechzeit_coordinator;
GRANT EXECUTE ON FUNCTION plan.set_leave_carried_over(text, bigint, bigint) TO sprechzeit_employer_lead;
