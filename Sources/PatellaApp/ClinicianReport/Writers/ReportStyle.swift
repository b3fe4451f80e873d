/// How the page looks: on a screen light or dark as the reader has it, on paper always light.
enum ReportStyle {
  static let sheet = """
    :root {
      --paper: #ffffff; --ink: #1c2429; --muted: #5b6770; --line: #d5dbe0; --tint: #f3f5f7;
      --left: #0b5cad; --right: #a8480a; --good: #1c7a3e; --care: #8a6100; --bad: #b3261e; --bar: #9fb4c7;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14191d; --ink: #e4e9ed; --muted: #9aa7b1; --line: #36414a; --tint: #1d242a;
        --left: #6db3f2; --right: #f0a368; --good: #6cc88b; --care: #e0b54a; --bad: #ff8a80; --bar: #4d6478;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem; max-width: 54rem; background: var(--paper); color: var(--ink);
      font: 14px/1.4 system-ui, "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
    }
    h1 { font-size: 1.45em; margin: 0; }
    h2 {
      font-size: 1.05em; margin: 1.1em 0 .4em; padding-bottom: .15em; border-bottom: 2px solid var(--ink);
    }
    p { margin: .3em 0; }
    .subject { font-size: 1.1em; font-weight: 600; }
    .statement, .note, figcaption, footer { color: var(--muted); font-size: .86em; }
    .statement { border-left: 3px solid var(--line); padding-left: .7em; }
    dl { margin: .3em 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(23em, 1fr)); column-gap: 1.6em; }
    dl div { display: grid; grid-template-columns: 9.5em 1fr; gap: .7em; padding: .16em 0; border-bottom: 1px solid var(--line); }
    dt { color: var(--muted); }
    dd { margin: 0; }
    dl .alarm { grid-column: 1 / -1; border: 2px solid var(--bad); padding: .4em .6em; font-weight: 700; }
    .alarm dt { color: var(--bad); }
    p, li, dd, .wide { overflow-wrap: anywhere; }
    ul { margin: .3em 0; padding-left: 1.3em; }
    table { border-collapse: collapse; width: 100%; margin: .5em 0; font-size: .9em; }
    th { text-align: left; font-weight: 600; color: var(--muted); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
    th.group { color: var(--ink); text-align: center; border-bottom: 1px solid var(--line); }
    th, td { padding: .16em .45em; }
    td { border-bottom: 1px solid var(--line); vertical-align: top; white-space: nowrap; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .wide { white-space: normal; }
    figure { margin: .6em 0; }
    svg { display: block; width: 100%; height: auto; }
    svg text { fill: var(--ink); font-family: inherit; }
    svg .small { font-size: 10px; fill: var(--muted); }
    footer { margin-top: 1.5em; border-top: 1px solid var(--line); padding-top: .4em; }
    @page { size: A4; margin: 9mm 12mm; }
    @media print {
      body { padding: 0; max-width: none; font-size: 8pt; line-height: 1.22; }
      h2 { margin: .5em 0 .2em; break-after: avoid; }
      th, td { padding: .08em .4em; }
      .knees svg { max-height: 44mm; }
      .course svg { max-height: 52mm; }
      body.dense { font-size: 7pt; line-height: 1.16; }
      .dense h2 { margin: .35em 0 .15em; }
      .dense dl, .dense table, .dense figure { margin: .2em 0; }
      .dense dl div, .dense th, .dense td { padding-top: .04em; padding-bottom: .04em; }
      .dense .knees svg { max-height: 36mm; }
      .dense .course svg { max-height: 44mm; }
      figure, table, tr, li, dl div, .statement { break-inside: avoid; }
      thead { display: table-header-group; }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }
    """
}
