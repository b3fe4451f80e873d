/// The bindings as the README's table.
package enum KeyTable {
  /// A Markdown table: keys, where they hold, what they do.
  package static func markdown(_ bindings: [Binding]) -> String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\(KeyName.text(of: $0))`" }.joined(separator: " ")
      let scopes = binding.scopes.map(\.rawValue).joined(separator: ", ")
      return "| \(keys) | \(scopes) | \(binding.help) | `\(binding.action.rawValue)` |"
    }
    return (["| keys | where | what | name in `config.json` |", "|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }
}
