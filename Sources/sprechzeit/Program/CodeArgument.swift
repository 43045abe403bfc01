public import ArgumentParser
public import Core

extension AppointmentCode: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension CoverNeedKey: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
