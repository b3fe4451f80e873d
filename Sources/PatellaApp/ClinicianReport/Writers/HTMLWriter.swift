/// The report as one HTML page that needs nothing else: style and drawings inside, no script, nothing from elsewhere.
package enum HTMLWriter {
  /// With more rows than these the print is smaller, so that it still fits on two sheets.
  private static let mostRows = 70

  /// The page.
  package static func text(_ report: ClinicianReport) -> String {
    var page = Markup()
    page.within("html", ["lang": "en"]) { page in
      page.within("head") { page in
        page.element("meta", ["charset": "utf-8"])
        page.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.element("meta", ["name": "color-scheme", "content": "light dark"])
        page.element("title", "\(report.title): \(report.subtitle)")
        page.style(ReportStyle.sheet)
      }
      page.line()
      page.within("body", report.rows > mostRows ? ["class": "dense"] : [:]) { page in
        page.within("header") { page in
          page.element("h1", report.title)
          page.element("p", ["class": "subject"], report.subtitle)
          page.element("p", ["class": "statement"], report.statement)
        }
        for section in report.sections { add(section, to: &page) }
        page.line()
        page.element("footer", report.footer)
      }
    }
    return "<!DOCTYPE html>\n\(page.text)\n"
  }

  private static func add(_ section: ReportSection, to page: inout Markup) {
    page.line()
    page.within("section") { page in
      page.element("h2", section.heading)
      for block in section.blocks {
        page.line()
        add(block, to: &page)
      }
    }
  }

  private static func add(_ block: ReportBlock, to page: inout Markup) {
    switch block {
    case .paragraph(let text): page.element("p", text)
    case .note(let text): page.element("p", ["class": "note"], text)
    case .list(let texts):
      page.within("ul") { page in
        for text in texts { page.element("li", text) }
      }
    case .facts(let facts):
      page.within("dl") { page in
        for fact in facts {
          page.within("div", fact.isAlarming ? ["class": "alarm"] : [:]) { page in
            page.element("dt", fact.name)
            page.element("dd", fact.text)
          }
        }
      }
    case .table(let table): add(table, to: &page)
    case .figure(let figure):
      switch figure.drawing {
      case .course(let course):
        page.within("figure", ["class": "course"]) { page in
          CourseSVG(course).add(to: &page)
          page.element("figcaption", "\(figure.caption) \(course.legend)")
        }
      case .knees(let knees):
        page.within("figure", ["class": "knees"]) { page in
          KneesSVG(knees).add(to: &page)
          page.element("figcaption", "\(figure.caption) Hatched is what was marked.")
        }
      }
    }
  }

  private static func add(_ table: ReportTable, to page: inout Markup) {
    page.within("table") { page in
      page.within("thead") { page in
        if table.isGrouped {
          page.within("tr") { page in
            for group in table.groups {
              page.element("th", ["colspan": "\(group.columns)", "class": "group"], group.name)
            }
          }
        }
        page.within("tr") { page in
          for column in table.columns {
            page.element("th", column.isNumber ? ["class": "number"] : [:], column.title)
          }
        }
      }
      page.within("tbody") { page in
        for row in table.rows {
          page.line()
          page.within("tr") { page in
            for (column, cell) in zip(table.columns, row) {
              page.element(
                "td", column.isNumber ? ["class": "number"] : column.isWide ? ["class": "wide"] : [:], cell)
            }
          }
        }
      }
    }
  }
}

extension ClinicianReport {
  /// Rows of everything but drawings: what the length of the page goes by.
  fileprivate var rows: Int {
    sections.flatMap(\.blocks).reduce(0) { sum, block in
      switch block {
      case .paragraph, .note: sum + 1
      case .facts(let facts): sum + facts.count
      case .list(let texts): sum + texts.reduce(0) { $0 + 1 + $1.count / 120 }
      case .table(let table): sum + 1 + table.rows.count
      case .figure: sum
      }
    }
  }
}

extension ReportTable {
  var isGrouped: Bool { columns.contains { !$0.group.isEmpty } }

  /// The groups beside each other, with how many columns each has.
  var groups: [(name: String, columns: Int)] {
    columns.reduce(into: []) { groups, column in
      if let last = groups.last, last.name == column.group {
        groups[groups.count - 1].columns += 1
      } else {
        groups.append((column.group, 1))
      }
    }
  }
}
