public import Core

/// A folder with the data of one or several counties: fifteen CSV files and `instance.json`.
public struct InstanceFolder: Hashable, Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Reads every county of the folder, or none.
    ///
    /// - Parameter isTimeZone: Whether the system has a time zone of a name.
    /// - Returns: The counties, and what is odd about them.
    /// - Throws: ``RejectedInput`` with every mistake of all files.
    public func read(isTimeZone: @escaping (String) -> Bool) throws(RejectedInput) -> AcceptedFolder {
        do throws(FileFault) {
            try FileBytes.checkFolder(path)
        } catch {
            throw RejectedInput(mistakes: [Mistake(file: path, kind: .folder(error))])
        }
        var fields = RowReader(isTimeZone: isTimeZone)
        let description = description(&fields.mistakes, isTimeZone: isTimeZone)
        fields.folderZone = description?.timeZone
        var reading = FolderReading(
            folder: path,
            planYear: description?.planYear,
            rowCounts: description?.rowCounts ?? [:],
            fields: fields
        )
        let counties = reading.counties()
        reading.checkCounties(counties)
        guard reading.fields.mistakes.isEmpty, let description, let name = description.name,
            let planYear = description.planYear, let limits = description.limits
        else {
            let files = CountyForm.files(planYear: description?.planYear)
            throw RejectedInput(mistakes: reading.fields.mistakes.all(inOrderOf: files))
        }
        return AcceptedFolder(
            instances: counties.map { $0.instance(name: name, planYear: planYear, limits: limits) },
            oddities: counties.flatMap { OddityFinder($0).oddities }
        )
    }

    /// Writes one county into the folder, which is created where it is missing.
    ///
    /// The files of the form that are there are replaced one by one, others are left alone. Reading the folder gives
    /// the same county back.
    ///
    /// - Parameter instance: The county.
    /// - Throws: ``UnwritableFile`` naming the first file that could not be written.
    public func write(_ instance: Instance) throws(UnwritableFile) {
        var target = path
        do throws(FileFault) {
            try FileReplacement.createFolder(path)
            for file in FolderWriting(instance).files {
                target = "\(path)/\(file.name)"
                try FileReplacement.replace(target, with: file.bytes)
            }
        } catch {
            throw UnwritableFile(path: target, fault: error)
        }
    }

    /// What `instance.json` says, with its mistakes noted; nil if it cannot be read.
    private func description(
        _ mistakes: inout MistakeList,
        isTimeZone: (String) -> Bool
    ) -> InstanceDescription? {
        do throws(FileFault) {
            let bytes = try FileBytes.read("\(path)/\(InstanceDescription.fileName)")
            let description = InstanceDescription(bytes, isTimeZone: isTimeZone)
            for mistake in description.mistakes { mistakes.append(mistake) }
            return description
        } catch {
            mistakes.append(Mistake(file: InstanceDescription.fileName, kind: .file(error)))
            return nil
        }
    }
}

/// The counties that a folder holds.
public struct AcceptedFolder: Hashable, Sendable {
    /// In the order of `counties.csv`; never empty.
    public let instances: [Instance]
    /// What is possible but hardly meant, in the order of files and lines.
    public let oddities: [Oddity]
}
