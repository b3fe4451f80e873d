import Testing

/// Tests of what belongs to the process, not to a value: ncurses, the locale, standard error, signals. One
/// after the other.
@Suite(.serialized) struct ProcessWide {}
