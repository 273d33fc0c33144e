extension PageStyle {
    /// The page of a comparison.
    static let comparison: StaticString = """
        body{max-width:84rem}
        .lead{margin:.4rem 0 .8rem;font-weight:600}
        .notes{padding-left:1.2em;margin:.3rem 0 .6rem}
        table{font-size:.9rem}
        caption{text-align:left;font-weight:600;padding:.6rem 0 .2rem}
        th,td{padding:.28rem .55rem;border-bottom:1px solid #d5d5d5}
        thead th,thead td{border-bottom:2px solid #1d3f66;color:#333;font-size:.82rem;vertical-align:bottom}
        tbody th{font-weight:600}
        small{display:block;color:#595959;font-weight:400;font-size:.8rem;line-height:1.35}
        small b{color:#1a1a1a;font-size:.88rem}
        h2 small{display:inline}
        .can tbody th{width:15rem}
        .can thead th:last-child{width:auto}
        .can td:nth-child(2){width:7rem;white-space:nowrap;font-weight:600}
        .yes{color:#22633c}.limited{color:#7a4b00}.no{color:#9b1c1c}
        .pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2.5rem;align-items:start}
        .grid td.same{background:#eef2f7;outline:1px solid #b8c4d3;outline-offset:-1px}
        .bars tr{break-inside:avoid}
        .bars th{font-weight:400;white-space:nowrap;width:9rem}
        .bars td,.bars th{padding:.1rem .5rem .1rem 0}
        .bars .n{width:2.5rem}
        .bars svg{display:block;width:100%;height:.85rem;overflow:visible}
        .fall{fill:#fff;stroke:#1a1a1a;stroke-width:1.2;vector-effect:non-scaling-stroke}.rise{fill:#1d3f66}.still{fill:#9a9a9a}
        .wide{overflow-x:auto;position:relative}
        .schools tbody th{min-width:11rem}
        .l{min-width:15rem}
        .l div+div{margin-top:.1rem}
        footer{margin-top:1.5rem;border-top:2px solid #1d3f66;padding-top:.5rem;font-size:.85rem;color:#444}
        @media screen and (max-width:52rem){
        body{padding:0 .9rem 1.5rem}.sample{margin:0 -.9rem}
        h1{font-size:1.35rem}
        .pair{grid-template-columns:1fr}
        .can thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .can tr{display:grid;grid-template-columns:1fr auto;border-bottom:1px solid #c4c4c4;padding:.3rem 0}
        .can th,.can td{border:0;padding:.05rem .2rem;width:auto!important}
        .can td:last-child{grid-column:1/3}
        .schools,.schools tbody,.schools tr,.schools th,.schools td{display:block}
        .schools thead,.schools .e{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .schools tr{border-bottom:1px solid #8a8a8a;padding:.4rem 0}
        .schools th,.schools td{border:0;padding:.05rem 0}
        .schools td::before{content:attr(data-label) " ";color:#595959;font-size:.8rem}
        .schools .n{text-align:left;white-space:normal}
        .schools td small{display:inline;margin-left:.5em}
        .schools tbody th small{display:block;margin:0}
        .l div{padding-left:1em}
        }
        @page{size:A4 landscape;margin:10mm}
        @page{@bottom-right{content:counter(page) " / " counter(pages);font-size:7pt}}
        @media print{
        html{font-size:8pt}
        body{max-width:none;padding:0;font-size:8pt;line-height:1.3}
        .sample{margin:0;background:none;border:1px solid #000}
        h1{font-size:15pt}
        h2{border-bottom:1pt solid #000;break-after:avoid;font-size:10pt;margin:3.5mm 0 1mm}
        thead th,thead td{border-bottom:1pt solid #000;color:#000}
        .yes,.limited,.no{color:#000}
        .wide{overflow:visible}
        table{font-size:7.6pt}
        th,td{padding:.5mm 1.4mm}
        tr{break-inside:avoid}
        .pair table{break-inside:avoid}
        .grid td.same{background:none;outline:.6pt solid #000}
        .rise{fill:#000}
        .l{min-width:0}
        .schools tbody th{min-width:0}
        }

        """
}
