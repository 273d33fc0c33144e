/// The style sheets that stand inside the pages. Colours keep a contrast of 4.5 and more on white and say nothing that a
/// sign or a word doesn't say too.
enum PageStyle {
    /// What both kinds of pages share.
    static let shared: StaticString = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0 auto;max-width:72rem;padding:0 1.25rem 2rem;background:#fff;color:#1a1a1a;
        font:15px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif;
        font-variant-numeric:tabular-nums}
        h1,h2,h3,p,ul,ol,table{margin:0}
        h1{font-size:1.75rem;line-height:1.25}
        h2{font-size:1.1rem;margin:1.5rem 0 .4rem;padding-bottom:.2rem;border-bottom:2px solid #1d3f66}
        h2 small{font-weight:400;font-size:.8rem;color:#555;margin-left:.5em}
        a{color:#1a4a85}
        a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible{outline:3px solid #b35900;outline-offset:2px}
        table{border-collapse:collapse;width:100%}
        th,td{text-align:left;vertical-align:top;font-weight:400}
        .n{text-align:right;white-space:nowrap}
        .q{color:#595959;font-size:.86em}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;left:-999px}
        .skip:focus{left:1rem;top:.5rem;background:#fff;padding:.3rem .8rem;z-index:9}
        .sample{margin:0 -1.25rem;padding:.3rem 1.25rem;background:#fff3c4;border-bottom:1px solid #8a6d00;text-align:center;font-weight:600}
        em{font-style:normal;font-size:.75rem;border:1px solid #9b1c1c;color:#9b1c1c;padding:0 .25em;white-space:nowrap}
        header{padding-top:1rem}
        .kind{color:#595959;font-size:.9rem}
        .id{color:#444}
        code{font:.8em/1.3 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}

        """

    /// The page of a school.
    static let school: StaticString = """
        nav{float:right;font-size:.9rem}
        .caps{border:2px solid #9b1c1c;border-left-width:10px;padding:.5rem 1rem .6rem;margin-top:1rem}
        .caps h2{margin:0;padding:0;border:0;color:#9b1c1c}
        .caps ul,.lifted ul{padding-left:1.2em}
        .lifted{border:1px solid #1d3f66;border-left-width:10px;padding:.5rem 1rem .6rem;margin-top:1rem}
        .lifted h2{margin:0;padding:0;border:0}
        .v{display:block;border-left:3px solid #1d3f66;padding-left:.5em;margin:.15rem 0}
        .result{display:grid;grid-template-columns:18rem 1fr;gap:1.5rem;margin-top:1rem;align-items:center}
        .total{border:1px solid #1d3f66;padding:.6rem 1rem;display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}
        .total .scale,.total .fine{grid-column:1/3}
        .figure span{display:block;color:#595959;font-size:.85rem}
        .figure b{font-size:2.1rem;line-height:1.15}
        .fine{font-size:.8rem;color:#595959}
        .fine strong{color:#9b1c1c}
        .scale{display:block;overflow:visible;margin:.4rem 0 .2rem}
        .scale rect{stroke:#1a1a1a;stroke-width:.6}
        .scale text{font-size:10.5px;text-anchor:middle;fill:#333}
        .scale path{fill:#1a1a1a;stroke:#fff;stroke-width:1}
        .g0{fill:#2f6b46}.g1{fill:#8fbf9f}.g2{fill:#d9e6dc}.g3{fill:#fff}
        .topics th,.topics td{padding:.22rem .6rem .22rem 0;border-bottom:1px solid #d5d5d5;vertical-align:middle}
        .topics thead th{font-size:.8rem;color:#595959}
        .topics .n b{font-size:1.1rem}
        .topics strong{color:#9b1c1c;font-size:.85rem}
        .bar{width:45%}
        .bar svg{display:block}
        .all{fill:#fff;stroke:#1a1a1a;stroke-width:1}.won{fill:#1d3f66}.tick{fill:#8a8a8a}
        .gains{columns:2 24rem;column-gap:2rem;padding-left:1.6em}
        .gains li{break-inside:avoid;padding:.08rem 0}.gains .q{white-space:nowrap}
        .gains b{display:inline-block;min-width:3.2em}
        .documents{list-style:none;padding:0}.documents ul{padding-left:2em}
        .documents b{white-space:nowrap}
        .criteria{margin-top:.9rem;table-layout:fixed}
        .criteria caption{text-align:left;padding:.25rem .5rem;background:#1d3f66;color:#fff}
        .criteria caption h3{display:inline;font-size:1rem}
        .criteria caption span{float:right;font-size:.88rem}
        .criteria thead th{font-size:.8rem;color:#595959}
        .criteria th,.criteria td{padding:.3rem .5rem;border-bottom:1px solid #d5d5d5;overflow-wrap:anywhere}
        .criteria .c{width:25%}.criteria .o{width:6.6rem}.criteria .p{width:7.6rem}
        .criteria i{font-style:normal;color:#595959;font-size:.86em;white-space:nowrap}
        .o b{display:inline-block;width:1.1em;text-align:center}
        .p .q{display:block}
        .r,.a{display:block}
        .f,.a,.d .q{font-size:.88em}
        .f{color:#444}.f b{font-weight:600;color:#1a1a1a}
        .met .o{color:#22633c}.part .o{color:#7a4b00}.lost .o{color:#9b1c1c;font-weight:600}.aside .o,.aside .p{color:#595959}
        .part{background:#fffaf0}.lost{background:#fdf3f3}
        tr:target{outline:2px solid #b35900}
        .bases{columns:2 24rem;column-gap:2rem;padding-left:2em;font-size:.85rem}
        .files{list-style:none;padding:0;font-size:.85rem}
        footer p{font-size:.85rem;margin-top:.4rem}
        @media screen and (max-width:48rem){
        body{padding:0 .9rem 1.5rem}.sample{margin:0 -.9rem}
        h1{font-size:1.4rem}
        .result{grid-template-columns:1fr;gap:.8rem}
        .bar{width:28%}
        .gains,.bases{columns:1}
        .criteria,.criteria tbody,.criteria caption{display:block}
        .criteria thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .criteria tr{display:grid;grid-template-columns:1fr auto;gap:.1rem .8rem;padding:.45rem .5rem;border-bottom:1px solid #c4c4c4}
        .criteria th,.criteria td{border:0;padding:0;width:auto!important}
        .criteria th{grid-column:1/3;font-weight:600}
        .criteria .p{text-align:right}.criteria .p .q{display:inline}
        .criteria .d{grid-column:1/3}
        .criteria caption span{float:none;display:block}
        }
        @page{size:A4;margin:8mm 9mm 9mm}
        @page{@bottom-right{content:counter(page) " / " counter(pages);font-size:6.5pt}}
        @media print{
        html{font-size:7.4pt}
        body{max-width:none;padding:0;font-size:7.2pt;line-height:1.22}
        a{color:inherit;text-decoration:none}
        nav,.skip{display:none}
        .sample{margin:0;padding:0;background:none;border:1px solid #000;font-size:6.8pt}
        header{padding-top:1mm;display:grid;grid-template-columns:1fr auto}
        h1{font-size:13pt;line-height:1.15;grid-column:1;grid-row:1}
        .kind{grid-column:2;grid-row:1;align-self:end;font-size:7.2pt}
        .id{grid-column:1/3}
        h2{font-size:8.4pt;margin:1.6mm 0 .6mm;padding-bottom:.2mm;border-bottom:.8pt solid #000}
        h2 small{font-size:6.6pt}
        .caps{padding:.6mm 2mm;margin-top:1mm;border-width:1pt 1pt 1pt 4pt}
        .result{grid-template-columns:56mm 1fr;gap:4mm;margin-top:1mm}
        .total{padding:.8mm 2mm}
        .figure b{font-size:17pt}
        .scale{margin:.5mm 0 0}.scale text{font-size:6.5pt}
        .topics th,.topics td{padding:.25mm 2mm .25mm 0}
        .topics .n b{font-size:8pt}
        .bar svg{height:2.4mm}
        .gains{columns:3;column-gap:4mm;font-size:6.7pt}
        .gains li{padding:0}
        .criteria{margin-top:1.2mm}
        .criteria caption{padding:.2mm 1mm;background:none;color:#000;border-top:.8pt solid #000;border-bottom:.4pt solid #000;break-after:avoid}
        .criteria caption h3{font-size:7.6pt}.criteria caption span{font-size:6.8pt}
        .criteria thead{display:none}
        .criteria,.criteria caption,.criteria tbody{display:block}
        .criteria tr{display:grid;grid-template:auto 1fr/42mm 17mm 1fr;border-bottom:.3pt solid #999;padding:.25mm 0;break-inside:avoid}
        .criteria th,.criteria td{padding:0 1mm;border:0;width:auto!important}
        .criteria .c,tr>.d{grid-row:1/3}
        tr>.o{grid-area:1/2}tr>.p{grid-area:2/2}.p .q{display:inline}
        tr>.d[colspan]{grid-column:1/4}
        :lang(en) .criteria tr{grid-template-columns:60mm 17mm 1fr}
        body:lang(en){font-size:6.7pt;line-height:1.18}
        :lang(en) :is(.f,.a,.d .q,.o,.p,.gains){font-size:6.2pt}
        em{font-size:6pt;padding:0 .3mm;border-width:.5pt}
        .r,.a{display:inline}
        .f,.a,.d .q{font-size:6.7pt}
        .met,.part,.lost,.aside{background:none!important}
        .o,.p{font-size:6.8pt}
        .bases{columns:3;column-gap:4mm;font-size:6pt;line-height:1.2}
        .files{font-size:6pt;line-height:1.2}.files li{display:inline}.files li+li::before{content:" · "}
        code{font-size:5.4pt}
        footer p{font-size:6.5pt;margin-top:.5mm}
        }

        """

    /// The page of the bureau.
    static let index: StaticString = """
        body{max-width:96rem}
        .pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem;align-items:start}
        .pair+p{margin-top:.4rem}
        .counts caption{text-align:left;color:#595959;font-size:.85rem;padding-bottom:.2rem}
        .counts th,.counts td{padding:.18rem .8rem .18rem 0;border-bottom:1px solid #d5d5d5;vertical-align:middle}
        .counts .bar{width:50%;padding-right:0}.counts svg{display:block}
        .all{fill:#fff;stroke:#1a1a1a;stroke-width:1}.won{fill:#1d3f66}
        details{margin-top:.6rem;border-left:4px solid #1d3f66;padding-left:.8rem}
        summary{cursor:pointer;font-weight:600}
        .names{columns:3 18rem;column-gap:2rem;padding-left:1.2em}
        .problems{list-style:none;padding:0}
        .problems li{padding:.1rem 0}
        form{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;margin:.4rem 0;padding:.5rem .8rem;background:#eef2f7}
        form[hidden]{display:none}
        input,select,button{font:inherit;padding:.15rem .4rem}
        select{max-width:14rem}
        .wide{overflow-x:auto}
        #schools{min-width:64rem}
        #schools th,#schools td{padding:.25rem .6rem;border-bottom:1px solid #d5d5d5}
        #schools thead th{position:sticky;top:0;background:#1d3f66;color:#fff;vertical-align:bottom;font-size:.88rem}
        #schools thead button{all:unset;cursor:pointer;text-decoration:underline dotted}
        #schools thead button:focus-visible{outline:3px solid #ffd24d;outline-offset:2px}
        #schools th[aria-sort=ascending] button::after{content:" ▲"}
        #schools th[aria-sort=descending] button::after{content:" ▼"}
        #schools td:nth-child(5),#schools td:nth-child(n+7),#schools thead th:nth-child(5),#schools thead th:nth-child(n+7){text-align:right}
        #schools tbody th{min-width:15rem}#schools td:nth-child(2){min-width:7.5rem}
        #schools td:nth-child(4),#schools td:nth-child(6),#schools td:nth-child(n+7){white-space:nowrap}
        #schools thead th:nth-child(-n+6){white-space:nowrap}
        #schools small{color:#595959;display:block;line-height:1.2}
        #schools tbody tr:hover{background:#fff3c4}
        .files{list-style:none;padding:0;font-size:.8rem}
        footer{margin-top:1.5rem;border-top:2px solid #1d3f66;padding-top:.5rem;font-size:.85rem;color:#444}
        @media screen and (max-width:48rem){
        body{padding:0 .9rem 1.5rem}.sample{margin:0 -.9rem}
        h1{font-size:1.4rem}
        .pair{grid-template-columns:1fr;gap:.8rem}
        .names{columns:1}
        #schools tbody th{position:sticky;left:0;background:#fff;min-width:9rem;max-width:9rem}
        form label{flex:1 1 45%}
        input,select{max-width:100%}
        }
        @page{size:A4;margin:10mm}
        @page{@bottom-right{content:counter(page) " / " counter(pages);font-size:7pt}}
        @media print{
        body{max-width:none;padding:0;font-size:8pt;line-height:1.3}
        html{font-size:8pt}
        h1{font-size:14pt}
        a{color:inherit;text-decoration:none}
        .skip,form{display:none!important}
        .wide{overflow:visible}
        #schools{min-width:0;font-size:7.2pt}#schools tbody th{min-width:34mm}#schools td:nth-child(2){min-width:0}
        #schools thead th{position:static;background:none;color:#000;border-bottom:1pt solid #000;font-size:7pt}
        #schools th,#schools td{padding:.4mm 1mm}
        #schools tr{break-inside:avoid}
        code{font-size:6pt}.files{font-size:6.5pt}
        }

        """
}
