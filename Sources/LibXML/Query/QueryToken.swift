/// A token of XPath 1.0 (section 3.7).
enum QueryToken: Equatable {
    case number(Double)
    case text(String)
    /// `$name` or `$p:name`
    case variable(prefix: String?, name: String)
    /// `name(`, unless it is a node type; the parenthesis is a token of its own.
    case function(String)
    /// `node`, `text`, `comment` or `processing-instruction` before `(`
    case nodeType(String)
    /// `name::`
    case axis(String)
    /// `name`, `p:name`, `p:*` or `*`
    case name(prefix: String?, local: String)
    case sign(QuerySign)
    case end
}
