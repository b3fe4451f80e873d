import TerminalKit

/// Which key does what, where.
package struct Keymap: Sendable {
  package private(set) var bindings: [Binding]
  private var table: [Scope: [Key: Action]]

  /// A keymap of bindings; of two that bind one key in one scope the first holds.
  package init(_ bindings: [Binding] = Keymap.defaults) {
    self.bindings = bindings
    table = [:]
    for binding in bindings {
      for scope in binding.scopes {
        for key in binding.keys where table[scope]?[key] == nil {
          table[scope, default: [:]][key] = binding.action
        }
      }
    }
  }

  /// What a key does in the focused scopes, innermost first, and then everywhere.
  package func action(for key: Key, in scopes: [Scope]) -> Action? {
    for scope in scopes {
      if let action = table[scope]?[key] { return action }
    }
    return table[.everywhere]?[key]
  }

  /// The bindings of the focused scopes and those that hold everywhere, in the order of the list.
  /// An action or key that an inner scope binds is not named again for an outer one.
  package func bindings(in scopes: [Scope]) -> [Binding] {
    var seen: Set<Action> = []
    var result: [Binding] = []
    for scope in scopes + [.everywhere] {
      for binding in bindings where binding.scopes.contains(scope) && !binding.keys.isEmpty {
        if seen.insert(binding.action).inserted { result.append(binding) }
      }
    }
    return result
  }

  /// Whether one of these scopes itself binds the action.
  package func binds(_ action: Action, in scopes: [Scope]) -> Bool {
    bindings.contains {
      $0.action == action && !$0.keys.isEmpty && $0.scopes.contains(where: scopes.contains)
    }
  }

  /// The first key of an action in these scopes, as shown on the screen; nil when unbound.
  package func keyName(of action: Action, in scopes: [Scope]) -> String? {
    for scope in scopes + [.everywhere] {
      let binding = bindings.first { $0.action == action && !$0.keys.isEmpty && $0.scopes.contains(scope) }
      if let binding { return binding.keys.first.map(KeyName.text) }
    }
    return nil
  }

  /// The keymap with the user's own keys: an empty list unbinds. What conflicts or is not understood is
  /// reported and left as it was.
  package func rebound(_ own: [String: [String]]) -> (keymap: Keymap, problems: [String]) {
    var bindings = bindings
    var problems: [String] = []
    for (name, keyNames) in own.sorted(by: { $0.key < $1.key }) {
      guard let action = Action(rawValue: name) else {
        problems.append("There is no action \"\(name)\"; `patella doctor` lists them.")
        continue
      }
      var keys: [Key] = []
      for keyName in keyNames {
        if let key = KeyName.key(named: keyName) {
          keys.append(key)
        } else {
          problems.append("\"\(keyName)\" for \(name) is not a key that a terminal sends.")
        }
      }
      if keys.isEmpty != keyNames.isEmpty { continue }
      for index in bindings.indices where bindings[index].action == action { bindings[index].keys = keys }
    }
    return (Keymap(bindings), problems + Keymap.conflicts(in: bindings))
  }

  /// Keys that two actions claim in one scope.
  package static func conflicts(in bindings: [Binding]) -> [String] {
    var owner: [Scope: [Key: Action]] = [:]
    var conflicts: [String] = []
    for binding in bindings {
      for scope in binding.scopes {
        for key in binding.keys {
          if let first = owner[scope]?[key], first != binding.action {
            conflicts.append(
              "\(KeyName.text(of: key)) is bound twice (\(scope.rawValue)): \(first.rawValue) keeps it, "
                + "\(binding.action.rawValue) goes without.")
          } else {
            owner[scope, default: [:]][key] = binding.action
          }
        }
      }
    }
    return conflicts
  }
}
