import Core
import CountyFiles
import Foundation

/// The files of a county with two sites and three people, small enough to see what is wrong with it.
struct SmallCounty {
    private(set) var files: [String: [UInt8]]

    init() {
        files = Self.texts.mapValues { Array($0.utf8) }
        countRows()
    }

    /// Replaces a text that stands in a file exactly once.
    mutating func replace(_ old: String, with new: String, in file: String) {
        let text = String(decoding: files[file] ?? [], as: UTF8.self)
        let parts = text.components(separatedBy: old)
        precondition(parts.count == 2, "'\(old)' stands \(parts.count - 1) times in \(file)")
        files[file] = Array(parts.joined(separator: new).utf8)
    }

    /// Appends records to a file and corrects its number.
    mutating func append(_ lines: String..., to file: String) {
        files[file, default: []] += lines.map { $0 + "\n" }.joined().utf8
        countRows()
    }

    /// Puts other bytes in the place of a file, or takes it away.
    mutating func set(_ file: String, to bytes: [UInt8]?) {
        files[file] = bytes
    }

    /// Says in `instance.json` how many records each file has, one a line.
    mutating func countRows() {
        var rows: [String] = []
        for (file, bytes) in files where file.hasSuffix(".csv") {
            let count = bytes.split(separator: UInt8(ascii: "\n")).count - 1
            rows.append("  \"\(file.dropLast(4))\": \(count)")
        }
        let list = rows.sorted().joined(separator: ",\n")
        let text = Self.description.replacingOccurrences(of: "ROWS", with: list)
        files["instance.json"] = Array(text.utf8)
    }

    /// Reads the county from a folder that is made for it and removed again.
    func read() throws -> AcceptedFolder {
        try inTemporaryFolder { folder in
            for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
            return try InstanceFolder(path: folder.path).read { $0 == "Europe/Berlin" }
        }
    }

    /// Everything that is wrong with the county.
    func mistakes() throws -> [Mistake] {
        do {
            _ = try read()
            return []
        } catch let error as RejectedInput {
            return error.mistakes
        }
    }
}

/// Runs a test's work on an empty folder, which is removed afterwards.
func inTemporaryFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "county-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
}

extension SmallCounty {
    private static let description = """
        {
         "form": "consultation-hours-instance/1",
         "name": "small",
         "plan_year": 2027,
         "rows": {
        ROWS
         },
         "rules": {
          "break2_after_work_minutes": 540,
          "break2_minutes": 45,
          "break_after_work_minutes": 360,
          "break_minutes": 30,
          "half_day_split": "12:30",
          "max_stretch_minutes": 360,
          "max_work_minutes_per_day": 600,
          "min_break_part_minutes": 15,
          "min_rest_minutes": 660
         },
         "timezone": "Europe/Berlin"
        }

        """

    private static let texts = [
        "counties.csv": """
        county_id,name,state,region_code,population,area_km2,timezone
        K1,Kreis Klein,Nordrhein-Westfalen,DE-NW,30000,120.5,Europe/Berlin

        """,
        "municipalities.csv": """
        county_id,ags,name,kind,status,population,population_status,area_km2,lat,lon,river_side,own_foreigners_office,kim_site_kind,note
        K1,M1,Altstadt,Stadt,medium,20000,invented,70.5,51.5,6.5,W,yes,permanent,
        K1,M2,Neudorf,Gemeinde,small,10000,invented,50,51.6,6.6,E,no,weekly,"by the ""river"", east"

        """,
        "employing_bodies.csv": """
        county_id,body_id,name,kind,posts,posts_status,agreement,max_cover_minutes_per_week
        K1,B-K,Kreis Klein,county,1.5,invented,,
        K1,B-A,Stadt Altstadt,municipality,0.5,invented,by contract,240

        """,
        "sites.csv": """
        county_id,site_id,ags,name,host_body,site_kind,lat,lon,address,rooms,step_free,active_from,active_to
        K1,S-A,M1,KIM Altstadt,B-A,permanent,51.5,6.5,"Markt 1, Altstadt",2,yes,2024-01-01,
        K1,S-N,M2,KIM Neudorf,B-K,weekly,51.6,6.6,Dorfplatz 2,,no,2024-01-01,2027-12-31

        """,
        "cover_rules.csv": """
        county_id,body_id,site_id,mode,note
        K1,B-K,*,regular,
        K1,B-A,S-A,regular,
        K1,B-A,S-N,cover,if asked

        """,
        "case_managers.csv": """
        county_id,staff_id,display_name,employer,home_site,fte,drives_car,languages,skills,working_pattern,valid_from,valid_to
        K1,CM-1,Fachkraft Ahorn,B-K,S-A,1,yes,de|ar,rkw,MO 08:00-17:00;TU 08:00-16:00,2027-01-01,
        K1,CM-2,Fachkraft Birke,B-K,S-N,0.5,no,de|uk,,MO 08:00-12:00/odd;MO 08:00-13:00/even,2027-01-01,
        K1,CM-3,Fachkraft Buche,B-A,S-A,0.5,yes,de,ju|woh,TU 09:00-13:00,2027-01-01,2027-06-30

        """,
        "onsite_hours.csv": """
        county_id,req_id,site_id,weekday,date,start,end,staff_needed,languages_hard,languages_wished,skills_hard,week_parity,valid_from,valid_to,format,slot_minutes
        K1,R-1,S-A,MO,,09:00,12:00,2,ar,uk,rkw,all,2027-01-01,,mixed,45
        K1,R-2,S-N,MO,,09:00,11:00,1,,,,odd,2027-01-01,2027-12-31,walk_in,30
        K1,R-3,S-A,TU,2027-03-02,09:00,12:00,1,,de,,all,,,appointments,60

        """,
        "travel_car.csv": """
        county_id,from_site,to_site,minutes,road_km,via
        K1,S-A,S-A,0,0.0,
        K1,S-A,S-N,20,14.4,Brücke
        K1,S-N,S-A,20,14.4,Brücke
        K1,S-N,S-N,0,0.0,

        """,
        "travel_transit.csv": """
        county_id,from_site,to_site,minutes,headway_min,transfers,first_departure,last_arrival,via
        K1,S-A,S-N,35,30,0,06:00,19:30,SB7
        K1,S-N,S-A,40,30,0,06:00,19:30,SB7

        """,
        "team_events.csv": """
        county_id,event_id,name,kind,mode,site_id,dtstart,start,end,rrule,attendance,mandatory
        K1,E-1,Kollegiale Beratung,case_review,online,,2027-01-05,12:00,13:00,FREQ=WEEKLY;BYDAY=TU,all,yes
        K1,E-2,Dienstbesprechung,team_meeting,onsite,S-A,2027-01-04,13:00,15:00,FREQ=MONTHLY;BYDAY=1MO,body:B-K|staff:CM-3,yes
        K1,E-3,Fachdialog,expert_dialogue,onsite,S-N,2027-05-04,10:00,12:00,,all,no

        """,
        "leave_2027.csv": """
        county_id,leave_id,staff_id,start_date,end_date,part,kind,known_from,status
        K1,L1,CM-1,2027-01-04,2027-01-08,full,vacation,2026-11-16,approved
        K1,L2,CM-1,2027-02-01,2027-02-01,am,training,2027-01-10,approved
        K1,L3,CM-1,2027-02-01,2027-02-01,pm,special,2027-01-10,requested

        """,
        "closures.csv": """
        county_id,site_id,start_date,end_date,reason
        K1,*,2027-12-27,2027-12-31,between the years
        K1,S-N,2027-03-01,2027-03-05,

        """,
        "holidays.csv": """
        county_id,date,name
        K1,2027-01-01,Neujahr
        K1,2027-03-26,Karfreitag

        """,
        "demand.csv": """
        county_id,ags,language,share_of_municipality,weekly_contacts
        K1,M1,ar,0.6,1.200
        K1,M1,de,0.4,0.8
        K1,M2,uk,1,0.5

        """,
        "bookings.csv": """
        county_id,booking_id,created_at,site_id,language,need,urgency,duration_min,not_before,not_after,channel,outcome,cancelled_at
        K1,K01,2027-01-04T01:46:21+01:00,S-A,ar,rkw,2,60,2027-01-05,2027-01-19,partner,attended,
        K1,K02,2027-01-04T08:05:32+01:00,S-N,uk,,1,45,2027-01-05,2027-01-05,phone,cancelled,2027-01-05T09:00:00+01:00
        K1,K03,2027-07-01T08:05:32+02:00,S-N,de,,3,30,2027-07-01,2027-07-02,desk,no_show,

        """,
    ]
}
