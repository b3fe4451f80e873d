import KneeDomain

/// Finds edits of one record that two devices made without seeing each other.
///
/// A writer puts an edit after the line it replaces, with a later time. So the lines of one device are a chain
/// of rising times, and a new chain begins where the times fall or another copy of the journal begins. Two
/// chains that each hold an edit which the other lacks were written without seeing each other.
enum ConflictFinder {
  typealias Version = Survey.Version

  /// Pairs of such edits, the earlier one first; `versions` are in the order of files and lines.
  static func pairs(_ versions: [Version]) -> [(Version, Version)] {
    guard versions.count > 1, let origin = versions.min(by: Survey.isBefore) else { return [] }
    var pairs: [(Version, Version)] = []
    let chains = chains(versions)
    for chain in chains {
      for (a, b) in zip(chain, chain.dropFirst()) where a.recorded == b.recorded && a.bytes != b.bytes {
        pairs.append((a, b))
      }
    }
    for (index, a) in chains.enumerated() {
      for b in chains[(index + 1)...] {
        let inA = Set(a.map(\.bytes))
        let inB = Set(b.map(\.bytes))
        let onlyA = a.last { $0.bytes != origin.bytes && !inB.contains($0.bytes) }
        let onlyB = b.last { $0.bytes != origin.bytes && !inA.contains($0.bytes) }
        if let onlyA, let onlyB {
          pairs.append(Survey.isBefore(onlyA, onlyB) ? (onlyA, onlyB) : (onlyB, onlyA))
        }
      }
    }
    return pairs
  }

  private static func chains(_ versions: [Version]) -> [[Version]] {
    var chains: [[Version]] = []
    for version in versions {
      if let last = chains.last?.last, last.copy == version.copy, last.recorded <= version.recorded {
        chains[chains.count - 1].append(version)
      } else {
        chains.append([version])
      }
    }
    return chains
  }
}
