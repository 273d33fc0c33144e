extension PageStyle {
    /// The page of the yearly annex.
    static let annex: StaticString = """
        body{max-width:80rem}
        .lead{margin:.5rem 0;max-width:60em}
        table{font-size:.92rem}
        th,td{padding:.35rem .6rem;border:1px solid #c4c4c4}
        thead th{background:#1d3f66;color:#fff}
        tbody th{width:27%}
        tbody td.n{width:11%;white-space:normal}
        small{display:block;color:#595959;font-size:.82em;line-height:1.35}
        small.note{color:#7a4a00}
        tr.part th{padding-left:2rem}
        tr.part{background:#f7f9fc}
        td.x{width:22%}
        details ul{padding-left:1.2em;margin:.2rem 0}
        summary{cursor:pointer}
        section>.q{margin-top:.3rem}
        footer{margin-top:1.5rem;border-top:2px solid #1d3f66;padding-top:.5rem;font-size:.85rem;color:#444}
        @page{size:A4 landscape;margin:11mm}
        @page{@bottom-right{content:counter(page) " / " counter(pages);font-size:7pt}}
        @media print{
        html{font-size:8.5pt}
        body{max-width:none;padding:0;font-size:8.5pt;line-height:1.35}
        thead th{background:none;color:#000;border-bottom:1.2pt solid #000}
        tr{break-inside:avoid}
        h2{break-after:avoid}
        tr.part{background:none}
        details>*{display:block}
        details::details-content{content-visibility:visible}
        }

        """
}
