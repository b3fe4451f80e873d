extension Sign {
  /// An answer as an argument names it, such as "worse: going down stairs".
  public func words(_ answer: Answer) -> String {
    let words =
      switch key {
      case .regions: "pain: \(plainName)"
      case .contextSites: "pain elsewhere: \(plainName)"
      case .aggravators: "worse: \(plainName)"
      case .quality: "feels: \(plainName)"
      case .swelling: "swelling: \(plainName)"
      case .pointing: "points \(plainName)"
      case .side, .onset, .trauma, .timing, .mechanical, .systemic, .trend: plainName
      }
    return answer == .no ? "not so: \(words)" : words
  }
}
