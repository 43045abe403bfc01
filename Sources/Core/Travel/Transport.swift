/// How a person gets about: by car, or by bus and train.
public enum Transport: String, CaseIterable, Hashable, Sendable {
    case car
    case transit
}
