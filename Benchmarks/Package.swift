// swift-tools-version: 6.2
import PackageDescription

/// The same settings as the product's own targets.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "sprechzeit", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["Cluster", "Core", "CountyFiles", "Feeds", "Messages", "Planning", "Postgres", "Store"].map {
                .product(name: $0, package: "sprechzeit")
            },
            swiftSettings: settings
        )
    ]
)
