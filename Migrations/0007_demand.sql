-- What a normal week brings, and what past bookings tell; never who asked.
SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE plan.demand (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    municipality_id bigint NOT NULL REFERENCES plan.municipality,
    language text NOT NULL,
    share_of_municipality numeric NOT NULL,
    weekly_contacts numeric NOT NULL,
    CONSTRAINT demand_not_negative CHECK (least(share_of_municipality, weekly_contacts) >= 0)
);
CREATE INDEX demand_municipality ON plan.demand (municipality_id);

CREATE TABLE plan.booking_record (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    -- How it was written down, east of Greenwich positive.
    created_offset_minutes smallint NOT NULL,
    site_id bigint NOT NULL REFERENCES plan.site,
    language text NOT NULL,
    need text,
    urgency smallint NOT NULL,
    duration_minutes bigint NOT NULL,
    not_before date NOT NULL,
    not_after date NOT NULL,
    channel text NOT NULL,
    outcome text NOT NULL,
    cancelled_at timestamptz,
    cancelled_offset_minutes smallint,
    CONSTRAINT booking_record_code_filled CHECK (code <> ''),
    CONSTRAINT booking_record_code_once EXCLUDE USING hash (code WITH =),
    CONSTRAINT booking_record_urgency_known CHECK (urgency BETWEEN 1 AND 3),
    CONSTRAINT booking_record_duration_not_negative CHECK (duration_minutes >= 0),
    CONSTRAINT booking_record_days_in_order CHECK (not_before <= not_after),
    CONSTRAINT booking_record_cancelled_whole CHECK (num_nulls(cancelled_at, cancelled_offset_minutes) <> 1)
);
CREATE INDEX booking_record_site ON plan.booking_record (site_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON plan.demand, plan.booking_record TO sprechzeit_coordinator;
GRANT SELECT ON plan.demand, plan.booking_record TO sprechzeit_controlling, sprechzeit_auditor;
