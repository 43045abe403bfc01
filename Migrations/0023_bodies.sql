-- Posts, contracts, and what bodies agree with each other, each for the days on which it holds.
--
-- A change ends a version and begins another; no version is ever overwritten, so that every earlier day stays as it was.
SET LOCAL ROLE sprechzeit_owner;

-- The county's date.
CREATE FUNCTION plan.today() RETURNS date
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT (plan.clock() AT TIME ZONE coalesce((SELECT time_zone FROM plan.county), 'Europe/Berlin'))::date
$$;

-- A funded share of a post. It is exact: a third stays a third.
CREATE TABLE plan.post (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body,
    block text NOT NULL,
    share_numerator bigint NOT NULL,
    share_denominator bigint NOT NULL,
    funded daterange NOT NULL,
    -- The decision that it rests on.
    ground text NOT NULL,
    CONSTRAINT post_code_bearable CHECK (length(code) BETWEEN 1 AND 60),
    CONSTRAINT post_block_known CHECK (block IN ('B1', 'B2', 'B3')),
    CONSTRAINT post_share_positive CHECK (share_numerator > 0),
    CONSTRAINT post_share_exact CHECK (
        share_denominator BETWEEN 1 AND 1000000 AND gcd(share_numerator, share_denominator) = 1
        AND share_numerator <= 1000 * share_denominator
    ),
    CONSTRAINT post_funded_some_days CHECK (NOT isempty(funded) AND NOT lower_inf(funded)),
    CONSTRAINT post_ground_given CHECK (length(ground) BETWEEN 1 AND 500)
);
CREATE INDEX post_employing_body ON plan.post (employing_body_id);

-- Working-time limits of a rule set other than the county's own, in minutes; that one is plan.working_time_limits.
CREATE TABLE plan.rule_set (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE,
    name text NOT NULL,
    day_maximum bigint NOT NULL,
    rest bigint NOT NULL,
    first_break_after bigint NOT NULL,
    first_break bigint NOT NULL,
    second_break_after bigint NOT NULL,
    second_break bigint NOT NULL,
    shortest_break_part bigint NOT NULL,
    longest_stretch bigint NOT NULL,
    CONSTRAINT rule_set_code_bearable CHECK (length(code) BETWEEN 1 AND 60),
    -- The name under which contracts mean the county's own limits.
    CONSTRAINT rule_set_code_not_of_county CHECK (code <> 'arbzg'),
    CONSTRAINT rule_set_within_a_day CHECK (
        least(day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
              shortest_break_part, longest_stretch) >= 0
        AND greatest(day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
              shortest_break_part, longest_stretch) <= 1440
    )
);

-- What somebody's contract says, version by version.
CREATE TABLE plan.contract (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager,
    weekly_minutes bigint NOT NULL,
    -- Monday is 1.
    working_days smallint[] NOT NULL,
    -- The county's own where none is named.
    rule_set_id bigint REFERENCES plan.rule_set,
    valid daterange NOT NULL,
    CONSTRAINT contract_weekly_minutes_possible CHECK (weekly_minutes BETWEEN 1 AND 3600),
    CONSTRAINT contract_working_days_known CHECK (
        cardinality(working_days) BETWEEN 1 AND 7 AND working_days <@ '{1,2,3,4,5,6,7}'
        AND array_position(working_days, NULL) IS NULL
    ),
    CONSTRAINT contract_valid_some_days CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    CONSTRAINT contract_one_at_a_time EXCLUDE USING gist (case_manager_id WITH =, valid WITH &&)
);
CREATE INDEX contract_rule_set ON plan.contract (rule_set_id);

-- What a body's contracts are reckoned by: the hours of a full post, and how a trip counts.
CREATE TABLE plan.body_terms (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body,
    full_time_minutes bigint NOT NULL,
    travel_is_protected boolean NOT NULL,
    travel_hours text NOT NULL,
    travel_is_reimbursed boolean NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT body_terms_full_time_possible CHECK (full_time_minutes BETWEEN 1 AND 3600),
    CONSTRAINT body_terms_travel_hours_known CHECK (travel_hours IN ('full', 'fill-up', 'none')),
    CONSTRAINT body_terms_valid_some_days CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    CONSTRAINT body_terms_one_at_a_time EXCLUDE USING gist (employing_body_id WITH =, valid WITH &&)
);

-- An agreement between bodies.
CREATE TABLE plan.agreement (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE,
    kind text NOT NULL,
    reference text NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT agreement_code_bearable CHECK (length(code) BETWEEN 1 AND 60),
    CONSTRAINT agreement_kind_known CHECK (kind IN ('B1', 'B2', 'cover')),
    CONSTRAINT agreement_reference_bearable CHECK (length(reference) <= 500),
    CONSTRAINT agreement_valid_some_days CHECK (NOT isempty(valid) AND NOT lower_inf(valid))
);

CREATE TABLE plan.agreement_party (
    agreement_id bigint NOT NULL REFERENCES plan.agreement,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body,
    PRIMARY KEY (agreement_id, employing_body_id)
);
CREATE INDEX agreement_party_employing_body ON plan.agreement_party (employing_body_id);

-- What a body says about lending its people, or about taking in those of others.
CREATE TABLE plan.cover_term (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employing_body_id bigint NOT NULL REFERENCES plan.employing_body,
    side text NOT NULL,
    -- Every other body where none is named.
    counterpart_id bigint REFERENCES plan.employing_body,
    -- Every site where none is named.
    site_id bigint REFERENCES plan.site,
    verdict text NOT NULL,
    -- No limit where nothing is said.
    minutes_per_week bigint,
    valid daterange NOT NULL,
    -- The agreement that says so; none where the body says so of its own.
    agreement_id bigint REFERENCES plan.agreement,
    CONSTRAINT cover_term_side_known CHECK (side IN ('lends', 'accepts')),
    CONSTRAINT cover_term_verdict_known CHECK (verdict IN ('allow', 'approval', 'deny')),
    CONSTRAINT cover_term_minutes_possible CHECK (minutes_per_week BETWEEN 0 AND 10080),
    CONSTRAINT cover_term_with_another CHECK (counterpart_id <> employing_body_id),
    CONSTRAINT cover_term_valid_some_days CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    CONSTRAINT cover_term_one_at_a_time EXCLUDE USING gist (
        employing_body_id WITH =, side WITH =, (coalesce(counterpart_id, 0)) WITH =, (coalesce(site_id, 0)) WITH =,
        valid WITH &&
    )
);
CREATE INDEX cover_term_counterpart ON plan.cover_term (counterpart_id);
CREATE INDEX cover_term_site ON plan.cover_term (site_id);
CREATE INDEX cover_term_agreement ON plan.cover_term (agreement_id);

CREATE FUNCTION plan.refuse_staffing(name text, fact text, detail text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING
        MESSAGE = fact, DETAIL = detail, ERRCODE = 'check_violation',
        SCHEMA = 'plan', TABLE = 'post', CONSTRAINT = name;
END
$$;

CREATE AGGREGATE plan.common_multiple(numeric) (SFUNC = lcm, STYPE = numeric, INITCOND = '1');

-- The posts in case management on one day, the county's and all, as numerators over one denominator.
CREATE FUNCTION plan.post_shares(on_day date, OUT county numeric, OUT total numeric, OUT denominator numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH funded_then AS (
        SELECT employing_body.kind = 'county' AS is_county, share_numerator, share_denominator
          FROM plan.post JOIN plan.employing_body ON employing_body.id = post.employing_body_id
         WHERE block = 'B2' AND funded @> on_day
    ), common AS (
        SELECT plan.common_multiple(share_denominator) AS denominator FROM funded_then
    )
    SELECT coalesce(sum(share_numerator * div(common.denominator, share_denominator)) FILTER (WHERE is_county), 0),
           coalesce(sum(share_numerator * div(common.denominator, share_denominator)), 0),
           common.denominator
      FROM common LEFT JOIN funded_then ON true
     GROUP BY common.denominator
$$;

-- At least a third of the posts in case management is the county's, on every day from today on.
CREATE FUNCTION plan.refuse_less_than_a_third() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    broken record;
BEGIN
    -- What others add at the same time counts.
    LOCK TABLE plan.post IN SHARE ROW EXCLUSIVE MODE;
    -- Shares change only where a post begins or has ended.
    SELECT day, shares.* INTO broken
      FROM (
          SELECT plan.today() AS day
          UNION
          SELECT unnest(ARRAY[lower(funded), upper(funded)]) FROM plan.post WHERE block = 'B2'
      ) AS change
      CROSS JOIN LATERAL plan.post_shares(day) AS shares
     WHERE day >= plan.today() AND 3 * county < total
     ORDER BY day
     LIMIT 1;
    IF FOUND THEN
        PERFORM plan.refuse_staffing(
            'post_county_third',
            format(
                'on %s the county has %s of %s posts, less than a third', broken.day,
                trim_scale(round(broken.county / broken.denominator, 4)),
                trim_scale(round(broken.total / broken.denominator, 4))
            ),
            concat_ws(' ', broken.day, broken.county, broken.total, broken.denominator)
        );
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER post_county_third AFTER INSERT OR UPDATE OR DELETE ON plan.post
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION plan.refuse_less_than_a_third();
CREATE CONSTRAINT TRIGGER employing_body_county_third AFTER UPDATE ON plan.employing_body
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.kind <> NEW.kind)
    EXECUTE FUNCTION plan.refuse_less_than_a_third();

-- The body of a name.
CREATE FUNCTION plan.named_body(wanted text) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_id bigint;
BEGIN
    SELECT id INTO found_id FROM plan.employing_body WHERE code = wanted;
    IF NOT FOUND THEN
        PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such body', wanted);
    END IF;
    RETURN found_id;
END
$$;

-- Refuses a login that does not decide for a body: its employer leads do, and for posts those who coordinate.
CREATE FUNCTION plan.require_lead(body bigint, or_coordinator boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF plan.login_is('owner') OR or_coordinator AND plan.login_is('coordinator')
        OR plan.login_is('employer_lead') AND body IN (SELECT plan.bodies_of_login())
    THEN
        RETURN;
    END IF;
    RAISE EXCEPTION 'the login does not decide for this body' USING ERRCODE = 'insufficient_privilege';
END
$$;

-- Begins a post. Done twice it is the same as once.
CREATE FUNCTION plan.add_post(
    new_code text, body text, block text, numerator bigint, denominator bigint, first_day date, last_day date,
    ground text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    body_id bigint := plan.named_body(body);
    days daterange := daterange(first_day, last_day, '[]');
BEGIN
    PERFORM plan.require_lead(body_id, or_coordinator => true);
    LOCK TABLE plan.post IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (
        SELECT FROM plan.post
         WHERE code = new_code
           AND (employing_body_id, post.block, share_numerator, share_denominator, funded, post.ground)
               = (body_id, add_post.block, numerator, denominator, days, add_post.ground)
    ) THEN
        RETURN;
    END IF;
    INSERT INTO plan.post (code, employing_body_id, block, share_numerator, share_denominator, funded, ground)
    VALUES (new_code, body_id, block, numerator, denominator, days, ground);
    PERFORM audit.record(
        'post added', new_code,
        jsonb_build_object(
            'body', body, 'block', block, 'share', numerator || '/' || denominator, 'from', first_day,
            'through', last_day
        )
    );
END
$$;

-- Ends a post with a day; it is never made longer, and none ends before it began.
CREATE FUNCTION plan.end_post(wanted text, last_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known plan.post;
BEGIN
    LOCK TABLE plan.post IN SHARE ROW EXCLUSIVE MODE;
    SELECT * INTO known FROM plan.post WHERE code = wanted;
    IF NOT FOUND THEN
        PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such post', wanted);
    END IF;
    PERFORM plan.require_lead(known.employing_body_id, or_coordinator => true);
    IF NOT known.funded @> last_day THEN
        PERFORM plan.refuse_staffing('staffing_ends_while_valid', 'it does not hold on that day', wanted);
    END IF;
    UPDATE plan.post SET funded = daterange(lower(funded), last_day, '[]') WHERE id = known.id;
    PERFORM audit.record('post ended', wanted, jsonb_build_object('through', last_day));
END
$$;

-- A new version of somebody's contract from a day on; the one before it ends the day before.
CREATE FUNCTION plan.change_contract(person text, minutes bigint, days smallint[], rules text, first_day date)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known plan.case_manager;
    rules_id bigint;
    last_day date;
BEGIN
    SELECT * INTO known FROM plan.case_manager WHERE code = person FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such person', person);
    END IF;
    PERFORM plan.require_lead(known.employing_body_id);
    IF known.id = plan.person_of_login() THEN
        PERFORM plan.refuse_staffing('contract_of_another', 'nobody changes their own contract');
    END IF;
    IF rules <> 'arbzg' THEN
        SELECT id INTO rules_id FROM plan.rule_set WHERE code = rules;
        IF NOT FOUND THEN
            PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such rule set', rules);
        END IF;
    END IF;
    IF NOT known.employed @> first_day THEN
        PERFORM plan.refuse_staffing('contract_while_employed', 'the person is not employed then', person);
    END IF;
    IF EXISTS (
        SELECT FROM plan.contract
         WHERE case_manager_id = known.id AND lower(valid) = first_day
           AND (weekly_minutes, working_days, rule_set_id) IS NOT DISTINCT FROM (minutes, days, rules_id)
    ) THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM plan.contract WHERE case_manager_id = known.id AND lower(valid) >= first_day) THEN
        PERFORM plan.refuse_staffing('staffing_later_version', 'a version begins then or later', person);
    END IF;
    UPDATE plan.contract SET valid = daterange(lower(valid), first_day)
     WHERE case_manager_id = known.id AND valid @> first_day;
    last_day := upper(known.employed) - 1;
    INSERT INTO plan.contract (case_manager_id, weekly_minutes, working_days, rule_set_id, valid)
    VALUES (known.id, minutes, days, rules_id, daterange(first_day, last_day, '[]'));
    PERFORM audit.record('contract changed', person, jsonb_build_object('from', first_day));
END
$$;

-- Ends an employment with a day. What is booked or published after it is decided first.
CREATE FUNCTION plan.end_employment(person text, last_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known plan.case_manager;
    left_over bigint;
BEGIN
    PERFORM plan.wait_for_turn();
    SELECT * INTO known FROM plan.case_manager WHERE code = person FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such person', person);
    END IF;
    PERFORM plan.require_lead(known.employing_body_id);
    IF known.id = plan.person_of_login() THEN
        PERFORM plan.refuse_staffing('contract_of_another', 'nobody ends their own employment');
    END IF;
    IF NOT known.employed @> last_day THEN
        PERFORM plan.refuse_staffing('staffing_ends_while_valid', 'it does not hold on that day', person);
    END IF;
    SELECT count(*) INTO left_over
      FROM plan.appointment CROSS JOIN plan.county
     WHERE case_manager_id = known.id AND plan.takes_up_time(appointment.state)
       AND (lower(during) AT TIME ZONE time_zone)::date > last_day;
    IF left_over > 0 THEN
        PERFORM plan.refuse_staffing(
            'staff_appointments_decided', 'appointments after that day are not decided', left_over::text
        );
    END IF;
    SELECT count(*) INTO left_over FROM plan.assignment WHERE case_manager_id = known.id AND date > last_day;
    IF left_over > 0 THEN
        PERFORM plan.refuse_staffing(
            'staff_assignments_decided', 'the plan has the person after that day', left_over::text
        );
    END IF;
    UPDATE plan.case_manager SET employed = daterange(lower(employed), last_day, '[]') WHERE id = known.id;
    DELETE FROM plan.contract WHERE case_manager_id = known.id AND lower(valid) > last_day;
    UPDATE plan.contract SET valid = daterange(lower(valid), last_day, '[]')
     WHERE case_manager_id = known.id AND valid @> last_day;
    PERFORM plan.record_revision('staff', plan.clock());
    PERFORM audit.record('employment ended', person, jsonb_build_object('through', last_day));
END
$$;
ALTER TABLE plan.revision DROP CONSTRAINT revision_action_known;
ALTER TABLE plan.revision ADD CONSTRAINT revision_action_known CHECK (action IN ('import', 'apply', 'staff'));

-- Lays down what a rule set says.
CREATE FUNCTION plan.set_rule_set(
    set_code text, set_name text, day_maximum bigint, rest bigint, first_break_after bigint, first_break bigint,
    second_break_after bigint, second_break bigint, shortest_break_part bigint, longest_stretch bigint
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT plan.login_is('coordinator') AND NOT plan.login_is('employer_lead') THEN
        RAISE EXCEPTION 'the login lays down no working time' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Contracts name a set, and earlier days stay as they were: another limit is another set.
    INSERT INTO plan.rule_set (
        code, name, day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
        shortest_break_part, longest_stretch
    ) VALUES (
        set_code, set_name, day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
        shortest_break_part, longest_stretch
    );
    PERFORM audit.record('rule set added', set_code);
END
$$;

-- What a body's contracts are reckoned by from a day on.
CREATE FUNCTION plan.change_body_terms(
    body text, full_time bigint, is_protected boolean, hours text, is_reimbursed boolean, first_day date
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    body_id bigint := plan.named_body(body);
BEGIN
    PERFORM plan.require_lead(body_id);
    PERFORM FROM plan.employing_body WHERE id = body_id FOR UPDATE;
    IF EXISTS (
        SELECT FROM plan.body_terms
         WHERE employing_body_id = body_id AND lower(valid) = first_day
           AND (full_time_minutes, travel_is_protected, travel_hours, travel_is_reimbursed)
               = (full_time, is_protected, hours, is_reimbursed)
    ) THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM plan.body_terms WHERE employing_body_id = body_id AND lower(valid) >= first_day) THEN
        PERFORM plan.refuse_staffing('staffing_later_version', 'a version begins then or later', body);
    END IF;
    UPDATE plan.body_terms SET valid = daterange(lower(valid), first_day)
     WHERE employing_body_id = body_id AND valid @> first_day;
    INSERT INTO plan.body_terms (
        employing_body_id, full_time_minutes, travel_is_protected, travel_hours, travel_is_reimbursed, valid
    ) VALUES (body_id, full_time, is_protected, hours, is_reimbursed, daterange(first_day, NULL));
    PERFORM audit.record(
        'body terms', body,
        jsonb_build_object(
            'full_time', full_time, 'protection', is_protected, 'hours', hours, 'reimbursement', is_reimbursed,
            'from', first_day
        )
    );
END
$$;

-- Records an agreement between bodies, of which the login decides for one.
CREATE FUNCTION plan.add_agreement(
    new_code text, kind text, reference text, parties text[], first_day date, last_day date
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    bodies bigint[] := ARRAY(SELECT DISTINCT plan.named_body(party) FROM unnest(parties) AS party);
    new_id bigint;
BEGIN
    IF cardinality(bodies) < 2 THEN
        PERFORM plan.refuse_staffing('agreement_between_two', 'an agreement has two parties', new_code);
    END IF;
    IF NOT plan.login_is('owner')
        AND NOT (plan.login_is('employer_lead')
                 AND EXISTS (SELECT FROM plan.bodies_of_login() AS own WHERE own = ANY (bodies)))
    THEN
        RAISE EXCEPTION 'the login decides for none of the parties' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (
        SELECT FROM plan.agreement
         WHERE code = new_code
           AND (agreement.kind, agreement.reference, valid)
               = (add_agreement.kind, add_agreement.reference, daterange(first_day, last_day, '[]'))
    ) THEN
        RETURN;
    END IF;
    INSERT INTO plan.agreement (code, kind, reference, valid)
    VALUES (new_code, kind, reference, daterange(first_day, last_day, '[]'))
    RETURNING id INTO new_id;
    INSERT INTO plan.agreement_party (agreement_id, employing_body_id) SELECT new_id, unnest(bodies);
    PERFORM audit.record(
        'agreement added', new_code,
        jsonb_build_object('kind', kind, 'parties', parties, 'from', first_day, 'through', last_day)
    );
END
$$;

-- Ends an agreement with a day, and the cover terms that rest on it.
CREATE FUNCTION plan.end_agreement(wanted text, last_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known plan.agreement;
BEGIN
    SELECT * INTO known FROM plan.agreement WHERE code = wanted FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such agreement', wanted);
    END IF;
    IF NOT plan.login_is('owner')
        AND NOT (plan.login_is('employer_lead')
                 AND EXISTS (
                     SELECT FROM plan.agreement_party
                      WHERE agreement_id = known.id AND employing_body_id IN (SELECT plan.bodies_of_login())
                 ))
    THEN
        RAISE EXCEPTION 'the login decides for none of the parties' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT known.valid @> last_day THEN
        PERFORM plan.refuse_staffing('staffing_ends_while_valid', 'it does not hold on that day', wanted);
    END IF;
    UPDATE plan.agreement SET valid = daterange(lower(valid), last_day, '[]') WHERE id = known.id;
    DELETE FROM plan.cover_term WHERE agreement_id = known.id AND lower(valid) > last_day;
    UPDATE plan.cover_term SET valid = daterange(lower(valid), last_day, '[]')
     WHERE agreement_id = known.id AND valid @> last_day;
    PERFORM audit.record('agreement ended', wanted, jsonb_build_object('through', last_day));
END
$$;

-- What a body says about cover from a day on; what it said about the same before ends the day before.
CREATE FUNCTION plan.add_cover_term(
    body text, side text, counterpart text, place text, verdict text, minutes bigint, first_day date, last_day date,
    basis_code text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    body_id bigint := plan.named_body(body);
    other_id bigint := CASE WHEN counterpart IS NOT NULL THEN plan.named_body(counterpart) END;
    place_id bigint;
    basis plan.agreement;
BEGIN
    PERFORM plan.require_lead(body_id);
    PERFORM FROM plan.employing_body WHERE id = body_id FOR UPDATE;
    IF place IS NOT NULL THEN
        SELECT id INTO place_id FROM plan.site WHERE code = place;
        IF NOT FOUND THEN
            PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such site', place);
        END IF;
    END IF;
    IF basis_code IS NOT NULL THEN
        SELECT * INTO basis FROM plan.agreement WHERE code = basis_code;
        IF NOT FOUND THEN
            PERFORM plan.refuse_staffing('staffing_name_known', 'there is no such agreement', basis_code);
        END IF;
        IF NOT EXISTS (
            SELECT FROM plan.agreement_party WHERE agreement_id = basis.id AND employing_body_id = body_id
        ) THEN
            PERFORM plan.refuse_staffing('cover_term_of_party', 'the body is no party of it', body);
        END IF;
        IF NOT basis.valid @> first_day THEN
            PERFORM plan.refuse_staffing('staffing_ends_while_valid', 'it does not hold on that day', basis_code);
        END IF;
        last_day := least(last_day, upper(basis.valid) - 1);
    END IF;
    IF EXISTS (
        SELECT FROM plan.cover_term
         WHERE employing_body_id = body_id AND cover_term.side = add_cover_term.side
           AND (counterpart_id, site_id) IS NOT DISTINCT FROM (other_id, place_id)
           AND (cover_term.verdict, minutes_per_week, valid, agreement_id)
               IS NOT DISTINCT FROM (add_cover_term.verdict, minutes, daterange(first_day, last_day, '[]'), basis.id)
    ) THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM plan.cover_term
         WHERE employing_body_id = body_id AND cover_term.side = add_cover_term.side
           AND (counterpart_id, site_id) IS NOT DISTINCT FROM (other_id, place_id) AND lower(valid) >= first_day
    ) THEN
        PERFORM plan.refuse_staffing('staffing_later_version', 'a version begins then or later', body);
    END IF;
    UPDATE plan.cover_term SET valid = daterange(lower(valid), first_day)
     WHERE employing_body_id = body_id AND cover_term.side = add_cover_term.side
       AND (counterpart_id, site_id) IS NOT DISTINCT FROM (other_id, place_id) AND valid @> first_day;
    INSERT INTO plan.cover_term (
        employing_body_id, side, counterpart_id, site_id, verdict, minutes_per_week, valid, agreement_id
    ) VALUES (
        body_id, side, other_id, place_id, verdict, minutes, daterange(first_day, last_day, '[]'), basis.id
    );
    PERFORM audit.record(
        'cover term', body,
        jsonb_build_object(
            'side', side, 'with', counterpart, 'site', place, 'verdict', verdict, 'minutes', minutes,
            'from', first_day, 'through', last_day, 'agreement', basis_code
        )
    );
END
$$;

-- The body that employs whoever is logged in.
CREATE FUNCTION plan.body_of_login() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT employing_body_id FROM plan.case_manager WHERE id = plan.person_of_login()
$$;

ALTER TABLE plan.contract ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.agreement ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.agreement_party ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.cover_term ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- A contract is read by the person and by those who decide for the body, and by nobody in another role of theirs.
CREATE POLICY everything ON plan.contract TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.contract FOR SELECT TO sprechzeit_backup USING (true);
CREATE POLICY own ON plan.contract FOR SELECT TO sprechzeit_case_manager
    USING (case_manager_id = (SELECT plan.person_of_login()));
CREATE POLICY of_own_staff ON plan.contract FOR SELECT TO sprechzeit_employer_lead
    USING (case_manager_id = ANY (ARRAY(SELECT plan.staff_of_login())));

CREATE POLICY everything ON plan.cover_term TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.cover_term FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_employer_lead, sprechzeit_controlling, sprechzeit_auditor,
       sprechzeit_backup
    USING (true);
CREATE POLICY of_own_body ON plan.cover_term FOR SELECT TO sprechzeit_case_manager
    USING ((SELECT plan.body_of_login()) IN (employing_body_id, coalesce(counterpart_id, employing_body_id)));
CREATE POLICY everything ON plan.agreement_party TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.agreement_party FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_employer_lead, sprechzeit_controlling, sprechzeit_auditor,
       sprechzeit_backup
    USING (true);
CREATE POLICY of_own_body ON plan.agreement_party FOR SELECT TO sprechzeit_case_manager
    USING (employing_body_id = (SELECT plan.body_of_login()));
CREATE POLICY everything ON plan.agreement TO sprechzeit_owner USING (true);
CREATE POLICY everybody ON plan.agreement FOR SELECT
    TO sprechzeit_coordinator, sprechzeit_employer_lead, sprechzeit_controlling, sprechzeit_auditor,
       sprechzeit_backup
    USING (true);
CREATE POLICY of_own_body ON plan.agreement FOR SELECT TO sprechzeit_case_manager
    USING (EXISTS (SELECT FROM plan.agreement_party WHERE agreement_id = agreement.id));

-- Of contracts what a plan must keep: on which days somebody works, and by which rules. Never how much.
CREATE VIEW plan.contract_rules AS
    SELECT case_manager_id, working_days, rule_set_id, valid FROM plan.contract;

GRANT SELECT ON plan.post, plan.body_terms
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor;
GRANT SELECT ON plan.rule_set, plan.contract_rules
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_auditor;
GRANT SELECT ON plan.agreement, plan.agreement_party, plan.cover_term
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor;
GRANT SELECT ON plan.contract TO sprechzeit_case_manager, sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION plan.today(), plan.body_of_login()
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor, sprechzeit_reception;
GRANT EXECUTE ON FUNCTION plan.post_shares(date)
    TO sprechzeit_coordinator, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor;
GRANT EXECUTE ON FUNCTION
    plan.add_post(text, text, text, bigint, bigint, date, date, text), plan.end_post(text, date),
    plan.set_rule_set(text, text, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint)
    TO sprechzeit_coordinator, sprechzeit_employer_lead;
GRANT EXECUTE ON FUNCTION
    plan.change_contract(text, bigint, smallint[], text, date), plan.end_employment(text, date),
    plan.change_body_terms(text, bigint, boolean, text, boolean, date),
    plan.add_agreement(text, text, text, text[], date, date), plan.end_agreement(text, date),
    plan.add_cover_term(text, text, text, text, text, bigint, date, date, text)
    TO sprechzeit_employer_lead;
