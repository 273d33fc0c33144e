extension PageStyle {
    /// The dashboard and the pages of its places.
    static let dashboard: StaticString = """
        body{max-width:80rem}
        h3{font-size:1rem;line-height:1.35;margin:.9rem 0 .2rem}
        nav{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.5rem 0 0;font-size:.92rem}
        .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.7rem;margin:.4rem 0 0}
        .facts div{border:1px solid #1d3f66;padding:.4rem .7rem}
        dt{color:#595959;font-size:.85rem}dd{margin:0}
        dd b{display:block;font-size:1.65rem;line-height:1.2}
        small{color:#595959;font-size:.8rem}
        .legend{font-size:.85rem;margin:.3rem 0}
        .key{display:inline-block;width:1.5em;height:1em;border:1px solid #1a1a1a;vertical-align:-.1em}
        .tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.5rem}
        .tile{display:block;height:100%;border:1px solid #1a1a1a;padding:.45rem .7rem;text-decoration:none;color:#1a1a1a}
        .tile:hover{outline:3px solid #b35900}
        .tile span{display:block;line-height:1.25}
        .tile b{display:block;font-size:1.6rem;line-height:1.25}
        .tile small{color:inherit}
        .g0{background:#1f5637}.g1{background:#8fbf9f}.g2{background:#d9e6dc}.g3,.none{background:#fff}
        .tile.g0{color:#fff}
        .tile.none{border-style:dashed}
        .key,.tile,.won{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .wide{overflow-x:auto}
        th,td{padding:.28rem .7rem .28rem 0;border-bottom:1px solid #d5d5d5;vertical-align:middle}
        thead th{color:#444;font-size:.85rem;vertical-align:bottom;border-bottom:2px solid #1d3f66}
        tfoot th,tfoot td{border-top:2px solid #1d3f66;font-weight:600}
        td small,th small{display:block;line-height:1.2}
        .matrix thead th{white-space:pre-line;min-width:5.5rem;max-width:10rem;line-height:1.3}
        .matrix thead th:first-child{min-width:9rem}
        .met{color:#1f5637}.lost{color:#9b1c1c}td.lost{font-weight:600}
        article{border-left:4px solid #1d3f66;padding:.05rem 0 .1rem .9rem;margin:.9rem 0}
        article h3{margin:0}
        .cards{columns:2 26rem;column-gap:2rem;margin-top:.6rem}
        .cards article{break-inside:avoid;margin:0 0 1.1rem}
        .cards .names{columns:1}
        .code{font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em;color:#444;white-space:nowrap}
        .rate b{font-size:1.35rem;margin-right:.3rem}
        .stated{color:#7a4a00;font-size:.9rem}
        svg.bar,svg.box{display:block;overflow:visible}
        article svg.bar{max-width:34rem;margin:.15rem 0 .25rem}
        .all{fill:#fff;stroke:#1a1a1a;stroke-width:1}.won{fill:#1d3f66}
        .aim{stroke:#b35900;stroke-width:4}.was{stroke:#fff;stroke-width:7;paint-order:stroke}.was{stroke:#b35900;stroke-width:3;stroke-dasharray:3 2}
        .box line{stroke:#1a1a1a;stroke-width:1.2}.box rect{fill:#c9d6e6;stroke:#1a1a1a;stroke-width:1}.box .mid{stroke-width:4}
        .b{min-width:8rem;width:32%}
        .counts .b{width:55%}
        .narrow{max-width:48rem;margin-bottom:.5rem}
        caption,figcaption{text-align:left;color:#595959;font-size:.88rem;padding-bottom:.2rem}
        figure{margin:0}
        .histogram{display:block;width:100%;max-width:34rem}
        .histogram text{font-size:12px;text-anchor:middle;fill:#1a1a1a}
        .pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem;align-items:start}
        details{margin:.4rem 0}
        summary{cursor:pointer;font-weight:600;font-size:.92rem}
        .names{columns:2 22rem;column-gap:2rem;padding-left:1.2em;font-size:.92rem}
        .names li{break-inside:avoid}
        #questions~article ul,article ul{padding-left:1.2em}
        .schools{min-width:66rem;font-size:.92rem}
        .schools tbody th{min-width:13rem}.schools thead th.n{min-width:4.6rem;max-width:6rem;white-space:normal}
        .schools td:nth-child(-n+4){white-space:nowrap}.schools em{margin-left:.3em}
        .schools td.q{min-width:9rem}
        .reviews td,.reviews th{vertical-align:top;font-weight:400}.reviews td:nth-child(3){min-width:11rem}
        .files{list-style:none;padding:0;font-size:.78rem}
        footer{margin-top:1.6rem;border-top:2px solid #1d3f66;padding-top:.5rem;font-size:.85rem;color:#444}
        @media screen and (max-width:48rem){
        body{padding:0 .9rem 1.5rem}.sample{margin:0 -.9rem}
        h1{font-size:1.4rem}
        .facts{grid-template-columns:1fr 1fr;gap:.5rem}
        dd b,.tile b{font-size:1.35rem}
        .tiles{grid-template-columns:1fr 1fr}
        .pair{grid-template-columns:1fr;gap:1rem}
        .names{columns:1}
        .spreads td:nth-child(4),.spreads th:nth-child(4),.spreads td:nth-child(5),.spreads th:nth-child(5){display:none}
        .b{min-width:4.5rem;width:26%}
        .trend .b,.trend th:nth-child(5){display:none}
        .schools tbody th,.matrix tbody th{position:sticky;left:0;background:#fff;min-width:8rem;max-width:9rem}
        }
        @page{size:A4;margin:11mm}
        @page{@bottom-right{content:counter(page) " / " counter(pages);font-size:7pt}}
        @media print{
        html{font-size:8.5pt}
        body{max-width:none;padding:0;font-size:8.5pt;line-height:1.35}
        h1{font-size:15pt}
        a{color:inherit;text-decoration:none}
        nav{display:none}
        .sample{margin:0;background:none;border:1px solid #000}
        .facts{grid-template-columns:repeat(7,minmax(0,1fr));gap:1.5mm}
        .facts div{padding:1mm 1.5mm}dd b{font-size:12pt}
        dt,small{font-size:7pt}
        .tiles{grid-template-columns:repeat(6,minmax(0,1fr));gap:1.5mm}
        .tile{padding:1mm 2mm}.tile b{font-size:12pt}
        h2,h3{break-after:avoid}
        tr,.tile,figure,.facts{break-inside:avoid}
        .wide{overflow:visible}
        .matrix{font-size:6.8pt}.matrix thead th{min-width:0;font-size:6.5pt}.matrix th,.matrix td{padding:.5mm 1mm .5mm 0}
        .matrix thead th:first-child{min-width:22mm}
        .schools{min-width:0;font-size:7pt}.schools tbody th{min-width:30mm}.schools th,.schools td{padding:.4mm 1mm .4mm 0}
        .schools thead th{font-size:6.5pt}.schools td.q{min-width:0}.schools td:nth-child(-n+4){white-space:normal}
        .histogram{max-width:80mm}
        article{margin:2mm 0;padding-left:2mm}
        .names{columns:2;font-size:7.5pt}
        .cards{columns:2}.cards article{margin:0 0 2.5mm}
        details>*{display:block}
        details::details-content{content-visibility:visible;block-size:auto}
        code{font-size:6pt}.files{font-size:6.5pt}
        }

        """
}
