extension PageStyle {
    /// The pages of a round: for the panel, the public and the visitors. Black and white is enough to read them.
    static let selection: StaticString = """
        body{max-width:84rem}
        .note,.box{border:1px solid #1d3f66;border-left-width:8px;padding:.4rem .9rem;margin-top:.8rem}
        .box{border:2px solid #9b1c1c;border-left-width:10px}
        .box h2,.note h2{margin:0;border:0;padding:0}.box h2{color:#9b1c1c}
        .box ul,.inputs,.rules ul{padding-left:1.2em}
        .counts{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;list-style:none;padding:0;margin:.4rem 0}
        .counts b{font-size:1.35rem;margin-right:.2em}
        h3{font-size:1rem;margin:1rem 0 .25rem}
        .grid{margin-top:.3rem}
        .grid th,.grid td{padding:.28rem .55rem;border-bottom:1px solid #c9c9c9}
        .grid thead th{font-size:.82rem;color:#444;border-bottom:1.5px solid #1d3f66;vertical-align:bottom}
        .grid tbody th{font-weight:600}
        .grid .n{white-space:nowrap}
        .grid small{display:block;font-weight:400;color:#555}
        .decisions .band th{background:#eef2f7;padding-top:.45rem}
        .decisions .k{min-width:4.6rem}.decisions tbody th{min-width:13rem}.decisions td:last-child{min-width:14rem}
        .matrix td,.matrix thead th+th{text-align:center}
        .matrix td{font-size:1.1rem}
        .matrix .failed{background:#fdf3f3;font-weight:700}.matrix .unverified{background:#fff8e6;font-weight:700}
        .wide{overflow-x:auto}
        .school{margin-top:1rem;break-inside:avoid}
        .school h3{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline;background:#eef2f7;padding:.25rem .6rem;margin:0}
        .school h3 small{font-weight:400;color:#444}
        .school p{padding:.2rem .6rem}
        .tag{border:1px solid #1a1a1a;padding:0 .4em;font-size:.85rem;font-weight:600;white-space:nowrap}
        .f{color:#444;font-size:.86em;display:block}
        .a{width:7rem;white-space:nowrap}.g{width:17rem}
        .rules dl{columns:2 26rem;column-gap:2rem}.rules dt{font-weight:600;margin-top:.5rem;break-after:avoid}.rules dd{margin:0 0 0 1.2em}
        .inputs{list-style:none;padding:0;font-size:.82rem}
        footer{margin-top:1.5rem;border-top:2px solid #1d3f66;padding-top:.5rem;font-size:.85rem;color:#444}
        .notice{max-width:46rem}
        .notice h1{text-align:center;margin:1.5rem 0 1rem}
        .notice main>p{margin:.8rem 0}
        .notice .seal{text-align:right;margin-top:2.5rem}
        .notice .grid th,.notice .grid td{border:1px solid #1a1a1a}
        .sheet{break-before:page;border-top:2px solid #1d3f66;margin-top:2rem;padding-top:.6rem}
        .sheet:first-of-type{break-before:auto}
        .sheet h2{border:0;margin:0}
        .visit{table-layout:fixed}
        .visit th,.visit td{border:1px solid #8a8a8a;overflow-wrap:anywhere}
        .visit .k{width:7.2rem}.visit .i{width:25%}.visit .w{width:17%}.visit .s{width:15%}
        .blank{height:3rem}
        @page{size:A4;margin:11mm 12mm}
        @page{@bottom-right{content:counter(page) " / " counter(pages);font-size:7pt}}
        @media print{
        html{font-size:8.6pt}
        body{max-width:none;padding:0;font-size:8.4pt;line-height:1.35}
        h1{font-size:14pt}
        h2{border-bottom:.8pt solid #000;break-after:avoid}h3{break-after:avoid}
        a{color:inherit;text-decoration:none}
        .skip{display:none}
        .sample{margin:0;background:none;border:1px solid #000}
        .wide{overflow:visible}
        .grid th,.grid td{padding:.6mm 1.2mm}
        .grid tr{break-inside:avoid}
        .school h3,.matrix .failed,.matrix .unverified{background:none}
        .school h3{border-bottom:.8pt solid #000}
        .g{width:44mm}.a{width:22mm}
        code{font-size:6.4pt}
        .notice{font-size:11pt}.notice h1{font-size:17pt}
        .visit{font-size:7.6pt;line-height:1.25}.visit .k{width:17mm}.visit .i{width:30%}.visit .w{width:20%}.visit .s{width:17%}
        .decisions .band th{background:none;border-bottom:.8pt solid #000}.decisions tbody th{min-width:34mm}.decisions td:last-child{min-width:40mm}
        }

        """
}
