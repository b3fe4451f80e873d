/// One or two pages that a clinician reads in a minute: sections of typed content.
///
/// Every writer renders all of it, so that nothing stands in one format and is missing in another.
package struct ClinicianReport: Hashable, Sendable {
  package var title: String
  /// Whom it is about and which days, in one line.
  package var subtitle: String
  /// What it is and what it is not.
  package var statement: String
  package var sections: [ReportSection]
  /// How it came about, in one line.
  package var footer: String
}

/// A part of the report under a heading.
package struct ReportSection: Hashable, Sendable {
  package var heading: String
  package var blocks: [ReportBlock]
}

/// A piece of a section. Texts are plain: a writer escapes them.
package enum ReportBlock: Hashable, Sendable {
  case paragraph(String)
  /// Small print.
  case note(String)
  case facts([ReportFact])
  case list([String])
  case table(ReportTable)
  case figure(ReportFigure)
}

/// A name and what is known of it.
package struct ReportFact: Hashable, Sendable {
  package var name: String
  package var text: String
  /// To be seen before everything else.
  package var isAlarming = false
}

/// Rows of short texts under named columns.
package struct ReportTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var title: String
    /// What it has in common with the columns beside it; empty for nothing.
    package var group = ""
    /// Numbers stand at the right.
    package var isNumber = false
    /// Whether it holds sentences: where there is little room it gives way, the others stay on one line.
    package var isWide = false
  }

  package var columns: [Column]
  package var rows: [[String]]
}

/// A drawing: as a picture where there can be one, as lines of text elsewhere. What it shows also stands in words.
package struct ReportFigure: Hashable, Sendable {
  package enum Drawing: Hashable, Sendable {
    case course(CourseFigure)
    case knees(KneesFigure)
  }

  package var drawing: Drawing
  /// What is to be seen, in a sentence or two.
  package var caption: String
  /// The drawing in characters.
  package var lines: [String]
}
