/// The script of the bureau's page: filters and sorting of the table that stands there already.
///
/// It is one constant in every language, so that the page's content security policy names it by its hash and lets nothing
/// else run. Of a long table it shows the first 500 matches, because browsers take seconds to lay out ten thousand rows;
/// printing shows them all. A changed script needs a new hash; the tests say which.
enum IndexScript {
    /// The hash of ``source`` as the content security policy writes it.
    static let hash: StaticString = "sha256-kQTMoB4MimIzbP4c6UYJ9XOayuMquZS+Cd65KDW3tfA="

    /// The text of the script.
    static let source: StaticString = #"""
        (function(){
        "use strict";
        var table=document.getElementById("schools"),body=table.tBodies[0],form=document.getElementById("filter"),
        shown=document.getElementById("shown"),text=document.getElementById("text"),
        selects=Array.prototype.slice.call(form.querySelectorAll("select")),
        heads=Array.prototype.slice.call(table.tHead.rows[0].cells),sorted=-1,down=false,timer=0,
        more=document.getElementById("more"),step=500,limit=step;
        var items=Array.prototype.map.call(body.rows,function(row,place){
        return{row:row,place:place,name:row.cells[0].textContent.toLowerCase(),
        values:Array.prototype.map.call(row.cells,function(cell){
        return cell.firstChild?cell.firstChild.textContent.trim():"";})};});
        selects.forEach(function(select){
        var column=+select.dataset.column,seen=new Set();
        items.forEach(function(item){seen.add(item.values[column]);});
        seen.forEach(function(value){if(value)select.add(new Option(value,value));});});
        function filter(){
        var words=text.value.toLowerCase().split(/\s+/).filter(Boolean),count=0;
        items.forEach(function(item){
        var keep=words.every(function(word){return item.name.indexOf(word)>=0;})&&
        selects.every(function(select){return!select.value||item.values[+select.dataset.column]===select.value;});
        if(keep)count+=1;
        item.row.hidden=!keep||count>limit;});
        shown.textContent=count;more.hidden=count<=limit;}
        function place(){
        var part=document.createDocumentFragment();
        items.forEach(function(item){part.appendChild(item.row);});
        body.appendChild(part);
        heads.forEach(function(head,column){
        if(column===sorted)head.setAttribute("aria-sort",down?"descending":"ascending");
        else head.removeAttribute("aria-sort");});}
        function sort(column){
        var number=column===4||column>5;
        if(column===sorted)down=!down;else{sorted=column;down=number;}
        var turn=down?-1:1;
        items.sort(function(a,b){
        var x=a.values[column],y=b.values[column];
        if(number){x=parseFloat(x);y=parseFloat(y);
        if(isNaN(x)||isNaN(y))return(isNaN(x)-isNaN(y))||a.place-b.place;
        return(x-y)*turn||a.place-b.place;}
        return x.localeCompare(y,document.documentElement.lang)*turn||a.place-b.place;});
        place();filter();}
        heads.forEach(function(head,column){
        var button=document.createElement("button");
        button.type="button";button.textContent=head.textContent;
        head.textContent="";head.appendChild(button);
        button.addEventListener("click",function(){sort(column);});});
        form.addEventListener("submit",function(event){event.preventDefault();});
        form.addEventListener("input",function(){limit=step;clearTimeout(timer);timer=setTimeout(filter,120);});
        more.addEventListener("click",function(){limit+=step;filter();});
        window.addEventListener("beforeprint",function(){limit=items.length;filter();});
        form.addEventListener("reset",function(){setTimeout(function(){
        sorted=-1;limit=step;items.sort(function(a,b){return a.place-b.place;});place();filter();},0);});
        form.hidden=false;filter();
        })();
        """#
}
