extension PageStyle {
    /// The page of the yearly annex.
    static let annex: StaticString = """
        body{max-width:80rem}
        .lead{margin:.5rem 0;max-width:60em}
        table{font-size:.92rem}
        th,td{padding:.35rem .6rem;border:1px solid #c4c4c4}
        thead th{background:#1d3f66;color:#fff}
        thead th:first-child{width:36%}
        th.n,td.n{width:11%;white-space:normal}
        small{display:block;color:#595959;font-size:.82em;line-height:1.35}
        small.note{color:#7a4a00}
        tr.part th{padding-left:2rem}
        tr.part{background:#f7f9fc}
        th.x,td.x{width:25%}
        .two thead th:first-child{width:28%}.two .n{width:9.5%}.two .x{width:21%}
        details ul{padding-left:1.2em;margin:.2rem 0}
        summary{cursor:pointer}
        section>.q{margin-top:.3rem}
        footer{margin-top:1.5rem;border-top:2px solid #1d3f66;padding-top:.5rem;font-size:.85rem;color:#444}
        @media screen and (max-width:48rem){
        body{padding:0 .9rem 1.5rem}.sample{margin:0 -.9rem}
        h1{font-size:1.4rem}
        table,tbody{display:block}
        thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        tr{display:grid;grid-template-columns:1fr auto;gap:.15rem .9rem;padding:.45rem .5rem;border:1px solid #c4c4c4;border-top:0}
        tbody tr:first-child{border-top:1px solid #c4c4c4}
        th,td{border:0;padding:0}
        th.n,td.n,td.x,.two .n,.two .x{width:auto}
        tr>th{grid-column:1/-1;font-weight:600}small{font-weight:400}
        .two tr{grid-template-columns:1fr 1fr 1.3fr}
        tr.part>th{padding-left:1.2rem}
        td.n::before,td.x::before{content:attr(data-label);color:#595959;font-size:.82em;display:block}
        td.n{text-align:left}
        td:not(.n){grid-column:1/-1}
        td.x:empty{display:none}
        }
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
