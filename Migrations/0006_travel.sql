-- How long it takes from one site to another, by car and by bus and train; a missing pair has no connection.
SET LOCAL ROLE sprechzeit_owner;

CREATE TABLE plan.journey (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ordinal bigint NOT NULL,
    from_site_id bigint NOT NULL REFERENCES plan.site,
    to_site_id bigint NOT NULL REFERENCES plan.site,
    transport text NOT NULL,
    minutes bigint NOT NULL,
    -- By car.
    road_kilometres numeric,
    -- By bus and train.
    headway_minutes bigint,
    transfers bigint,
    first_departure time,
    last_arrival time,
    via text NOT NULL,
    CONSTRAINT journey_once UNIQUE (from_site_id, to_site_id, transport),
    CONSTRAINT journey_transport_known CHECK (transport IN ('car', 'transit')),
    CONSTRAINT journey_not_negative CHECK (least(minutes, road_kilometres, headway_minutes, transfers) >= 0),
    CONSTRAINT journey_fits_transport CHECK (
        CASE transport
            WHEN 'car' THEN num_nonnulls(road_kilometres) = 1
                AND num_nonnulls(headway_minutes, transfers, first_departure, last_arrival) = 0
            ELSE num_nonnulls(road_kilometres) = 0
                AND num_nonnulls(headway_minutes, transfers, first_departure, last_arrival) = 4
        END
    )
);
CREATE INDEX journey_to_site ON plan.journey (to_site_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON plan.journey TO sprechzeit_coordinator;
GRANT SELECT ON plan.journey
    TO sprechzeit_reception, sprechzeit_case_manager, sprechzeit_employer_lead, sprechzeit_controlling,
       sprechzeit_auditor;
