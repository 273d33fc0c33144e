// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "zhixiao",
    products: [
        .executable(name: "zhixiao", targets: ["zhixiao"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // The only door to C: Debian's libxml2-dev, found through pkg-config.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "LibXML", dependencies: ["CLibXML2"]),

        // Values and edges that know nothing of schools.
        .target(name: "Scorecards"),
        .target(name: "Wording"),
        .target(name: "CFiles"),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .target(name: "Files", dependencies: ["CFiles", "CNettle"]),

        // Documents for offices; each has its own door to a library of Debian, and knows nothing of schools.
        .target(name: "CXlsxWriter"),
        .target(name: "Spreadsheets", dependencies: ["CXlsxWriter"]),
        .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
        .target(name: "Documents", dependencies: ["CMinizip", "LibXML"]),

        // The domain, in the order of the data's way.
        .target(name: "Schemas", dependencies: ["LibXML", "Scorecards", "Wording"]),
        .target(name: "Schools", dependencies: ["LibXML", "Schemas", "Scorecards", "Files", "Wording"]),
        .target(name: "Checklists", dependencies: ["LibXML", "Schemas", "Scorecards", "Schools", "Files", "Wording"]),
        .target(
            name: "Assessment",
            dependencies: ["LibXML", "Schemas", "Scorecards", "Schools", "Checklists", "Files", "Wording"]),
        .target(
            name: "BureauFigures", dependencies: ["LibXML", "Schemas", "Scorecards", "Files", "Wording"]),
        .target(name: "JSONText", dependencies: ["LibXML", "Scorecards"]),
        .target(name: "Regions", dependencies: ["JSONText", "LibXML", "Scorecards", "Files", "Wording"]),
        .target(name: "Selection", dependencies: ["LibXML", "Schemas", "Schools", "Scorecards", "Files", "Wording"]),
        .target(
            name: "Reports",
            dependencies: [
                "BureauFigures", "Documents", "JSONText", "LibXML", "Regions", "Scorecards", "Selection",
                "Spreadsheets", "Wording",
            ]),
        .target(name: "DemoCounty", dependencies: ["LibXML", "Files"]),

        // The command line.
        .target(
            name: "CommandLineTool",
            dependencies: [
                "LibXML", "Schemas", "Scorecards", "Schools", "Checklists", "Assessment", "BureauFigures", "JSONText",
                "Regions", "Selection", "Reports", "Documents",
                "DemoCounty", "Files", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // A school's trees are thousands of small pieces made and freed by several threads at once.
        .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
        .executableTarget(
            name: "zhixiao", dependencies: ["CommandLineTool", "CMimalloc"],
            // To find and load Swift's libraries one by one takes half of the start of a process. The linker of the
            // toolchain itself, because the system's warns of functions in Foundation that nobody calls.
            linkerSettings: [
                .unsafeFlags(
                    ["-static-stdlib", "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]
                        + ["_FoundationCShims", "_FoundationCollections"].map { "-l\($0)" },
                    .when(platforms: [.linux], configuration: .release))
            ]),

        // Tests mirror Sources.
        .executableTarget(name: "xml-stress", dependencies: ["LibXML"], path: "Tests/xml-stress"),
        // libxml2 itself is what our evaluator is held against.
        .testTarget(name: "LibXMLTests", dependencies: ["LibXML", "CLibXML2"]),
        .testTarget(name: "ScorecardsTests", dependencies: ["Scorecards"]),
        .testTarget(name: "FilesTests", dependencies: ["Files"]),
        .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "LibXML"]),
        .testTarget(
            name: "SelectionTests",
            dependencies: ["Selection", "Files", "LibXML", "Schemas", "Scorecards", "Wording"]),
        .testTarget(name: "SchemasTests", dependencies: ["Schemas", "LibXML", "Scorecards", "Wording"]),
        .testTarget(
            name: "ChecklistsTests",
            dependencies: ["Checklists", "LibXML", "Schemas", "Schools", "Scorecards", "Wording"]),
        .testTarget(
            name: "BureauFiguresTests",
            dependencies: ["BureauFigures", "LibXML", "Schemas", "Scorecards", "Wording"]),
        .testTarget(
            name: "CommandLineToolTests",
            dependencies: [
                "CommandLineTool", "Files", "LibXML", "Regions", "Reports", "Schemas", "Scorecards", "Wording",
            ],
            exclude: ["Goldens"]),
        .testTarget(
            name: "DemoCountyTests",
            dependencies: [
                "DemoCounty", "Assessment", "Checklists", "Files", "LibXML", "Schemas", "Schools", "Scorecards",
                "Wording",
            ]),
        .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "LibXML", "Scorecards"]),
        .testTarget(
            name: "RegionsTests", dependencies: ["Regions", "JSONText", "Files", "Scorecards", "Wording"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Reports", "BureauFigures", "Documents", "Files", "JSONText", "LibXML", "Regions", "Scorecards",
                "Selection",
                "Wording",
            ],
            exclude: ["Goldens"]),
    ],
    swiftLanguageModes: [.v6]
)

// One loop for all our own targets, so that no target can be left out.
for target in package.targets where target.type != .system && !["CFiles", "CXlsxWriter"].contains(target.name) {
    target.swiftSettings = [
        // A warning is a question nobody answered.
        .treatAllWarnings(as: .error),
        // `any P` is written out, so that the cost and the meaning show.
        .enableUpcomingFeature("ExistentialAny"),
        // A member is visible only in files that import its module.
        .enableUpcomingFeature("MemberImportVisibility"),
        // An import is an implementation detail unless it says otherwise.
        .enableUpcomingFeature("InternalImportsByDefault"),
        // What the compiler can't prove about overlapping access is checked as the tests run; a release doesn't pay for it.
        .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
    ]
}
