-- What calendars show, one row per entry, with the identity and version that subscribers' programs go by.
SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE plan.calendar_series (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Random, made once, and never reused.
    uid uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    subject text NOT NULL,
    -- An entry goes with the hours, the event or the site that it is about.
    on_site_hours_id bigint REFERENCES plan.on_site_hours ON DELETE CASCADE,
    team_event_id bigint REFERENCES plan.team_event ON DELETE CASCADE,
    case_manager_id bigint REFERENCES plan.case_manager,
    -- Regular or cover, for hours.
    presence_kind text,
    site_id bigint REFERENCES plan.site ON DELETE CASCADE,
    starts time NOT NULL,
    ends time NOT NULL,
    -- From the first date to the last.
    span daterange NOT NULL,
    -- At most one of the two; neither for an entry on one date.
    interval_weeks smallint,
    recurrence text,
    exceptions date[] NOT NULL,
    -- The version of the entry: grows with each change that a subscriber can see, and so does its time.
    sequence bigint NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    CONSTRAINT calendar_series_subject_whole CHECK (
        CASE subject
            WHEN 'hours' THEN num_nonnulls(on_site_hours_id, case_manager_id, presence_kind, site_id) = 4
                AND num_nonnulls(team_event_id) = 0
            WHEN 'office' THEN num_nonnulls(case_manager_id, site_id) = 2
                AND num_nonnulls(on_site_hours_id, team_event_id, presence_kind) = 0
            WHEN 'attendance' THEN num_nonnulls(team_event_id, case_manager_id) = 2
                AND num_nonnulls(on_site_hours_id, presence_kind) = 0
            WHEN 'event' THEN num_nonnulls(team_event_id) = 1
                AND num_nonnulls(on_site_hours_id, case_manager_id, presence_kind) = 0
            ELSE false
        END
    ),
    CONSTRAINT calendar_series_presence_kind_known CHECK (presence_kind IN ('onsite', 'cover')),
    CONSTRAINT calendar_series_ends_after_start CHECK (starts < ends),
    CONSTRAINT calendar_series_span_finite CHECK (NOT isempty(span) AND NOT lower_inf(span) AND NOT upper_inf(span)),
    CONSTRAINT calendar_series_repeats_one_way CHECK (num_nonnulls(interval_weeks, recurrence) <= 1),
    CONSTRAINT calendar_series_interval_positive CHECK (interval_weeks >= 1),
    CONSTRAINT calendar_series_once_on_one_date CHECK (
        num_nonnulls(interval_weeks, recurrence) = 1 OR upper(span) - lower(span) = 1
    ),
    CONSTRAINT calendar_series_sequence_not_negative CHECK (sequence >= 0),
    CONSTRAINT calendar_series_changed_in_whole_seconds CHECK (date_trunc('second', changed_at) = changed_at)
);

-- An entry keeps its identity, and its version only ever grows.
CREATE FUNCTION plan.refuse_older_series() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.uid <> OLD.uid OR NEW.sequence <= OLD.sequence OR NEW.changed_at <= OLD.changed_at THEN
        RAISE EXCEPTION 'a calendar entry must keep its identity and grow in sequence and time'
            USING ERRCODE = 'check_violation', SCHEMA = 'plan', TABLE = 'calendar_series',
                  CONSTRAINT = 'calendar_series_only_grows';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER calendar_series_only_grows BEFORE UPDATE ON plan.calendar_series
    FOR EACH ROW EXECUTE FUNCTION plan.refuse_older_series();

GRANT SELECT, INSERT, UPDATE, DELETE ON plan.calendar_series TO sprechzeit_coordinator;
GRANT SELECT ON plan.calendar_series
    TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_auditor, sprechzeit_feed;
