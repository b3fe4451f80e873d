// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "patella",
  products: [
    .library(name: "KneeDomain", targets: ["KneeDomain"]),
    .library(name: "KneeGuide", targets: ["KneeGuide"]),
    .library(name: "KneeStore", targets: ["KneeStore"]),
    .executable(name: "patella", targets: ["patella"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // The knee: what is known, and the rules. Pure values and functions.
    .target(name: "KneeDomain"),
    .target(name: "KneeGuide", dependencies: ["KneeDomain"]),
    // Expat reads the tracks that are imported: nobody should read XML by hand, and the parser of Foundation would
    // load all of Foundation. It is linked in, so that the binary works alone and starts without looking for it.
    .target(name: "CExpat", linkerSettings: [.linkedLibrary(":libexpat.a")]),
    .target(name: "KneeStore", dependencies: ["KneeDomain", "CExpat"]),

    // The terminal: knows nothing of knees.
    .target(name: "ThemeKit", plugins: ["EmbedThemesPlugin"]),
    .target(name: "TerminalKit", dependencies: ["ThemeKit"]),
    // A plain C target with the libraries named here: asking pkg-config for ncursesw makes every build
    // print warnings about prohibited flags.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CursesTerminal", dependencies: ["CNcurses", "TerminalKit", "ThemeKit"]),

    // The program.
    .target(
      name: "PatellaApp",
      dependencies: ["KneeDomain", "KneeGuide", "KneeStore", "TerminalKit", "ThemeKit"]),
    .executableTarget(
      name: "patella",
      dependencies: [
        "KneeDomain", "KneeGuide", "KneeStore", "TerminalKit", "ThemeKit", "CursesTerminal", "PatellaApp",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The themes are compiled in, so that the binary works alone.
    .executableTarget(name: "EmbedThemesTool"),
    .plugin(
      name: "EmbedThemesPlugin", capability: .buildTool(), dependencies: ["EmbedThemesTool"],
      path: "Sources/EmbedThemesPlugin"),

    .testTarget(name: "KneeDomainTests", dependencies: ["KneeDomain"]),
    .testTarget(name: "KneeGuideTests", dependencies: ["KneeGuide"]),
    .testTarget(name: "KneeStoreTests", dependencies: ["KneeStore"]),
    .testTarget(name: "ThemeKitTests", dependencies: ["ThemeKit"]),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"]),
    .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal"]),
    .testTarget(name: "PatellaAppTests", dependencies: ["PatellaApp"]),
    // Runs the built program.
    .testTarget(name: "EndToEndTests", dependencies: ["patella"]),
  ]
)
