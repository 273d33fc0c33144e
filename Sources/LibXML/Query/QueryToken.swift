/// A token of XPath 1.0 (section 3.7). Its texts are parts of the expression.
enum QueryToken {
    case number(Double)
    case text(QueryText)
    /// `$name` or `$p:name`; the name has the prefix, too.
    case variable(prefix: QueryText?, name: QueryText)
    /// `name(`, unless it is a node type; the parenthesis is a token of its own.
    case function(QueryText)
    /// `node`, `text`, `comment` or `processing-instruction` before `(`
    case nodeType(QueryText)
    /// `name::`
    case axis(QueryText)
    /// `name`, `p:name`, `p:*` or `*`; a name of nil is the asterisk.
    case name(prefix: QueryText?, local: QueryText?)
    case sign(QuerySign)
    case end
}
