/// What is changed in the files of Kreis Wesel to meet the rules that its own data never touches.
enum AlteredCounty {
    /// The text of a file with what is added and replaced.
    static func altered(_ text: String, of file: String) -> String {
        replacements[file, default: []].reduce(text) { text, replacement in
            text.split(separator: replacement.old, omittingEmptySubsequences: false).joined(separator: replacement.new)
        } + additions[file, default: ""]
    }

    /// A site is given up in spring, another has a single room.
    private static let replacements: [String: [(old: String, new: String)]] = [
        "sites.csv": [
            (old: "47475 Kamp-Lintfort\",2,yes,2024-01-01,", new: "47475 Kamp-Lintfort\",2,yes,2024-01-01,2027-03-30"),
            (old: "47495 Rheinberg\",2,", new: "47495 Rheinberg\",1,"),
        ]
    ]

    private static let roundTheClock = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        .map { "\($0) 00:00-24:00" }.joined(separator: ";")

    private static let additions = [
        "case_managers.csv": """
        05170,CM-22,Fachkraft Zeder,B-KRW,S-WES,1,yes,de|uk|ar|tr,ju|eu,\(roundTheClock),2027-01-11,2027-11-05
        05170,CM-23,Fachkraft Zirbe,B-WOH,S-SCH,0.5,no,de|tr,,\
        MO 08:00-12:00;MO 12:00-16:00;TU 08:00-12:00/odd;TU 13:00-17:00/even;WE 08:00-18:00;TH 08:00-18:00,,
        05170,CM-24,Fachkraft Schlehe,B-MOE,S-MOE,1,no,de|ar,,\(roundTheClock),2027-01-01,2027-01-19
        05170,CM-25,Fachkraft Wacholder,B-KLI,S-SON,1,no,de|en,,\(roundTheClock),,

        """,
        "onsite_hours.csv": """
        05170,R-MOE-07,S-MOE,TU,,10:00,11:30,1,uk,tr|uk,ju,all,2027-01-01,,mixed,45
        05170,R-DIN-06,S-DIN,MO,,11:00,13:00,1,pl,pl|ru,,odd,2027-01-11,2027-01-31,mixed,45
        05170,R-WES-06,S-WES,SA,2027-01-16,10:00,12:00,1,,en,,all,,,mixed,30
        05170,R-WES-07,S-WES,SU,,00:00,06:00,1,,uk,,all,2027-03-21,2027-11-07,walk_in,30
        05170,R-WES-08,S-WES,SA,,20:00,24:00,1,,,,all,2027-03-20,2027-11-06,walk_in,30

        """,
        "closures.csv": """
        05170,S-MOE,2027-01-20,2027-01-21,Umbau
        05170,S-WES,2027-04-05,2027-04-05,Stromausfall

        """,
        "cover_rules.csv": """
        05170,B-XAN,*,none,
        05170,B-DIN,*,cover,
        05170,B-KLI,*,regular,
        05170,B-KLI,S-ALP,none,

        """,
        "leave_2027.csv": """
        05170,L90001,CM-22,2027-01-12,2027-01-12,am,training,2027-01-05,approved
        05170,L90002,CM-22,2027-01-13,2027-01-13,pm,training,2027-01-05,approved
        05170,L90003,CM-22,2027-01-14,2027-01-15,full,vacation,2027-01-10,requested
        05170,L90004,CM-22,2027-01-19,2027-01-20,full,sick,2027-01-18,approved
        05170,L90005,CM-23,2027-01-18,2027-01-18,am,vacation,2027-01-01,approved
        05170,L90006,CM-23,2027-01-18,2027-01-18,pm,training,2027-01-01,approved

        """,
        "team_events.csv": """
        05170,E-RUN,Runde,exchange,online,,2027-01-11,10:00,10:30,"FREQ=WEEKLY;BYDAY=MO,TU",staff:CM-22,no
        05170,E-END,Monatsende,team_meeting,onsite,S-KLI,2027-01-29,09:00,11:00,\
        FREQ=MONTHLY;BYDAY=-1FR;COUNT=3,body:B-KRW|staff:CM-24,yes
        05170,E-ONE,Abend,exchange,online,,2027-01-21,21:00,22:00,,all,yes

        """,
    ]
}
