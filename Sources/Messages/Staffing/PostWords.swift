public import Core

/// What is said about posts.
extension StaffingWords {
    /// Posts as a table.
    public func table(of posts: [Post]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Stelle" : "Post", .left), (isGerman ? "Träger" : "Body", .left),
            (isGerman ? "Baustein" : "Block", .left), (isGerman ? "Anteil" : "Share", .right),
            (isGerman ? "Tage" : "Days", .left), (isGerman ? "Grundlage" : "Ground", .left),
        ])
        for post in posts {
            table.add([
                post.id.rawValue, post.body.rawValue, post.block.rawValue, share(post.share), days(post.funded),
                post.ground,
            ])
        }
        return table
    }

    /// How much of the posts in case management is the county's on a day.
    public func line(_ shares: CountyShareRule.Shares) -> String {
        let (date, county, total) = (figures.date(shares.date), share(shares.county), share(shares.total))
        if isGerman {
            let verdict = shares.isKept ? "Drittel eingehalten" : "weniger als ein Drittel"
            return "\(date): Kreis \(county) von \(total) Stellen; \(verdict)."
        }
        return
            "\(date): county \(county) of \(total) posts; \(shares.isKept ? "a third is kept" : "less than a third")."
    }

    /// That there are no posts to list.
    public var noPosts: String { isGerman ? "Keine Stellen." : "No posts." }

    /// That every body has posts already.
    public var nothingToAdopt: Explanation {
        isGerman
            ? Explanation(
                fact: "Kein Träger aus den Dateien ist ohne Stellen.",
                remedy: "Sehen Sie nach: `sprechzeit post list --all`."
            )
            : Explanation(
                fact: "No body of the files is without posts.",
                remedy: "Look at those there are: `sprechzeit post list --all`."
            )
    }

    /// The question before posts of the files begin.
    public func adoptQuestion(_ count: Int) -> String {
        isGerman ? "\(count) Stellen aus den Dateien übernehmen?" : "Adopt \(count) posts of the files?"
    }

    /// What begins.
    public func begun(_ post: Post) -> String {
        let text =
            "\(post.id.rawValue.safeForTerminal): \(post.body.rawValue.safeForTerminal), \(post.block.rawValue), "
        return text + share(post.share) + ", " + days(post.funded) + "."
    }

    /// What ends, before it does.
    public func endQuestion(_ post: Post, through last: LocalDate) -> String {
        let name = "\(post.id.rawValue.safeForTerminal) (\(post.body.rawValue.safeForTerminal), \(share(post.share)))"
        return isGerman
            ? "Stelle \(name) zum \(figures.date(last)) beenden?" : "End post \(name) with \(figures.date(last))?"
    }

    /// What has ended.
    public func ended(_ name: String, through last: LocalDate) -> String {
        let name = name.safeForTerminal
        return isGerman ? "\(name) endet am \(figures.date(last))." : "\(name) ends with \(figures.date(last))."
    }

    /// What one body gives another, before it does.
    public func moveQuestion(
        _ post: Post,
        giving part: Fraction,
        to body: Identifier<EmployingBody>,
        from day: LocalDate
    )
        -> String
    {
        let (name, to) = (post.body.rawValue.safeForTerminal, body.rawValue.safeForTerminal)
        return isGerman
            ? "\(share(part)) von \(share(post.share)) Stellen ab \(figures.date(day)) von \(name) an \(to) übertragen?"
            : "Move \(share(part)) of \(share(post.share)) posts from \(name) to \(to) from \(figures.date(day)) on?"
    }
}
