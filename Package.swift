// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 with the upcoming features that the house style asks for, in every target.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// Where `scripts/install-highs` lays the solver's library: linked from here, and found here at run time
/// unless a copy lies beside the executable.
let solver = Context.packageDirectory + "/vendor/highs/lib"

let package = Package(
    name: "sprechzeit",
    products: [
        .executable(name: "sprechzeit", targets: ["sprechzeit"]),
        .executable(name: "sprechzeit-slip", targets: ["sprechzeit-slip"]),
        .library(name: "Cluster", targets: ["Cluster"]),
        .library(name: "Core", targets: ["Core"]),
        .library(name: "CountyFiles", targets: ["CountyFiles"]),
        .library(name: "Feeds", targets: ["Feeds"]),
        .library(name: "Messages", targets: ["Messages"]),
        .library(name: "Planning", targets: ["Planning"]),
        .library(name: "Postgres", targets: ["Postgres"]),
        .library(name: "SlipPages", targets: ["SlipPages"]),
        .library(name: "Slips", targets: ["Slips"]),
        .library(name: "Store", targets: ["Store"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // C libraries
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CGettextPO", providers: [.apt(["libgettextpo-dev"])]),
        .systemLibrary(name: "CHiGHS"),
        .systemLibrary(name: "CICal", providers: [.apt(["libical-dev"])]),
        .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
        .target(
            name: "CNCurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CPangoCairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CRename"),
        .systemLibrary(name: "CSpawn"),

        // The domain
        .target(name: "Core", swiftSettings: settings),
        .target(
            name: "Planning",
            dependencies: ["CHiGHS", "Core"],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-L\(solver)", "-Xlinker", "-rpath", "-Xlinker", solver])]
        ),

        // Adapters
        .target(
            name: "Cluster",
            dependencies: ["CSpawn", "Core", "Disk", "Postgres", "Store"],
            swiftSettings: settings
        ),
        .target(name: "CountyFiles", dependencies: ["CCSV", "CJansson", "Core", "Disk"], swiftSettings: settings),
        .target(name: "Disk", dependencies: ["CRename", "Core"], swiftSettings: settings),
        .target(name: "Feeds", dependencies: ["CICal", "Core", "Disk", "Messages"], swiftSettings: settings),
        .target(name: "Messages", dependencies: ["Core"], swiftSettings: settings),
        .target(name: "Postgres", dependencies: ["CPQ"], swiftSettings: settings),
        .target(name: "Reception", dependencies: ["Core", "Messages"], swiftSettings: settings),
        .target(name: "SlipPages", dependencies: ["CPangoCairo", "Core", "Slips"], swiftSettings: settings),
        .target(
            name: "Slips",
            dependencies: ["Core", "Messages"],
            exclude: ["Catalogues"],
            swiftSettings: settings,
            plugins: ["SlipCatalogues"]
        ),
        .target(name: "Terminal", dependencies: ["CNCurses", "Reception"], swiftSettings: settings),
        .target(
            name: "Store",
            dependencies: ["Core", "Postgres"],
            resources: [.embedInCode("Migrations")],
            swiftSettings: settings
        ),

        // What the build itself runs
        .executableTarget(name: "CatalogueCompiler", dependencies: ["CGettextPO"], swiftSettings: settings),
        .plugin(name: "SlipCatalogues", capability: .buildTool(), dependencies: ["CatalogueCompiler"]),

        // The program
        .executableTarget(
            name: "sprechzeit",
            dependencies: [
                "CSpawn", "Cluster", "Core", "CountyFiles", "Disk", "Feeds", "Messages", "Planning", "Postgres",
                "Reception", "Slips", "Store", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),

        .executableTarget(
            name: "sprechzeit-slip",
            dependencies: ["Core", "SlipPages", "Slips"],
            swiftSettings: settings
        ),

        // Tests
        .target(
            name: "TestKit",
            dependencies: ["Core", "Postgres", "Slips"],
            path: "Tests/TestKit",
            swiftSettings: settings
        ),
        .testTarget(name: "CatalogueCompilerTests", dependencies: ["CatalogueCompiler"], swiftSettings: settings),
        .testTarget(
            name: "ClusterTests",
            dependencies: ["Cluster", "Core", "Postgres", "Store"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CoreTests",
            dependencies: ["Core", "CountyFiles", "TestKit"],
            exclude: ["Differential/Golden", "Fixtures"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CountyFilesTests",
            dependencies: ["Core", "CountyFiles", "TestKit"],
            swiftSettings: settings
        ),
        .testTarget(name: "DiskTests", dependencies: ["Disk"], swiftSettings: settings),
        .testTarget(
            name: "FeedsTests",
            dependencies: ["CICal", "Core", "CountyFiles", "Disk", "Feeds", "Messages", "TestKit"],
            exclude: ["Golden", "Readers/occurrences.py"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MessagesTests",
            dependencies: ["Core", "Messages", "TestKit"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PlanningTests",
            dependencies: ["Core", "CountyFiles", "Planning", "TestKit"],
            exclude: ["Oracle/Model"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ReceptionTests",
            dependencies: ["Core", "CountyFiles", "Messages", "Reception", "TestKit"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(name: "PostgresTests", dependencies: ["Postgres", "TestKit"], swiftSettings: settings),
        .testTarget(
            name: "SlipPagesTests",
            dependencies: ["Core", "SlipPages", "Slips", "TestKit"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SlipsTests",
            dependencies: ["Core", "Messages", "Slips", "TestKit"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SprechzeitTests",
            dependencies: ["Postgres", "TestKit", "sprechzeit", "sprechzeit-slip"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Core", "CountyFiles", "Postgres", "Store", "TestKit"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["CNCurses", "Messages", "Reception"],
            swiftSettings: settings
        ),
        .testTarget(name: "TestKitTests", dependencies: ["TestKit"], exclude: ["Golden"], swiftSettings: settings),
    ]
)
