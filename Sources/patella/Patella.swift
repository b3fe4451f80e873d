import ArgumentParser

@main
struct Patella: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "From the first ache in the knee back to full distance.")
}
