internal import Core

// Shares of demand that are no shares.
extension OddityFinder {
    /// The municipalities of `demand.csv` whose shares do not add up to 1, rounding granted.
    var oddDemand: [Oddity] {
        let (least, most) = (DecimalNumber(digits: 995, places: 3), DecimalNumber(digits: 1_005, places: 3))
        let byMunicipality = Dictionary(grouping: rows.demand, by: \.value.municipality)
        return rows.municipalities.compactMap { municipality in
            guard let demand = byMunicipality[municipality.value.id], let first = demand.first else { return nil }
            let sum = demand.dropFirst().reduce(first.value.shareOfMunicipality) { $0 + $1.value.shareOfMunicipality }
            guard !sum.times(1, isAtLeast: least) || !most.times(1, isAtLeast: sum) else { return nil }
            let kind = Oddity.Kind.sharesOfDemand(municipality.value.id, sum: sum)
            return oddity(kind, in: DemandTable.self, line: first.line)
        }
    }
}
