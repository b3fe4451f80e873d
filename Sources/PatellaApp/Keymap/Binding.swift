import TerminalKit

/// What a key does and how that is told. Dispatch, footer, help, palette and the README's table are all
/// made from the list of these.
package struct Binding: Hashable, Sendable {
  package var action: Action
  package var keys: [Key]
  /// Two or three words for the footer.
  package var label: String
  /// One sentence for the help.
  package var help: String
  package var scopes: [Scope]
  /// Place in the footer, 1 first; nil is not shown there.
  package var footer: Int?

  package init(
    _ action: Action, _ keys: [Key], _ label: String, _ help: String, in scopes: [Scope], footer: Int? = nil
  ) {
    self.action = action
    self.keys = keys
    self.label = label
    self.help = help
    self.scopes = scopes
    self.footer = footer
  }
}
