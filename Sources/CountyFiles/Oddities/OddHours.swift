internal import Core

// Hours that ask for what nobody has, or that nobody can hold.
extension OddityFinder {
    /// The oddities of `onsite_hours.csv`.
    var oddHours: [Oddity] {
        let people = rows.caseManagers.map(\.value)
        let languages = Set(people.flatMap(\.languages))
        let skills = Set(people.flatMap(\.skills))
        return rows.onSiteHours.flatMap { located in
            let hours = located.value
            var kinds: [Oddity.Kind] = []
            for language in hours.hardLanguages where !languages.contains(language) {
                kinds.append(.nobodySpeaks(language, hours: hours.id))
            }
            for skill in hours.hardSkills where !skills.contains(skill) {
                kinds.append(.nobodyHasSkill(skill, hours: hours.id))
            }
            if mayBeStaffed(hours.site) {
                kinds += gaps(in: hours)
            } else {
                kinds.append(.nobodyMayStaff(hours.site, hours: hours.id))
            }
            return kinds.map { oddity($0, in: OnSiteHoursTable.self, line: located.line) }
        }
    }

    /// Whether the people of any body may work at a site.
    private func mayBeStaffed(_ site: Identifier<Site>) -> Bool {
        rows.bodies.contains { modes.mode(of: $0.value.id, at: site) != .none }
    }

    /// The parts of the hours at which nobody who may work there ever works.
    private func gaps(in hours: OnSiteHours) -> [Oddity.Kind] {
        let windows = windows(for: hours)
        let byParity = [WeekParity.odd, .even].map { parity in
            (parity, gaps(in: hours, between: windows.filter { $0.parity == .all || $0.parity == parity }))
        }
        let dateParity: WeekParity? = hours.date.map { $0.isoWeek.isOdd ? .odd : .even }
        let held = dateParity ?? hours.parity
        var found = byParity.filter { held == .all || held == $0.0 }
        if found.count == 2, found[0].1 == found[1].1 { found = [(.all, found[0].1)] }
        return found.flatMap { parity, gaps in
            gaps.map {
                .outsidePatterns(
                    hours: hours.id,
                    weekday: hours.weekday,
                    parity: parity,
                    from: $0.lowerBound,
                    to: $0.upperBound
                )
            }
        }
    }

    /// When those who may hold the hours work on their weekday.
    private func windows(for hours: OnSiteHours) -> [WorkingPattern.Window] {
        let days = hours.date.map { Validity(from: $0, through: $0) } ?? hours.validity
        return rows.caseManagers.map(\.value).filter { person in
            person.employment.intersection(days) != nil && modes.mode(of: person.employer, at: hours.site) != .none
        }.flatMap { $0.pattern.windows.filter { $0.weekday == hours.weekday } }
    }

    /// What of the hours no window touches.
    private func gaps(in hours: OnSiteHours, between windows: [WorkingPattern.Window]) -> [Range<TimeOfDay>] {
        var gaps: [Range<TimeOfDay>] = []
        var covered = hours.start
        for window in windows.sorted(by: { $0.start < $1.start }) where covered < hours.end {
            if window.start > covered { gaps.append(covered..<min(window.start, hours.end)) }
            covered = max(covered, window.end)
        }
        if covered < hours.end { gaps.append(covered..<hours.end) }
        return gaps
    }
}
