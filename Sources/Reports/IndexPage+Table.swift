import LibXML
import Scorecards
import Wording

extension IndexPage {
    /// Writes the filter, which the script shows, and the head of the table.
    mutating func writeTableHead() {
        markup.raw("<section aria-labelledby=\"h-schools\">\n<h2 id=\"h-schools\" tabindex=\"-1\">")
        say(Strings.schoolsTitle)
        markup.raw(" <small>")
        say(Strings.schoolsNote)
        markup.raw("</small></h2>\n")
        writeFilter()
        markup.raw("<div class=\"wide\" role=\"region\" aria-labelledby=\"h-schools\" tabindex=\"0\">\n")
        markup.raw("<table id=\"schools\">\n<caption class=\"vh\">")
        say(Strings.schoolsTitle)
        markup.raw("</caption>\n<thead><tr>")
        let columns = [
            Strings.columnSchool, Strings.columnTownship, Strings.columnStage, Strings.statusTable,
            Strings.columnIndex, Strings.columnGrade,
        ]
        for column in columns {
            markup.raw("<th scope=\"col\">")
            say(column)
            markup.raw("</th>")
        }
        for topic in heading.topics {
            markup.raw("<th scope=\"col\">")
            markup.text(topic.title)
            markup.raw("</th>")
        }
        markup.raw("</tr></thead>\n<tbody>\n")
    }

    /// Writes the form of the filters. It stays hidden without the script, which also fills in what there is to choose.
    private mutating func writeFilter() {
        markup.raw("<form id=\"filter\" hidden>\n<label>")
        say(Strings.filterText)
        markup.raw(" <input type=\"search\" id=\"text\"></label>\n")
        let choices = [
            (Strings.columnTownship, "1"), (Strings.columnStage, "2"), (Strings.statusTable, "3"),
            (Strings.columnGrade, "5"),
        ]
        for (label, column) in choices {
            markup.raw("<label>")
            say(label)
            markup.raw(" ")
            markup.start("select")
            markup.attribute("data-column", column)
            markup.raw("<option value=\"\">")
            say(Strings.filterAll)
            markup.raw("</option>")
            markup.end()
            markup.raw("</label>\n")
        }
        markup.raw("<button type=\"reset\">")
        say(Strings.filterClear)
        markup.raw("</button>\n<span role=\"status\">")
        say(Strings.shownCount)
        markup.raw(" <b id=\"shown\"></b> / ")
        markup.write(summary.schools)
        markup.raw("</span>\n</form>\n")
    }

    /// Closes the table and the page.
    mutating func writeFoot() {
        let context = heading.context
        markup.raw("</tbody>\n</table>\n</div>\n<p><button type=\"button\" id=\"more\" hidden>")
        say(Strings.showMore)
        markup.raw("</button></p>\n</section>\n</main>\n<footer>\n<p>")
        say(Strings.otherFiles)
        markup.raw(" · ")
        say(Strings.filesNote)
        markup.raw("</p>\n<ul class=\"files\">\n")
        for (file, sha256) in context.fingerprints {
            markup.raw("<li>")
            markup.text(file)
            markup.raw(" <code>")
            markup.text(sha256)
            markup.raw("</code></li>\n")
        }
        markup.raw("</ul>\n<p>")
        say(Strings.toolValue, context.tool)
        markup.raw("</p>\n</footer>\n<script>")
        markup.raw(IndexScript.source)
        markup.raw("</script>\n</body>\n</html>\n")
    }
}
