-- The published plan: who is where and when, which plans made it so, and the revisions of everything planned.
SET LOCAL ROLE sprechzeit_owner;

-- The number of the newest revision. Its row is the lock under which the instance and the plan change.
CREATE TABLE plan.head (
    revision bigint NOT NULL
);
CREATE UNIQUE INDEX head_only_one ON plan.head ((true));
INSERT INTO plan.head (revision) VALUES (0);

CREATE TABLE plan.revision (
    number bigint PRIMARY KEY,
    made_at timestamptz NOT NULL,
    made_by text NOT NULL DEFAULT session_user,
    -- What was done: import, apply.
    action text NOT NULL,
    CONSTRAINT revision_action_known CHECK (action IN ('import', 'apply'))
);

-- Begins a change: waits for those before it to end, and keeps others waiting until this transaction ends.
CREATE FUNCTION plan.wait_for_turn() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT FROM plan.head FOR UPDATE
$$;

-- Gives a change its number.
CREATE FUNCTION plan.record_revision(action text, made_at timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH next AS (
        UPDATE plan.head SET revision = revision + 1 RETURNING revision
    )
    INSERT INTO plan.revision (number, action, made_at)
    SELECT next.revision, record_revision.action, record_revision.made_at FROM next
    RETURNING number
$$;

-- A plan that was applied; the days of a later one may overlap it.
CREATE TABLE plan.applied_plan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision bigint NOT NULL UNIQUE REFERENCES plan.revision,
    days daterange NOT NULL,
    -- The state it was made from.
    fingerprint text NOT NULL,
    CONSTRAINT applied_plan_days_finite CHECK (NOT isempty(days) AND NOT lower_inf(days) AND NOT upper_inf(days))
);

CREATE TABLE plan.assignment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    applied_plan_id bigint NOT NULL REFERENCES plan.applied_plan,
    case_manager_id bigint NOT NULL REFERENCES plan.case_manager,
    -- None for an event online.
    site_id bigint REFERENCES plan.site,
    -- As it was written, by the clock on the wall,
    date date NOT NULL,
    starts time NOT NULL,
    ends time NOT NULL,
    -- and when that is.
    during tstzrange NOT NULL,
    kind text NOT NULL,
    CONSTRAINT assignment_kind_known CHECK (kind IN ('onsite', 'cover', 'event', 'office')),
    CONSTRAINT assignment_somewhere CHECK (site_id IS NOT NULL OR kind = 'event'),
    CONSTRAINT assignment_ends_after_start CHECK (starts < ends),
    CONSTRAINT assignment_during_half_open CHECK (
        NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
        AND NOT lower_inf(during) AND NOT upper_inf(during)
    ),
    -- Nobody is in two places at once.
    CONSTRAINT assignment_no_overlap EXCLUDE USING gist (case_manager_id WITH =, during WITH &&)
);
CREATE INDEX assignment_date ON plan.assignment (date);
CREATE INDEX assignment_site ON plan.assignment (site_id);
CREATE INDEX assignment_applied_plan ON plan.assignment (applied_plan_id);

-- Nobody is sent to a site outside its life, or works outside their employment, or on another day than the row says.
--
-- Sites and people are share-locked, so that neither can change between this look and the commit.
CREATE FUNCTION plan.refuse_misplaced_assignment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM plan.site WHERE id IN (SELECT site_id FROM changed) ORDER BY id FOR SHARE;
    PERFORM FROM plan.case_manager WHERE id IN (SELECT case_manager_id FROM changed) ORDER BY id FOR SHARE;
    IF EXISTS (
        SELECT FROM changed JOIN plan.site ON site.id = changed.site_id WHERE NOT site.active @> changed.date
    ) THEN
        RAISE EXCEPTION 'an assignment lies outside the life of its site'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'assignment',
                  CONSTRAINT = 'assignment_within_site_life';
    END IF;
    IF EXISTS (
        SELECT FROM changed JOIN plan.case_manager ON case_manager.id = changed.case_manager_id
         WHERE NOT case_manager.employed @> changed.date
    ) THEN
        RAISE EXCEPTION 'an assignment lies outside the employment of its case manager'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'assignment',
                  CONSTRAINT = 'assignment_within_employment';
    END IF;
    IF EXISTS (
        SELECT FROM changed CROSS JOIN plan.county
         WHERE lower(during) AT TIME ZONE time_zone < date OR upper(during) AT TIME ZONE time_zone > date + 1
    ) THEN
        RAISE EXCEPTION 'an assignment does not lie on its date'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'assignment',
                  CONSTRAINT = 'assignment_on_its_date';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER assignment_placed_on_insert AFTER INSERT ON plan.assignment
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION plan.refuse_misplaced_assignment();
CREATE TRIGGER assignment_placed_on_update AFTER UPDATE ON plan.assignment
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION plan.refuse_misplaced_assignment();

-- The same from the other side: a site's life cannot end before its last assignment,
CREATE FUNCTION plan.refuse_site_without_assignments() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM plan.assignment WHERE site_id = NEW.id AND NOT NEW.active @> date) THEN
        RAISE EXCEPTION 'an assignment lies outside the life of its site'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'site',
                  CONSTRAINT = 'assignment_within_site_life';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER site_keeps_assignments AFTER UPDATE OF active ON plan.site
    FOR EACH ROW WHEN (OLD.active IS DISTINCT FROM NEW.active)
    EXECUTE FUNCTION plan.refuse_site_without_assignments();

-- nor an employment.
CREATE FUNCTION plan.refuse_employment_without_assignments() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM plan.assignment WHERE case_manager_id = NEW.id AND NOT NEW.employed @> date) THEN
        RAISE EXCEPTION 'an assignment lies outside the employment of its case manager'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'case_manager',
                  CONSTRAINT = 'assignment_within_employment';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER case_manager_keeps_assignments AFTER UPDATE OF employed ON plan.case_manager
    FOR EACH ROW WHEN (OLD.employed IS DISTINCT FROM NEW.employed)
    EXECUTE FUNCTION plan.refuse_employment_without_assignments();

GRANT EXECUTE ON FUNCTION plan.wait_for_turn(), plan.record_revision(text, timestamptz) TO sprechzeit_coordinator;
GRANT SELECT, INSERT, UPDATE, DELETE ON plan.assignment TO sprechzeit_coordinator;
GRANT SELECT, INSERT ON plan.applied_plan TO sprechzeit_coordinator;
GRANT SELECT ON plan.head, plan.revision TO sprechzeit_coordinator;
GRANT SELECT ON plan.head, plan.revision, plan.applied_plan, plan.assignment
    TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor, sprechzeit_feed;
